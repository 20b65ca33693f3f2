package org.gouji.workbook.layout;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.Indicator;
import org.gouji.figure.FigureKind;
import org.gouji.figure.Period;
import org.gouji.issue.Bilingual;
import org.gouji.quantity.UnitOfMeasure;
import org.gouji.workbook.cell.CellRef;
import org.gouji.workbook.table.ColumnRole;
import org.gouji.workbook.table.RowWords;

/** Reads one layout file, 表样文件, as docs/layouts.md describes it. */
final class LayoutFile {

  private static final Pattern LETTERS = Pattern.compile("[A-Z]{1,3}");

  private final Codelists codelists;

  LayoutFile(Codelists codelists) {
    this.codelists = codelists;
  }

  /** The layouts of a file: one, or one for each of its tables. */
  List<SheetLayout> read(String code, String yaml) {
    LayoutFields file = LayoutFields.of(LayoutNode.parse(yaml));
    Bilingual name = name(file.under("name"));
    List<LayoutNode> tables = file.items("tables");
    if (tables.isEmpty()) {
      return List.of(layout(code, name, file));
    }
    file.refuseOthers();
    return tables.stream().map(LayoutFields::of).map(table -> layout(code, name, table)).toList();
  }

  private SheetLayout layout(String code, Bilingual name, LayoutFields file) {
    LayoutFields match = file.under("match");
    SheetLayout layout =
        new SheetLayout(
            code,
            name,
            pattern(match, "sheet"),
            pattern(match, "title"),
            pattern(match, "usual_title"),
            match.flag("only_these_headers", false),
            file.number("header_row"),
            file.number("header_rows").orElse(1),
            file.number("first_data_row"),
            file.flag("list", false),
            unit(file),
            period(file),
            words(file.under("rows")),
            columns(file));
    match.refuseOthers();
    file.refuseOthers();
    return layout;
  }

  private static Bilingual name(LayoutFields name) {
    Bilingual both = new Bilingual(name.required("zh"), name.required("en"));
    name.refuseOthers();
    return both;
  }

  private static Optional<Pattern> pattern(LayoutFields fields, String name) {
    return fields.as(
        name,
        text -> {
          try {
            return Optional.of(Pattern.compile(text));
          } catch (PatternSyntaxException wrong) {
            return Optional.empty();
          }
        },
        "正则表达式",
        "a regular expression");
  }

  private Optional<UnitOfMeasure> unit(LayoutFields fields) {
    return fields.as(
        "unit",
        codelists.units()::find,
        "codelists/units.yaml 中的计量单位",
        "a unit of codelists/units.yaml");
  }

  private static Optional<Period> period(LayoutFields fields) {
    return fields.as(
        "period",
        text -> {
          try {
            return Optional.of(Period.ofCode(text));
          } catch (IllegalArgumentException | DateTimeException wrong) {
            return Optional.empty();
          }
        },
        "报告期代码，如 2027、2025H1、2025-06、2025-01/06",
        "a period such as 2027, 2025H1, 2025-06, 2025-01/06");
  }

  private static RowWords words(LayoutFields rows) {
    RowWords more =
        new RowWords(
            Set.copyOf(rows.texts("total")),
            Set.copyOf(rows.texts("subtotal")),
            Set.copyOf(rows.texts("of_which")),
            Set.copyOf(rows.texts("skip")));
    rows.refuseOthers();
    return RowWords.USUAL.and(more);
  }

  private List<LayoutColumn> columns(LayoutFields file) {
    List<LayoutColumn> columns =
        file.items("columns").stream().map(LayoutFields::of).map(this::column).toList();
    if (columns.stream().noneMatch(column -> column.role().yieldsFigures())) {
      throw file.missing("columns: {role: value | date}");
    }
    return columns;
  }

  private LayoutColumn column(LayoutFields fields) {
    ColumnRole role =
        fields
            .choice("role", ColumnRole.values(), ColumnRole::code)
            .orElseThrow(() -> fields.missing("role"));
    Optional<Integer> place =
        fields.as("column", LayoutFile::place, "列号，如 A、C", "a column such as A or C");
    LayoutColumn column =
        new LayoutColumn(
            place.isPresent() ? fields.optional("header").orElse("") : fields.required("header"),
            place,
            role,
            indicator(fields, role),
            unit(fields),
            period(fields),
            fields.choice("kind", FigureKind.values(), FigureKind::code),
            fields.flag("required", true));
    fields.refuseOthers();
    return column;
  }

  /** Dates have codes of their own, which the dictionary of amounts need not know. */
  private Optional<String> indicator(LayoutFields fields, ColumnRole role) {
    return fields.as(
        "indicator",
        text ->
            role == ColumnRole.DATE
                ? Optional.of(text)
                : codelists.indicators().byCode(text).map(Indicator::code),
        "codelists/indicators.yaml 中的代码",
        "a code of codelists/indicators.yaml");
  }

  private static Optional<Integer> place(String letters) {
    return LETTERS.matcher(letters).matches()
        ? Optional.of(CellRef.parse(letters + "1").column())
        : Optional.empty();
  }
}
