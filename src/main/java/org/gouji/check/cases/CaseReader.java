package org.gouji.check.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gouji.codelist.Codelists;
import org.gouji.figure.Composition;
import org.gouji.figure.Figure;
import org.gouji.figure.Observation;
import org.gouji.figure.ObservationKind;
import org.gouji.figure.SheetReading;
import org.gouji.figure.Source;
import org.gouji.figure.Submission;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Severity;
import org.gouji.issue.Verdict;
import org.gouji.plan.PlanDocument;
import org.gouji.plan.PlanReader;
import org.gouji.rule.Rule;
import org.gouji.rule.table.TieOutTable;

/** Reads the {@code .cases.yaml} beside a rule, 用例文件读取. */
public final class CaseReader {
  private static final LocalDate USUAL_DAY = LocalDate.of(2026, 11, 22);
  private static final YAMLMapper YAML = new YAMLMapper();

  private final Codelists codelists;
  private final CaseFigures figures;
  private final PlanReader plans;

  public CaseReader(Codelists codelists, PlanReader plans) {
    this.codelists = codelists;
    this.figures = new CaseFigures(codelists);
    this.plans = plans;
  }

  /**
   * The cases of a rule: those beside its file, or those of its table.
   *
   * @throws CaseFormatException if something is missing or misspelt in the file
   */
  public CaseFile read(Rule rule) throws IOException {
    Path file = rule.file().path();
    if (rule.file().row().isPresent()) {
      TieOutTable table = TieOutTable.read(file, rule.file().family(), codelists);
      CaseNode root = new CaseNode(file.getFileName().toString(), "", TableCases.of(rule, table));
      return cases(root);
    }
    String name = file.getFileName().toString().replaceFirst("\\.drl$", ".cases.yaml");
    return read(file.resolveSibling(name));
  }

  /**
   * @throws CaseFormatException if something is missing or misspelt in the file
   */
  public CaseFile read(Path file) throws IOException {
    String name = file.getFileName().toString();
    return cases(new CaseNode(name, "", YAML.readTree(Files.readString(file))));
  }

  private CaseFile cases(CaseNode root) {
    return new CaseFile(
        root.required("rule"), root.at("cases").items().stream().map(this::one).toList());
  }

  private CaseFile.Case one(CaseNode node) {
    if (!node.at("expect").isPresent()) {
      throw node.wrong("needs `expect`; write [] where the rule must stay silent");
    }
    return new CaseFile.Case(
        new Bilingual(node.at("name").required("zh"), node.at("name").required("en")),
        node.text("as_of").map(LocalDate::parse).orElse(USUAL_DAY),
        node.at("sheets").items().stream().map(this::submission).toList(),
        node.at("plans").items().stream().map(this::plan).toList(),
        node.at("expect").items().stream().map(CaseReader::expectation).toList());
  }

  private PlanDocument plan(CaseNode node) {
    return plans.read(node.node(), node.file() + node.path());
  }

  private Submission submission(CaseNode node) {
    String file = node.text("file", "case.xlsx");
    String sheet = node.text("sheet", "表1");
    List<Figure> read =
        node.at("figures").items().stream()
            .map(figure -> figures.read(figure, node, file, sheet))
            .toList();
    SheetReading reading =
        new SheetReading(
            file,
            "",
            sheet,
            false,
            "case",
            node.text("title", ""),
            read,
            node.at("compositions").items().stream()
                .map(part -> composition(part, file, sheet))
                .toList(),
            node.at("observations").items().stream()
                .map(seen -> observation(seen, file, sheet))
                .toList());
    return new Submission(file, "", List.of(reading));
  }

  private static Composition composition(CaseNode node, String file, String sheet) {
    return new Composition(
        idOf(node.required("whole"), file, sheet),
        node.texts("parts").stream().map(part -> idOf(part, file, sheet)).toList(),
        node.at("exhaustive").node().asBoolean(true),
        node.text("basis", "合计"));
  }

  private static String idOf(String cell, String file, String sheet) {
    return file + "!" + sheet + "!" + cell;
  }

  private static Observation observation(CaseNode node, String file, String sheet) {
    Source source =
        new Source.Cell(
            file, "", sheet, node.required("cell"), node.text("formula"), Optional.empty());
    ObservationKind kind =
        node.choice(node.required("kind"), ObservationKind.values(), ObservationKind::name);
    return new Observation(kind, source, node.text("words", ""));
  }

  private static CaseFile.Expectation expectation(CaseNode node) {
    JsonNode plain = node.node();
    String verdict = plain.isTextual() ? plain.asText() : node.required("verdict");
    return new CaseFile.Expectation(
        node.choice(verdict, Verdict.values(), Verdict::code),
        node.text("severity").map(word -> node.choice(word, Severity.values(), Severity::code)),
        node.text("message"),
        node.text("message_en"),
        node.text("cause"));
  }
}
