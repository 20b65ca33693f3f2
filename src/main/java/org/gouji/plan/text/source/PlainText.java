package org.gouji.plan.text.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.gouji.issue.Bilingual;

/** The characters of a text file, 纯文本: what its first bytes say, else UTF-8, else GB18030. */
final class PlainText {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final int ONE_IN = 50;

  private PlainText() {}

  static String read(byte[] bytes, String name, CleaningLog log) {
    Charset marked = marked(bytes);
    if (marked != StandardCharsets.UTF_8) {
      return new String(bytes, marked).substring(1);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return chinese(bytes, name, log, e);
    }
  }

  private static String chinese(
      byte[] bytes, String name, CleaningLog log, CharacterCodingException cause) {
    String text = new String(bytes, GB18030);
    long broken = text.chars().filter(c -> c == '\uFFFD').count();
    if (broken * ONE_IN > text.length()) {
      throw new PolicyFileException(
          new Bilingual(
              name + "：既不是 UTF-8 也不是 GB18030 编码，读出来是乱码。请另存为 UTF-8 文本。",
              name
                  + ": neither UTF-8 nor GB18030, so the characters are lost. Save it as UTF-8 text."),
          cause);
    }
    log.note(1, "文件不是 UTF-8，按 GB18030 读取。", "Not UTF-8; read as GB18030.");
    return text;
  }

  private static Charset marked(byte[] bytes) {
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    boolean big = bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
    return big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
  }
}
