package org.gouji.workbook;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gouji.codelist.Codelists;
import org.gouji.figure.Figure;
import org.gouji.figure.Submission;
import org.gouji.issue.Bilingual;
import org.gouji.workbook.cell.ReadTerms;
import org.gouji.workbook.layout.LayoutDraft;
import org.gouji.workbook.layout.LayoutFolder;
import org.gouji.workbook.layout.SeenTable;
import org.gouji.workbook.layout.SheetLayout;
import org.gouji.workbook.table.ReadingWitness;
import org.gouji.workbook.table.RecognisedTable;
import org.gouji.workbook.table.SheetTop;

/**
 * Turns what was recognised in a workbook into a layout file, 表样确认. The file counts only if the
 * workbook read by it gives the very same figures.
 */
public final class LayoutConfirmation {

  private final Codelists codelists;
  private final List<SheetLayout> layouts;
  private final ReadTerms terms;
  private final BigDecimal aboutBand;

  public LayoutConfirmation(
      Codelists codelists, List<SheetLayout> layouts, ReadTerms terms, BigDecimal aboutBand) {
    this.codelists = codelists;
    this.layouts = List.copyOf(layouts);
    this.terms = terms;
    this.aboutBand = aboutBand;
  }

  /**
   * What became of a confirmation.
   *
   * @param yaml the layout file, if there is one that reads the workbook as it was read
   * @param tables how many tables it describes
   * @param remarks tables left out, or the figure that would differ
   */
  public record Outcome(Optional<String> yaml, int tables, List<Bilingual> remarks) {
    public Outcome {
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * Drafts a layout file and tries it.
   *
   * @param code name of the layout file to be, without its ending
   * @param sheets the sheets whose tables are wanted
   */
  public Outcome of(Path file, String name, String code, Predicate<String> sheets) {
    Tables seen = new Tables(sheets);
    Submission before = reader(layouts).read(file, name, seen);
    LayoutDraft draft = LayoutDraft.of(code, name, seen.found, codelists);
    if (draft.yaml().isEmpty()) {
      return new Outcome(Optional.empty(), 0, draft.leftOut());
    }
    List<SheetLayout> withDraft =
        new ArrayList<>(LayoutFolder.parse(code, draft.yaml().get(), codelists));
    withDraft.addAll(layouts);
    Submission after = reader(withDraft).read(file, name);
    Optional<Bilingual> other = difference(before, after);
    if (other.isPresent()) {
      return new Outcome(Optional.empty(), 0, List.of(other.get()));
    }
    return new Outcome(draft.yaml(), draft.tables(), draft.leftOut());
  }

  private SubmissionReader reader(List<SheetLayout> by) {
    return new SubmissionReader(codelists, by, terms, aboutBand);
  }

  /** The first figure that the draft would read otherwise. */
  private static Optional<Bilingual> difference(Submission before, Submission after) {
    List<Figure> old = before.figures();
    List<Figure> now = after.figures();
    for (int i = 0; i < Math.max(old.size(), now.size()); i++) {
      if (i >= old.size() || i >= now.size() || !old.get(i).equals(now.get(i))) {
        Figure figure = i < old.size() ? old.get(i) : now.get(i);
        String place = figure.source().place();
        return Optional.of(
            new Bilingual(
                place + "：按写出的表样读，此处结果会不同，因此没有写入；这种表式目前只能按表头识别",
                place
                    + ": read by the layout this figure would differ, so nothing was written; a form"
                    + " like this can only be read by its header so far"));
      }
    }
    return Optional.empty();
  }

  private static final class Tables implements ReadingWitness {

    private final Predicate<String> sheets;
    private final List<SeenTable> found = new ArrayList<>();

    Tables(Predicate<String> sheets) {
      this.sheets = sheets;
    }

    @Override
    public void table(SheetTop top, RecognisedTable table) {
      if (sheets.test(top.sheet())) {
        found.add(new SeenTable(top, table));
      }
    }
  }
}
