package org.gouji.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.codelist.Codelists;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Fault;
import org.gouji.plan.PlanDocument;
import org.gouji.plan.PlanFileException;
import org.gouji.plan.PlanLibrary;
import org.gouji.plan.PlanReader;
import org.gouji.plan.proposal.TextPlans;
import org.gouji.plan.text.source.PolicyFileException;

/**
 * Reads plans from folders and files, 规划读取: plan files and, beside or instead of them, policy
 * texts.
 */
final class PlanReading {
  private final PlanReader reader;
  private final TextPlans texts;
  private final List<PlanDocument> documents = new ArrayList<>();
  private final Map<String, String> files = new HashMap<>();
  private final List<InputFile> inputs = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  PlanReading(Codelists codelists, PlanReader reader) {
    this.reader = reader;
    this.texts = new TextPlans(codelists, reader);
  }

  /** Reads a folder with all below it, or one file. */
  void read(Path path) {
    if (Files.isRegularFile(path) && TextPlans.isText(path)) {
      readText(path, String.valueOf(path.getFileName()));
      return;
    }
    PlanLibrary library = PlanLibrary.load(path, reader);
    faults.addAll(library.faults());
    library
        .hashes()
        .forEach(
            (file, hash) -> inputs.add(new InputFile("plan", file, hash, library.figuresOf(file))));
    library.byFile().forEach((file, document) -> add(document, file));
    textsBelow(path).forEach(text -> readText(text, name(path, text)));
  }

  List<PlanDocument> documents() {
    return documents.stream().sorted(Comparator.comparing(PlanDocument::code)).toList();
  }

  List<InputFile> files() {
    return inputs;
  }

  List<Fault> faults() {
    return faults;
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /** A folder that cannot be listed is a fault of the plan library already. */
  private static List<Path> textsBelow(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(Files::isRegularFile).filter(TextPlans::isText).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }

  private void readText(Path path, String file) {
    int figures = 0;
    try {
      PlanDocument document = texts.read(path, file);
      figures = document.figures().size();
      add(document, file);
    } catch (PolicyFileException e) {
      faults.add(fault(file, withoutFile(e.reason(), String.valueOf(path.getFileName()))));
    } catch (PlanFileException e) {
      faults.add(e.fault());
    }
    inputs.add(new InputFile("plan", file, hash(path), figures));
  }

  private void add(PlanDocument document, String file) {
    String earlier = files.putIfAbsent(document.code(), file);
    if (earlier == null) {
      documents.add(document);
      return;
    }
    faults.add(
        fault(
            file,
            new Bilingual(
                "规划代码“%s”已被 %s 使用；请另取一个".formatted(document.code(), earlier),
                "the code %s is already used by %s; choose another"
                    .formatted(document.code(), earlier))));
  }

  /** A line names its file once. */
  private static Bilingual withoutFile(Bilingual reason, String file) {
    return new Bilingual(bare(reason.chinese(), file + "："), bare(reason.english(), file + ": "));
  }

  private static String bare(String words, String start) {
    return words.startsWith(start) ? words.substring(start.length()) : words;
  }

  private static Fault fault(String file, Bilingual message) {
    return new Fault(Fault.FaultKind.PLAN, file, "", message);
  }

  private static String hash(Path file) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (IOException e) {
      return "";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
