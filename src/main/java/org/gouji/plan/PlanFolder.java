package org.gouji.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Fault;

/**
 * Reads the plan files of a folder; one that is broken does not keep the others from being read.
 */
final class PlanFolder {
  private final Path folder;
  private final PlanReader reader;
  private final List<Fault> faults = new ArrayList<>();
  private final SortedMap<String, String> hashes = new TreeMap<>();
  private final SortedMap<String, ReadPlan> byCode = new TreeMap<>();

  PlanFolder(Path folder, PlanReader reader) {
    this.folder = folder;
    this.reader = reader;
  }

  PlanLibrary read() {
    files().forEach(this::read);
    SortedMap<String, PlanDocument> byFile = new TreeMap<>();
    for (ReadPlan plan : byCode.values()) {
      if (linksHold(plan)) {
        byFile.put(plan.file(), plan.document());
      }
    }
    return new PlanLibrary(byFile, faults, hashes);
  }

  private List<Path> files() {
    if (Files.isRegularFile(folder)) {
      return List.of(folder);
    }
    if (!Files.isDirectory(folder)) {
      faults.add(
          new Fault(
              Fault.FaultKind.PLAN,
              folder.toString(),
              "",
              new Bilingual(
                  "找不到规划文件夹；请改正路径", "there is no such folder of plans; correct the path")));
      return List.of();
    }
    try (Stream<Path> found = Files.walk(folder)) {
      return found
          .filter(path -> path.toString().matches(".*\\.ya?ml"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      faults.add(
          new Fault(
              Fault.FaultKind.PLAN,
              folder.toString(),
              "",
              new Bilingual(
                  "规划文件夹无法读取；请检查访问权限",
                  "the folder of plans cannot be read; check its permissions")));
      return List.of();
    }
  }

  private void read(Path path) {
    String file =
        path.equals(folder)
            ? String.valueOf(path.getFileName())
            : folder.relativize(path).toString().replace('\\', '/');
    try {
      byte[] bytes = Files.readAllBytes(path);
      hashes.put(file, sha256(bytes));
      add(reader.readPlan(text(bytes), file));
    } catch (PlanFileException e) {
      faults.add(e.fault());
    } catch (CharacterCodingException e) {
      faults.add(
          fault(file, "文件不是 UTF-8 编码；请另存为 UTF-8", "the file is not UTF-8 text; save it as UTF-8"));
    } catch (IOException e) {
      faults.add(fault(file, "文件无法读取；请检查访问权限", "the file cannot be read; check its permissions"));
    }
  }

  private static String text(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private void add(ReadPlan plan) {
    String code = plan.document().code();
    ReadPlan earlier = byCode.putIfAbsent(code, plan);
    if (earlier != null) {
      faults.add(
          fault(
              plan.file(),
              "规划代码“%s”已被 %s 使用；请另取一个".formatted(code, earlier.file()),
              "the code %s is already used by %s; choose another".formatted(code, earlier.file())));
    }
  }

  /**
   * A link into a plan that is not here cannot be checked; one into a plan that is here must hold.
   */
  private boolean linksHold(ReadPlan plan) {
    for (LocatedLink link : plan.links()) {
      ReadPlan upper = byCode.get(link.link().upperDocument());
      if (upper != null && link.leadsNowhereIn(upper.document())) {
        faults.add(link.broken(plan.file()).fault());
        return false;
      }
    }
    return true;
  }

  private static Fault fault(String file, String chinese, String english) {
    return new Fault(Fault.FaultKind.PLAN, file, "", new Bilingual(chinese, english));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
