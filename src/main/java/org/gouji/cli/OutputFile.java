package org.gouji.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.gouji.check.UnusableInputException;

/** Writes a file a person named, 输出文件: whole or not at all, and never over what was read. */
final class OutputFile {
  private OutputFile() {}

  static void write(Path target, Path source, String text) {
    Path beside = target.resolveSibling(target.getFileName() + ".part");
    try {
      if (Files.exists(target) && Files.isSameFile(target, source)) {
        throw new UnusableInputException(
            target + " 就是要读的文件，没有覆盖。请另取名字。",
            target + " is the file to be read and was not touched. Name another file.");
      }
      Files.writeString(beside, text, StandardCharsets.UTF_8);
      Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UnusableInputException(
          "无法写入 %s（%s）。请检查路径、权限和磁盘空间。".formatted(target, e.getClass().getSimpleName()),
          "%s cannot be written (%s). Check path, permissions and disk space."
              .formatted(target, e.getClass().getSimpleName()));
    }
  }
}
