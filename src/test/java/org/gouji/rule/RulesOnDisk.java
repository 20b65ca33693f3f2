package org.gouji.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.rule.example.Whole;

/** A rules folder and a cache folder in a temporary place. */
final class RulesOnDisk {

  static final FactApi API = FactApi.standard().withPackageOf(Whole.class);

  private final Path folder;

  RulesOnDisk(Path folder) {
    this.folder = folder;
  }

  /** A correct rule of the arithmetic family with the number given. */
  static String drl(int number) {
    return """
        package rules.arithmetic.ari%1$03d

        import org.gouji.rule.example.Whole
        import org.gouji.rule.example.Share
        import org.gouji.rule.example.Sums
        global org.gouji.rule.Findings findings

        rule "分项之和等于合计 %1$d"
          @code(ARI-%1$03d)
          @title("分项之和 (等于) 合计")
          @title_en("Parts sum to the total")
          @severity(error)
          @basis("统计报表制度 第一条", "示例条款")
          @since("0.1")
          @status(active)
          @scope(Whole)
          @message("应为 {expected}，实为 {reported}")
          @message_en("{expected} expected, {reported} reported")
          @message_tight("恰好 {expected}")
          @message_tight_en("exactly {expected}")
          @tags("sum", "core")
        when
          $whole : Whole(year >= 2020, value > 0.5B)
        then
          findings.record(drools.getRule(), Sums.tieOut($whole));
        end
        """
        .formatted(number);
  }

  RulesOnDisk with(int number) {
    return with(name(number), drl(number));
  }

  static String name(int number) {
    return "arithmetic/ARI-%03d-parts-sum-to-the-total.drl".formatted(number);
  }

  /** Writes a rule file with empty cases beside it. */
  RulesOnDisk with(String name, String text) {
    write("rules/" + name, text);
    write("rules/" + name.replaceFirst("\\.drl$", ".cases.yaml"), "cases: []\n");
    return this;
  }

  void write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path rules() {
    return folder.resolve("rules");
  }

  Path cache() {
    return folder.resolve("cache");
  }

  RuleBase load() {
    return RuleBase.load(rules(), cache(), API);
  }
}
