package org.gouji.workbook.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.codelist.Codelists;
import org.gouji.issue.Bilingual;
import org.gouji.quantity.UnitOfMeasure;
import org.gouji.workbook.layout.LayoutText.Flow;
import org.gouji.workbook.table.ColumnRole;
import org.gouji.workbook.table.RecognisedTable;

/**
 * Recognised tables written as a layout file that a person checks and corrects, 表样草稿. What the next
 * report says anew (period, place, unit line) is left to be read from it.
 *
 * @param yaml the file, if any of the tables can be described
 * @param tables how many tables it describes
 * @param leftOut tables it does not describe, and why
 */
public record LayoutDraft(Optional<String> yaml, int tables, List<Bilingual> leftOut) {

  /** For headers as many forms have them, with nothing else to know the form by. */
  private static final String ONLY_THESE = "only_these_headers";

  public LayoutDraft {
    leftOut = List.copyOf(leftOut);
  }

  /** Describes tables; those of one structure become one layout. */
  public static LayoutDraft of(
      String name, String file, List<SeenTable> tables, Codelists codelists) {
    Writing writing = new Writing(codelists);
    tables.forEach(writing::add);
    return writing.draft(name, file);
  }

  /**
   * A structure, and the field of the layout file that says by what else the form is known; empty
   * string if by nothing else.
   */
  private record Form(String structure, String field) {}

  private static final class Writing {

    private final FormName names;
    private final DraftColumns columns;
    private final Map<Form, Set<String>> forms = new LinkedHashMap<>();
    private final List<Bilingual> leftOut = new ArrayList<>();

    Writing(Codelists codelists) {
      this.names = new FormName(codelists);
      this.columns = new DraftColumns(codelists);
    }

    void add(SeenTable seen) {
      RecognisedTable table = seen.table();
      boolean known = !table.recognition().equals(RecognisedTable.BY_HEADER);
      if (known && table.drift().isEmpty()) {
        leftOut(
            seen,
            "已符合表样 " + table.recognition() + "，不重复写入",
            "already follows the layout " + table.recognition());
        return;
      }
      Optional<String> title = names.title(seen);
      if (columns.areTelling(table)) {
        remember(table, title.isPresent() ? "usual_title" : "", title);
      } else if (title.isPresent()) {
        remember(table, "title", title);
      } else {
        Optional<String> sheet = FormName.sheet(seen);
        remember(table, sheet.isPresent() ? "sheet" : ONLY_THESE, sheet);
      }
    }

    private void remember(RecognisedTable table, String field, Optional<String> pattern) {
      Set<String> patterns =
          forms.computeIfAbsent(new Form(structure(table), field), f -> new LinkedHashSet<>());
      pattern.ifPresent(patterns::add);
    }

    private void leftOut(SeenTable seen, String chinese, String english) {
      String place = seen.top().sheet() + "!" + seen.table().header().firstRow();
      leftOut.add(new Bilingual(place + "：" + chinese, place + ": " + english));
    }

    private String structure(RecognisedTable table) {
      LayoutText text = new LayoutText();
      text.line("    header_rows: " + (table.firstDataRow() - table.header().firstRow()));
      if (table.list()) {
        text.line("    list: true");
      }
      unit(table, text);
      text.line("    columns:");
      columns.of(table).forEach(column -> text.line("      - " + column));
      return text.toString();
    }

    /** The unit is read anew from each report; where there is none, a person may state it. */
    private static void unit(RecognisedTable table, LayoutText text) {
      String units =
          table.context().units().stream()
              .map(UnitOfMeasure::symbol)
              .collect(Collectors.joining("、"));
      boolean inHeaders =
          table.figureColumns().stream().anyMatch(c -> !c.heading().units().isEmpty());
      if (units.isEmpty() && !inHeaders && !table.has(ColumnRole.UNIT)) {
        text.comment(
            "    ", "unit: 万元    ← 表内没有单位时可在此注明 state the unit here if the sheet never does");
      }
    }

    LayoutDraft draft(String name, String file) {
      if (forms.isEmpty()) {
        return new LayoutDraft(Optional.empty(), 0, leftOut);
      }
      LayoutText text = new LayoutText();
      text.comment("", "根据 " + file + " 识别结果写成，请核对；写法见 docs/layouts.md");
      text.comment("", "Written from what was recognised in " + file + "; check it.");
      String quoted = LayoutText.quoted(name);
      text.line("name: " + new Flow().with("zh", quoted).with("en", quoted));
      text.line("tables:");
      forms.forEach((form, patterns) -> table(form, String.join("|", patterns), text));
      return new LayoutDraft(Optional.of(text.toString()), forms.size(), leftOut);
    }

    private static void table(Form form, String pattern, LayoutText text) {
      String structure = form.structure().stripTrailing();
      if (form.field().isEmpty()) {
        text.line("  -" + structure.substring("  -".length()));
        return;
      }
      String value = form.field().equals(ONLY_THESE) ? "true" : LayoutText.quoted(pattern);
      text.line("  - match: " + new Flow().with(form.field(), value));
      text.line(structure);
    }
  }
}
