package org.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.gouji.check.CheckRun;
import org.gouji.issue.NamesOfSichuan;
import org.junit.jupiter.api.Test;

class JsonReportTest {
  private static final Path SCHEMA =
      Path.of("src/main/resources/org/gouji/report/check-run.schema.json");
  private final ObjectMapper json = new ObjectMapper();

  @Test
  void theReportKeepsToThePublishedSchema() throws IOException {
    JsonNode schema = json.readTree(SCHEMA.toFile());

    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(written(ExampleRun.with(HostileIssue.issue()))))
        .isEmpty();
  }

  @Test
  void theSchemaIsPublishedInTheDocs() throws IOException {
    assertThat(Path.of("docs/report.schema.json"))
        .as("docs/report.schema.json is a copy: cp %s docs/report.schema.json", SCHEMA)
        .hasSameTextualContentAs(SCHEMA);
  }

  @Test
  void numbersAreExactAndInTheUnitBesideThem() throws IOException {
    JsonNode balance = written(ExampleRun.complete()).at("/issues/0/balance");

    assertThat(balance.at("/reported/lower").textValue()).isEqualTo("5099.5");
    assertThat(balance.at("/reported/unit").textValue()).isEqualTo("亿元");
    assertThat(balance.at("/reported/text/zh").textValue()).isEqualTo("5100 亿元");
  }

  @Test
  void anInfiniteEndAndAMissingAmountAreLeftOut() throws IOException {
    JsonNode report = written(ExampleRun.complete());

    assertThat(report.at("/issues/2/balance/expected").has("upper")).isFalse();
    assertThat(report.at("/issues/0/contributors/3").has("amount")).isFalse();
  }

  @Test
  void aWeightIsWrittenWithoutAnExponent() throws IOException {
    JsonNode report = written(ExampleRun.with(HostileIssue.issue()));

    assertThat(report.findValuesAsText("weight")).contains("1000");
  }

  @Test
  void issuesAreSortedGravestFirst() throws IOException {
    assertThat(written(ExampleRun.complete()).get("issues").findValuesAsText("ruleCode"))
        .containsExactly("ARI-001", "PLA-001", "PTH-001", "FRM-001");
  }

  @Test
  void aVerdictFindsItsIssueByFingerprint() throws IOException {
    JsonNode report = written(ExampleRun.complete());

    assertThat(report.get("verdicts").findValuesAsText("fingerprint"))
        .contains(report.at("/issues/0/fingerprint").textValue());
  }

  @Test
  void aSentenceThatCannotBeMadeSaysWhy() {
    CheckReport report = CheckReport.of(ExampleRun.withBadTemplate(), new NamesOfSichuan());

    assertThat(report.issues().get(0).sentence().chinese()).contains("{sujbect}", "请修改规则文件");
    assertThat(report.issues().get(0).sentence().english()).contains("{sujbect}");
  }

  private JsonNode written(CheckRun run) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonReport().write(CheckReport.of(run, new NamesOfSichuan()), out);
    return json.readTree(out.toByteArray());
  }
}
