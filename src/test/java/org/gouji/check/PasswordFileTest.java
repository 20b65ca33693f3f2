package org.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of passwords has one on each line, whatever program wrote it. */
class PasswordFileTest {

  @TempDir Path folder;

  @Test
  void marksLineEndsAndBlankLinesAreNoPasswords() throws IOException {
    Path file = Files.writeString(folder.resolve("p.txt"), "\uFEFF勾稽\r\n\r\n勾稽\r\nzwei\n");
    assertThat(PasswordFile.read(file)).hasToString("2 passwords");
  }

  @Test
  void aFileInAnotherEncodingIsRefusedWithTheRemedy() throws IOException {
    Path file = Files.write(folder.resolve("p.txt"), "密码".getBytes(Charset.forName("GB18030")));
    assertThatThrownBy(() -> PasswordFile.read(file))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageContaining("UTF-8");
  }

  @Test
  void morePasswordsThanCanBeTriedAreRefused() throws IOException {
    String many =
        IntStream.range(0, 51).mapToObj(Integer::toString).collect(Collectors.joining("\n"));
    Path file = Files.writeString(folder.resolve("p.txt"), many);
    assertThatThrownBy(() -> PasswordFile.read(file))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageContaining("50");
  }
}
