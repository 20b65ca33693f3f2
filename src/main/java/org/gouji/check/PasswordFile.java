package org.gouji.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.workbook.cell.Passwords;

/**
 * A file with a password on each line, 密码文件: so no password stands on a command line or in a
 * setting, where others could read it.
 */
public final class PasswordFile {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private PasswordFile() {}

  /**
   * The passwords of a file in UTF-8, each tried on every encrypted workbook.
   *
   * @throws UnusableInputException if the file cannot be read or holds too many
   */
  public static Passwords read(Path file) {
    try {
      List<String> lines = Files.readString(file).lines().toList();
      return Passwords.of(lines.stream().map(line -> line.replace(BYTE_ORDER_MARK, "")).toList());
    } catch (IOException e) {
      throw new UnusableInputException(
          "无法读取密码文件 %s（%s）。请检查路径、权限，并以 UTF-8 保存。".formatted(file, kind(e)),
          "The file of passwords %s cannot be read (%s). Check path and permissions, and save it as UTF-8."
              .formatted(file, kind(e)));
    } catch (IllegalArgumentException tooMany) {
      throw new UnusableInputException(
          "密码文件 %s 超过 %d 个密码。请只保留需要的。".formatted(file, Passwords.MOST),
          "The file of passwords %s holds more than %d. Keep only those needed."
              .formatted(file, Passwords.MOST));
    }
  }

  private static String kind(IOException e) {
    return e.getClass().getSimpleName();
  }
}
