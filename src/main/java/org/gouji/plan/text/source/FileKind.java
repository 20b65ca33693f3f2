package org.gouji.plan.text.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.issue.Bilingual;

/** What a file is by its first bytes, 文件类型; its name may say otherwise. */
enum FileKind {
  TEXT("文本", "text", null, null),
  HTML("网页", "a web page", null, null),
  PDF("PDF", "a PDF file", null, null),
  ZIP("压缩包类文件", "a zip-based file", null, null),
  OLD_WORD(
      "旧版 Word、WPS 文件或加密文件",
      "an old Word or WPS file, or an encrypted one",
      "请用 Word 或 WPS 另存为 .docx（不加密）",
      "Save it as .docx, without a password, in Word or WPS"),
  RTF("RTF 文件", "an RTF file", "请另存为 .docx 或 .txt", "Save it as .docx or .txt"),
  MHT(
      "网页归档（MHT）",
      "a web archive (MHT)",
      "请在浏览器中另存为 .html",
      "Save the page as .html in the browser"),
  IMAGE(
      "图片", "a picture", "请先做文字识别（OCR），存为文本", "Run text recognition (OCR) first and save the text"),
  ARCHIVE("压缩文件", "an archive", "请解压后再读取其中的文件", "Unpack it and read the files in it"),
  BINARY(
      "不认识的二进制文件",
      "an unknown binary file",
      "请另存为 .txt、.html、.docx 或 .pdf",
      "Save it as .txt, .html, .docx or .pdf");

  private static final int SAMPLE = 4096;
  private static final Pattern PAGE =
      Pattern.compile(
          "<(?:!doctype html|html|head|body|meta|title|div|p|table|script|article|section)[\\s>/]");

  private final String chinese;
  private final String english;
  private final String chineseRemedy;
  private final String englishRemedy;

  FileKind(String chinese, String english, String chineseRemedy, String englishRemedy) {
    this.chinese = chinese;
    this.english = english;
    this.chineseRemedy = chineseRemedy;
    this.englishRemedy = englishRemedy;
  }

  static FileKind of(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.ISO_8859_1);
    return byMagic(start).orElseGet(() -> byContent(start));
  }

  private static Optional<FileKind> byMagic(String start) {
    if (start.substring(0, Math.min(1024, start.length())).contains("%PDF-")) {
      return Optional.of(PDF);
    } else if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
      return Optional.of(ZIP);
    } else if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return Optional.of(OLD_WORD);
    } else if (start.startsWith("{\\rtf")) {
      return Optional.of(RTF);
    } else if (isImage(start)) {
      return Optional.of(IMAGE);
    }
    boolean packed =
        start.startsWith("\u001F\u008B")
            || start.startsWith("Rar!")
            || start.startsWith("7z\u00BC\u00AF");
    return packed ? Optional.of(ARCHIVE) : Optional.empty();
  }

  private static boolean isImage(String start) {
    return start.startsWith("\u0089PNG")
        || start.startsWith("\u00FF\u00D8\u00FF")
        || start.startsWith("GIF8")
        || start.startsWith("BM") && start.indexOf('\0') >= 0
        || start.startsWith("II*\0")
        || start.startsWith("MM\0*");
  }

  private static FileKind byContent(String start) {
    boolean wide = start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF");
    if (start.indexOf('\0') >= 0 && !wide) {
      return BINARY;
    }
    String plain = start.toLowerCase(Locale.ROOT);
    if (plain.startsWith("mime-version:") || plain.startsWith("from: <saved by")) {
      return MHT;
    }
    return PAGE.matcher(plain).find()
            && plain.replace("\u00EF\u00BB\u00BF", "").strip().startsWith("<")
        ? HTML
        : TEXT;
  }

  /** Why a file of this kind is not read, and what to do. */
  Bilingual refusal(String name) {
    return new Bilingual(
        "%s：这是%s，不能读取。%s。".formatted(name, chinese, chineseRemedy),
        "%s: this is %s and is not read. %s.".formatted(name, english, englishRemedy));
  }
}
