package org.gouji.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.workbook.WorkbookName;

/**
 * Keeps what was handed in, 报送存档. A submission is named after its content, so the same workbooks
 * are kept once, and nothing kept is ever overwritten or removed.
 */
public final class SubmissionStore {
  private static final String LIST = "workbooks.json";
  private static final String ID = "[0-9a-f]{32}";
  private static final int ID_BYTES = 16;

  private final Path folder;

  public SubmissionStore(Path folder) {
    this.folder = folder;
  }

  /** Copies the files; the order of the names is that of the list. */
  public KeptSubmission keep(List<Incoming> files) {
    try {
      Files.createDirectories(folder);
      Path growing = Files.createTempDirectory(folder, ".part-");
      try {
        return settle(growing, copies(files, growing));
      } finally {
        remove(growing);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot keep a submission in " + folder, e);
    }
  }

  public Optional<KeptSubmission> find(String id) {
    Path kept = folder.resolve(id.matches(ID) ? id : "none");
    if (!Files.exists(kept.resolve(LIST))) {
      return Optional.empty();
    }
    try {
      KeptWorkbook[] workbooks = Json.read(kept.resolve(LIST), KeptWorkbook[].class);
      return Optional.of(new KeptSubmission(id, kept, Arrays.asList(workbooks)));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + kept.resolve(LIST), e);
    }
  }

  private static List<KeptWorkbook> copies(List<Incoming> files, Path target) throws IOException {
    List<String> names = DisplayName.distinct(files.stream().map(Incoming::name).toList());
    List<KeptWorkbook> kept = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      String stored = "%03d%s".formatted(i + 1, endingOf(files.get(i)));
      Path copy = target.resolve(stored);
      kept.add(new KeptWorkbook(names.get(i), stored, copy(files.get(i), copy), Files.size(copy)));
    }
    return kept;
  }

  /**
   * The ending is kept, for it tells formats apart that look alike inside; it comes from a fixed
   * list.
   */
  private static String endingOf(Incoming file) {
    return WorkbookName.readableEnding(file.name()).orElse(".xlsx");
  }

  private static String copy(Incoming incoming, Path target) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = Files.newInputStream(incoming.file());
        OutputStream out = new DigestOutputStream(Files.newOutputStream(target), digest)) {
      in.transferTo(out);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private KeptSubmission settle(Path growing, List<KeptWorkbook> workbooks) throws IOException {
    String id = id(workbooks);
    Optional<KeptSubmission> before = find(id);
    if (before.isPresent()) {
      return before.get();
    }
    Json.write(growing.resolve(LIST), workbooks);
    Path kept = folder.resolve(id);
    Files.move(growing, kept);
    return new KeptSubmission(id, kept, workbooks);
  }

  private static String id(List<KeptWorkbook> workbooks) {
    MessageDigest digest = sha256();
    workbooks.stream()
        .map(workbook -> workbook.name() + '\n' + workbook.sha256() + '\n')
        .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(digest.digest(), 0, ID_BYTES);
  }

  private static void remove(Path growing) throws IOException {
    if (!Files.exists(growing)) {
      return;
    }
    try (Stream<Path> files = Files.list(growing)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(growing);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
