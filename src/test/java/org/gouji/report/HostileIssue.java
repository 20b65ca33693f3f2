package org.gouji.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.figure.Period;
import org.gouji.figure.Subject;
import org.gouji.issue.Argument;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Cause;
import org.gouji.issue.Contributor;
import org.gouji.issue.Issue;
import org.gouji.issue.ScopeKey;
import org.gouji.issue.Severity;
import org.gouji.issue.Verdict;

/** An issue about a workbook whose author wants more than figures from us. */
final class HostileIssue {
  static final String SCRIPT = "<script>alert('x')</script>";
  static final String BREAKOUT = "\"><img src=x onerror=alert(1)>' onfocus='alert(2)";
  static final String TEMPLATE = "{page.report.profile}{#if true}";
  static final String FORMULA = "=HYPERLINK(\"javascript:alert(1)\",\"click\")";
  static final String CONTROL = "a\u0000b\u001b[31m\uD800c";

  private HostileIssue() {}

  static Issue issue() {
    ScopeKey scope =
        new ScopeKey(
            new Subject(BREAKOUT, "", "", SCRIPT, TEMPLATE, CONTROL),
            SCRIPT,
            Period.UNKNOWN,
            BREAKOUT);
    return ExampleRun.issue(
        "FRM-001",
        new Bilingual(SCRIPT, SCRIPT),
        Severity.INFO,
        Verdict.VIOLATED,
        scope,
        new Bilingual("{cell}</script>{subject}", "{cell}</script>{subject}"),
        Map.of("cell", new Argument.Quoted(TEMPLATE)),
        List.of(
            new Contributor(
                Contributor.Role.OBSERVED,
                SCRIPT,
                SCRIPT,
                "javascript:alert(1)",
                CONTROL,
                FORMULA,
                BREAKOUT,
                new BigDecimal("1E+3"),
                Optional.empty(),
                ExampleFigures.formula(BREAKOUT, SCRIPT, "A1", FORMULA))),
        Optional.empty(),
        List.of(new Cause(SCRIPT, "</style></script>", "</style></script>")));
  }
}
