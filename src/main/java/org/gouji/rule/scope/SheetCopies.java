package org.gouji.rule.scope;

import java.util.List;
import org.gouji.figure.Figure;
import org.gouji.issue.ScopeKey;

/**
 * Sheets that print the same numbers in the same cells, 内容相同的表页; a sheet like no other is alone.
 *
 * @param sheets the file and sheet of each, in order
 * @param numbers how many numbers each of them has
 * @param sameMeaning true if each number also has the same subject, indicator and period in all
 * @param examples the first figure of each sheet
 */
public record SheetCopies(
    ScopeKey key, List<String> sheets, int numbers, boolean sameMeaning, List<Figure> examples)
    implements CheckScope {

  /** Fewer different numbers than this may be equal by chance. */
  public static final int FEWEST_NUMBERS = 10;

  public SheetCopies {
    sheets = List.copyOf(sheets);
    examples = List.copyOf(examples);
  }

  /** None: looking at a sheet does not count as checking its figures. */
  @Override
  public List<Figure> figures() {
    return List.of();
  }
}
