package org.gouji.plan.text.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.issue.Bilingual;

/** Reads a policy file into plain text, 读取规划文本: UTF-8, else GB18030. */
public final class PolicyFile {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private PolicyFile() {}

  /**
   * @throws PolicyFileException if the file cannot be read
   */
  public static PolicyText read(Path file) {
    String name = file.getFileName().toString();
    List<CleaningStep> log = new ArrayList<>();
    return new PolicyText(name, decoded(bytes(file, name), log), log);
  }

  private static byte[] bytes(Path file, String name) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new PolicyFileException(
          new Bilingual(
              name + "：读不出这个文件。请检查路径和权限。",
              name + ": the file cannot be read. Check the path and the permissions."),
          e);
    }
  }

  private static String decoded(byte[] bytes, List<CleaningStep> log) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
    } catch (CharacterCodingException e) {
      log.add(
          new CleaningStep(
              new Bilingual("文件不是 UTF-8，按 GB18030 读取。", "Not UTF-8; read as GB18030.")));
      return new String(bytes, Charset.forName("GB18030"));
    }
  }
}
