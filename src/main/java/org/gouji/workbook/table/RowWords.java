package org.gouji.workbook.table;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that make a row a total, a subtotal or no row of the table at all, 行类型用词. */
public record RowWords(
    Set<String> total, Set<String> subtotal, Set<String> ofWhich, Set<String> skip) {

  public static final RowWords USUAL =
      new RowWords(Set.of("合计", "总计", "共计", "汇总", "总数"), Set.of("小计"), Set.of("其中"), Set.of());

  public RowWords {
    total = Set.copyOf(total);
    subtotal = Set.copyOf(subtotal);
    ofWhich = Set.copyOf(ofWhich);
    skip = Set.copyOf(skip);
  }

  /** These words and those a layout adds. */
  public RowWords and(RowWords more) {
    return new RowWords(
        both(total, more.total),
        both(subtotal, more.subtotal),
        both(ofWhich, more.ofWhich),
        both(skip, more.skip));
  }

  private static Set<String> both(Collection<String> some, Collection<String> more) {
    return Stream.concat(some.stream(), more.stream())
        .map(PlainText::dense)
        .collect(Collectors.toUnmodifiableSet());
  }
}
