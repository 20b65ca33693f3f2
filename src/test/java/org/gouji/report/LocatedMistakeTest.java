package org.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.report.ExampleFigures.yi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.check.CheckRun;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Cause;
import org.gouji.issue.Contributor;
import org.gouji.issue.Correction;
import org.gouji.issue.Correction.Corrected;
import org.gouji.issue.Issue;
import org.gouji.issue.Language;
import org.gouji.issue.Localisation;
import org.gouji.issue.LocalisationWords;
import org.gouji.issue.NamesOfSichuan;
import org.junit.jupiter.api.Test;

/** How reports say where a mistake lies. The figures are synthetic. */
class LocatedMistakeTest {
  private final LocalisationWords words = new LocalisationWords(new NamesOfSichuan());
  private final ObjectMapper json = new ObjectMapper();

  @Test
  void theOnlyCellIsNamedWithWhereItMustLieAndWhy() {
    Bilingual said = words.of(localisation(1, "两位数字颠倒", "two digits were swapped")).orElseThrow();

    assertThat(said.chinese())
        .isEqualTo("最可能有误：2022年/成都市.xlsx 表1!C5填报的5100 亿元，应在[5066, 5068] 亿元之间（两位数字颠倒）。");
    assertThat(said.english())
        .startsWith("Most likely wrong: 2022年/成都市.xlsx 表1!C5, stated as 5100")
        .contains("should lie in [5066, 5068] ")
        .endsWith(" (two digits were swapped).");
  }

  @Test
  void ofSeveralWaysTheFirstIsOnlyThePreferredOne() {
    Localisation several = Localisation.of(List.of(correction(List.of())), 22, List.of());

    assertThat(words.of(several).orElseThrow().chinese()).startsWith("以下22种更正都能使关系成立，首选：");
  }

  @Test
  void aMistakeThatCannotBeLocatedSaysWhy() {
    Localisation none = Localisation.impossible(new Bilingual("未能定位", "not localised"));

    assertThat(words.of(none)).contains(new Bilingual("未能定位。", "not localised."));
  }

  @Test
  void anIssueThatAnotherSpeaksForStandsUnderIt() {
    String page =
        new HtmlReport().render(CheckReport.of(folded(), new NamesOfSichuan()), Language.ZH);

    assertThat(page).contains("同一错误还引起", "最可能有误：2022年/成都市.xlsx 表1!C5");
    assertThat(page.split("<article class=\"issue", -1)).hasSize(folded().issues().size());
    folded()
        .issues()
        .forEach(issue -> assertThat(page).contains("id=\"i-" + issue.fingerprint().value()));
  }

  @Test
  void theDocumentHoldsCorrectionsAndFolding() throws IOException {
    JsonNode report = written(folded());
    JsonNode leading = report.at("/issues/0/localisation");

    assertThat(leading.at("/corrections/0/figures/0/range/lower").textValue()).isEqualTo("5066");
    assertThat(leading.at("/folded/0").textValue())
        .isEqualTo(report.at("/issues/1/fingerprint").textValue());
    assertThat(report.at("/issues/1/localisation/foldedUnder").textValue())
        .isEqualTo(report.at("/issues/0/fingerprint").textValue());
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(json.readTree(Path.of("docs/report.schema.json").toFile()))
                .validate(report))
        .isEmpty();
  }

  @Test
  void foldedIssuesStillCount() throws IOException {
    assertThat(written(folded()).at("/counts/issues").intValue())
        .isEqualTo(ExampleRun.issues().size());
  }

  /** The example run with its second issue under its first. */
  private static CheckRun folded() {
    List<Issue> issues = new ArrayList<>(ExampleRun.complete().issues().stream().sorted().toList());
    Issue first = issues.get(0);
    Issue second = issues.get(1);
    Localisation leading =
        Localisation.of(
            List.of(correction(List.of()), correction(List.of())),
            1,
            List.of(second.fingerprint()));
    issues.set(0, first.with(leading));
    issues.set(1, second.with(Localisation.foldedUnder(first.fingerprint())));
    return ExampleRun.of(issues);
  }

  private static Localisation localisation(int ways, String chinese, String english) {
    Cause slip = new Cause("", chinese, english);
    return Localisation.of(List.of(correction(List.of(slip))), ways, List.of());
  }

  private static Correction correction(List<Cause> slips) {
    Contributor total = ExampleRun.issues().get(0).contributors().get(0);
    return new Correction(List.of(new Corrected(total, yi("5066", "5068"), slips)));
  }

  private JsonNode written(CheckRun run) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonReport().write(CheckReport.of(run, new NamesOfSichuan()), out);
    return json.readTree(out.toByteArray());
  }
}
