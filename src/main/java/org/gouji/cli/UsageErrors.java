package org.gouji.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gouji.issue.Bilingual;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says what is wrong with a command line, 用法错误: one line in each language, for the language asked
 * for may be what is wrong.
 */
final class UsageErrors implements IParameterExceptionHandler {

  /** A usage error found by a command itself, 命令自查的用法错误. */
  static final class Found extends ParameterException {
    private static final long serialVersionUID = 1L;
    private final transient Bilingual words;

    Found(CommandLine line, String chinese, String english) {
      super(line, english);
      this.words = new Bilingual(chinese, english);
    }
  }

  @Override
  public int handleParseException(ParameterException failure, String[] arguments) {
    CommandLine line = failure.getCommandLine();
    PrintWriter errors = line.getErr();
    Bilingual words = words(failure);
    errors.println(words.chinese());
    errors.println(words.english());
    errors.println(
        "帮助 / Help: ./" + line.getCommandSpec().qualifiedName() + " --help"); // "gouji check"
    return ExitCode.UNUSABLE.code();
  }

  private static Bilingual words(ParameterException failure) {
    if (failure instanceof Found found) {
      return found.words;
    }
    if (failure instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (failure instanceof MissingParameterException missing) {
      return missing(missing.getMissing());
    }
    if (failure instanceof OverwrittenOptionException twice) {
      String option = name(twice.getOverwritten());
      return new Bilingual(
          "选项 " + option + " 只能给出一次。", "The option " + option + " may be given only once.");
    }
    if (failure.getArgSpec() != null && failure.getValue() != null) {
      return invalid(failure.getArgSpec(), failure.getValue());
    }
    return new Bilingual("用法错误：" + failure.getMessage(), "Wrong usage: " + failure.getMessage());
  }

  private static Bilingual unmatched(UnmatchedArgumentException failure) {
    String first = failure.getUnmatched().get(0);
    boolean option = failure.isUnknownOption();
    List<String> near = failure.getSuggestions();
    String chinese = near.isEmpty() ? "" : "是否应为 " + String.join("、", near) + "？";
    String english = near.isEmpty() ? "" : " Did you mean " + String.join(", ", near) + "?";
    return new Bilingual(
        "没有" + (option ? "选项" : "命令") + "“" + first + "”。" + chinese,
        "There is no " + (option ? "option " : "command ") + first + "." + english);
  }

  private static Bilingual missing(List<ArgSpec> missing) {
    ArgSpec first = missing.get(0);
    return first.isOption()
        ? new Bilingual(
            "选项 " + name(first) + " 缺少值。", "The option " + name(first) + " needs a value.")
        : new Bilingual("缺少参数 " + name(first) + "。", name(first) + " is missing.");
  }

  private static Bilingual invalid(ArgSpec argument, String value) {
    Bilingual wanted = wanted(argument);
    return new Bilingual(
        name(argument) + " 不能是“" + value + "”，" + wanted.chinese() + "。",
        name(argument) + " cannot be " + value + "; " + wanted.english() + ".");
  }

  private static Bilingual wanted(ArgSpec argument) {
    Class<?> type = argument.auxiliaryTypes()[0];
    if (type == LocalDate.class) {
      return new Bilingual("应为日期，例如 2026-11-22", "give a date such as 2026-11-22");
    }
    if (type.isEnum()) {
      String words =
          Arrays.stream(type.getEnumConstants())
              .map(word -> ((Enum<?>) word).name().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(", "));
      return new Bilingual("应为其中之一：" + words, "give one of " + words);
    }
    return new Bilingual("请改正", "correct it");
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
