package org.gouji.rule.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.RegionLevel;
import org.gouji.codelist.Scope;
import org.gouji.figure.FigureKind;
import org.gouji.figure.PeriodKind;
import org.gouji.issue.Bilingual;

/** Which places, periods and tables a row is about, 适用范围: the condition of its rule. */
final class RowCondition {

  private final TableRow<RowColumn> row;
  private final Codelists codelists;
  private final DrlText drl;

  RowCondition(TableRow<RowColumn> row, Codelists codelists, DrlText drl) {
    this.row = row;
    this.codelists = codelists;
    this.drl = drl;
  }

  void write() {
    drl.line("when");
    drl.line("  $place : PlaceFigures(");
    List<List<FigureKind>> kinds = row.choices(RowColumn.KIND, Words.KINDS);
    List<List<FigureKind>> chosen = kinds.isEmpty() ? List.of(List.of(FigureKind.ACTUAL)) : kinds;
    in(RowColumn.KIND, "kind", chosen, "FigureKind", FigureKind.values());
    List<List<RegionLevel>> levels = row.choices(RowColumn.LEVEL, Words.LEVELS);
    in(RowColumn.LEVEL, "level", levels, "RegionLevel", RegionLevel.values());
    List<List<PeriodKind>> periods = row.choices(RowColumn.PERIOD, Words.PERIODS);
    in(RowColumn.PERIOD, "periodKind", periods, "PeriodKind", PeriodKind.values());
    scope()
        .ifPresent(
            code ->
                drl.line(
                    RowColumn.SCOPE, "    statisticalScope == " + DrlText.literal(code) + ","));
    String sheet = row.text(RowColumn.SHEET);
    if (!sheet.isEmpty()) {
      drl.line(RowColumn.SHEET, "    sheet contains " + DrlText.literal(sheet) + ",");
    }
    drl.line("    key != null)");
  }

  private <E extends Enum<E>> void in(
      RowColumn column, String field, List<List<E>> chosen, String type, E[] all) {
    List<E> values = chosen.stream().flatMap(List::stream).distinct().sorted().toList();
    if (!values.isEmpty() && values.size() < all.length) {
      Function<E, String> constant = value -> type + "." + value.name();
      String list = values.stream().map(constant).collect(Collectors.joining(", "));
      drl.line(column, "    " + field + " in (" + list + "),");
    }
  }

  private Optional<String> scope() {
    String written = row.text(RowColumn.SCOPE);
    if (written.isEmpty() || written.equals("不限") || written.equals("any")) {
      return Optional.empty();
    }
    Optional<Scope> scope =
        codelists.scopes().find(written).or(() -> codelists.scopes().byCode(written));
    if (scope.isEmpty()) {
      row.problem(
          RowColumn.SCOPE,
          new Bilingual(
              "没有统计口径“" + written + "”", "there is no statistical scope “" + written + "”"),
          new Bilingual(
              "写 codelists/scopes.yaml 中的名称；不限则留空。",
              "Write a name of codelists/scopes.yaml, or leave it empty for any."));
    }
    return scope.map(one -> one.implied() ? "" : one.code());
  }
}
