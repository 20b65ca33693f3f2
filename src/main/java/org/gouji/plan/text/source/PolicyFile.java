package org.gouji.plan.text.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.gouji.issue.Bilingual;

/**
 * Reads a policy file into plain text, 读取规划文本: plain text, a saved web page, a Word or PDF file,
 * cleaned of what is not its text.
 */
public final class PolicyFile {
  private static final long LARGEST = 32L << 20;
  private static final int LONGEST = 5_000_000;

  private PolicyFile() {}

  /**
   * @throws PolicyFileException if the file cannot be read, is no policy text or is damaged
   */
  public static PolicyText read(Path file) {
    String name = file.getFileName().toString();
    CleaningLog log = new CleaningLog();
    String raw = raw(bytes(file, name), name, log);
    if (raw.length() > LONGEST) {
      throw tooLarge(name);
    }
    TracedText cleaned = Cleaning.clean(raw, log);
    Optional<Bilingual> damage = LostDecimalPoints.in(cleaned.text(), name);
    if (damage.isPresent()) {
      throw new PolicyFileException(damage.get());
    }
    if (cleaned.text().isBlank()) {
      throw new PolicyFileException(
          new Bilingual(
              name + "：没有可读的文字。请检查文件是否完整。",
              name + ": there is no text in it. Check that the file is complete."));
    }
    return new PolicyText(name, cleaned.text(), log.steps(), cleaned.original(raw));
  }

  private static byte[] bytes(Path file, String name) {
    try {
      if (Files.size(file) > LARGEST) {
        throw tooLarge(name);
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new PolicyFileException(
          new Bilingual(
              name + "：读不出这个文件。请检查路径和权限。",
              name + ": the file cannot be read. Check the path and the permissions."),
          e);
    }
  }

  private static String raw(byte[] bytes, String name, CleaningLog log) {
    FileKind kind = FileKind.of(bytes);
    try {
      return switch (kind) {
        case TEXT -> PlainText.read(bytes, name, log);
        case HTML -> HtmlPage.read(bytes, name, log);
        case PDF -> PdfDocument.read(bytes, name);
        case ZIP -> zipped(bytes, name);
        default -> throw new PolicyFileException(kind.refusal(name));
      };
    } catch (IOException e) {
      throw damaged(name, e);
    }
  }

  private static String zipped(byte[] bytes, String name) throws IOException {
    return switch (ZipContent.of(bytes)) {
      case WORD -> word(bytes, name);
      case TOO_LARGE -> throw tooLarge(name);
      case WORKBOOK ->
          throw refused(
              name,
              "这是工作簿，不是规划文本。请用 gouji figures 或 gouji check 读取",
              "this is a workbook. Read it with gouji figures or gouji check");
      case SLIDES ->
          throw refused(
              name, "这是演示文稿。请另存为 .pdf 或 .docx", "these are slides. Save them as .pdf or .docx");
      case OFD ->
          throw refused(
              name,
              "这是 OFD 版式文件。请导出为 .docx 或 .pdf",
              "this is an OFD file. Export it as .docx or .pdf");
      case OTHER -> throw new PolicyFileException(FileKind.ARCHIVE.refusal(name));
    };
  }

  /** POI reports broken files with exceptions of many kinds. */
  private static String word(byte[] bytes, String name) throws IOException {
    try {
      return WordDocument.read(bytes);
    } catch (RuntimeException e) {
      throw damaged(name, e);
    }
  }

  private static PolicyFileException damaged(String name, Exception cause) {
    return new PolicyFileException(
        new Bilingual(
            name + "：文件已损坏，打不开。请重新下载或另存一次。",
            name + ": the file is damaged and cannot be opened. Download or save it again."),
        cause);
  }

  private static PolicyFileException refused(String name, String chinese, String english) {
    return new PolicyFileException(
        new Bilingual(name + "：" + chinese + "。", name + ": " + english + "."));
  }

  private static PolicyFileException tooLarge(String name) {
    return refused(
        name,
        "文件太大（上限 %d MB、%d 万字）。请拆分后再读".formatted(LARGEST >> 20, LONGEST / 10_000),
        "the file is too large (at most %d MB and %d characters). Split it"
            .formatted(LARGEST >> 20, LONGEST));
  }
}
