package org.gouji.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.check.PasswordFile;
import org.gouji.workbook.cell.Passwords;
import org.gouji.workbook.cell.ReadLimits;
import org.gouji.workbook.cell.ReadLimits.Limit;
import org.gouji.workbook.cell.ReadTerms;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** On which terms a command reads workbooks, 读取选项: {@code --password-file} and {@code --limit}. */
final class ReadingOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = "密码文件，每行一个打开密码 / File with a password of a workbook on each line")
  private Path passwords;

  @Option(
      names = "--limit",
      paramLabel = "NAME=NUMBER",
      description = "改变一项读取上限，例如 cells=30000000 / Change a limit of reading")
  private Map<String, Long> limits = new LinkedHashMap<>();

  ReadTerms terms() {
    Passwords given = Optional.ofNullable(passwords).map(PasswordFile::read).orElse(Passwords.NONE);
    ReadLimits changed = ReadLimits.DEFAULT;
    for (Map.Entry<String, Long> entry : limits.entrySet()) {
      changed = changed(changed, entry.getKey(), entry.getValue());
    }
    return new ReadTerms(changed, given);
  }

  private ReadLimits changed(ReadLimits limits, String key, long value) {
    return Limit.ofKey(key)
        .filter(limit -> limit.accepts(value))
        .map(limit -> limits.with(limit, value))
        .orElseThrow(
            () ->
                new UsageErrors.Found(
                    spec.commandLine(),
                    "--limit 不能是“%s=%d”，名称应为其中之一：%s；数值为正整数。".formatted(key, value, known()),
                    "--limit cannot be %s=%d; give one of %s, and a positive whole number."
                        .formatted(key, value, known())));
  }

  private static String known() {
    return Arrays.stream(Limit.values()).map(Limit::key).collect(Collectors.joining(", "));
  }
}
