package org.gouji.audit;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.check.PasswordFile;
import org.gouji.workbook.cell.Passwords;
import org.gouji.workbook.cell.ReadLimits;
import org.gouji.workbook.cell.ReadLimits.Limit;
import org.gouji.workbook.cell.ReadTerms;

/** On which terms the service reads workbooks, 服务的读取条件: as its settings say. */
@Singleton
public final class WorkbookTerms {
  private static final String OFF = "off";

  private final ReadLimits limits;
  private final Optional<Path> passwords;

  /** Refuses to start with a limit that does not exist, so that nobody relies on it. */
  public WorkbookTerms(ServiceSettings settings) {
    this.limits = limits(settings.limits());
    this.passwords =
        Optional.of(settings.passwords().file()).filter(file -> !file.equals(OFF)).map(Path::of);
  }

  private static ReadLimits limits(Map<String, Long> stated) {
    ReadLimits limits = ReadLimits.DEFAULT;
    for (Map.Entry<String, Long> entry : stated.entrySet()) {
      long value = entry.getValue();
      Limit limit =
          Limit.ofKey(entry.getKey())
              .filter(known -> known.accepts(value))
              .orElseThrow(() -> new IllegalArgumentException(refusal(entry.getKey(), value)));
      limits = limits.with(limit, value);
    }
    return limits;
  }

  private static String refusal(String key, long value) {
    String known = Arrays.stream(Limit.values()).map(Limit::key).collect(Collectors.joining(", "));
    return "gouji.limits.%s=%d: 没有这项上限或数值不当 / no such limit or value; %s"
        .formatted(key, value, known);
  }

  /** The file of passwords is read each time: a new one counts from the next workbook. */
  public ReadTerms terms() {
    return new ReadTerms(limits, passwords.map(PasswordFile::read).orElse(Passwords.NONE));
  }
}
