package org.gouji.check;

/** A rule of a test's own, CMP-901, that uses every annotation there is; its basis is made up. */
public final class MadeUpRule {
  public static final String FILE = "rules/compliance/CMP-901-debt-ratio-is-at-most-80.drl";

  private static final String DRL =
      """
      package rules.compliance.cmp901;

      import org.gouji.rule.judge.Thresholds;
      import org.gouji.rule.scope.SingleFigure;

      global org.gouji.rule.Findings findings;

      rule "CMP-901"
        @code(CMP-901)
        @title("资产负债率不超过80%")
        @title_en("The debt ratio is at most 80 per cent")
        @severity(warning)
        @basis("示例规范|第2条 ; 示例办法 <甲>")
        @since("0.1.0")
        @status(draft)
        @scope(SingleFigure)
        @message("{subject}资产负债率为{stated}，超过{limit}。")
        @message_en("{subject}: the debt ratio is {stated}, above {limit}.")
        @message_undecidable("{subject}缺少{needs}。")
        @message_undecidable_en("{subject}: {needs} is missing.")
        @tags("risk", "debt")
        @likely("分子分母颠倒")
        @likely_en("numerator and denominator exchanged")
      when
        $single : SingleFigure(indicator.code == "debt_ratio")
      then
        findings.record(drools.getRule(), Thresholds.atMost($single, "80"));
      end
      """;

  private MadeUpRule() {}

  public static ProjectOnDisk in(ProjectOnDisk project) {
    return project.write(FILE, DRL).write(FILE.replace(".drl", ".cases.yaml"), "cases: []\n");
  }
}
