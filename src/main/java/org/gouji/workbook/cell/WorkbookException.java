package org.gouji.workbook.cell;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import org.gouji.workbook.cell.ReadLimits.Limit;

/** A workbook that cannot be read, told in Chinese and English with the remedy, 读取失败. */
public final class WorkbookException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final WorkbookFault fault;
  private final String file;
  private final String sheet;
  private final String[] arguments;

  public WorkbookException(
      WorkbookFault fault, Path path, Optional<String> sheet, Throwable cause, String... args) {
    super(cause);
    this.fault = fault;
    this.file = String.valueOf(path.getFileName());
    this.sheet = sheet.orElse(null);
    this.arguments = args.clone();
  }

  public WorkbookException(WorkbookFault fault, Path path, String... args) {
    this(fault, path, Optional.empty(), null, args);
  }

  /** The refusal of a file that goes beyond one of the limits. */
  public static WorkbookException beyond(
      Limit limit, ReadLimits limits, Path path, Optional<String> sheet) {
    String bound = Long.toString(limits.of(limit));
    return new WorkbookException(
        WorkbookFault.LIMIT,
        path,
        sheet,
        null,
        limit.chinese(),
        limit.english(),
        bound,
        limit.key());
  }

  public WorkbookFault fault() {
    return fault;
  }

  public String file() {
    return file;
  }

  public Optional<String> sheet() {
    return Optional.ofNullable(sheet);
  }

  /** The message in Chinese for a Chinese reader, else in English. */
  public String message(Locale locale) {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? chinese() : english();
  }

  /**
   * What is wrong and what to do, without the name of the file, for a list that gives it anyway.
   */
  public String reason(Locale locale) {
    boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    return fill(chinese ? fault.chinese() : fault.english());
  }

  @Override
  public String getMessage() {
    return chinese() + " / " + english();
  }

  private String chinese() {
    String place = sheet == null ? "“" + file + "”：" : "“" + file + "”的工作表“" + sheet + "”：";
    return place + fill(fault.chinese());
  }

  private String english() {
    String place = sheet == null ? file + ": " : file + ", sheet " + sheet + ": ";
    return place + fill(fault.english());
  }

  private String fill(String template) {
    return MessageFormat.format(template, (Object[]) arguments);
  }
}
