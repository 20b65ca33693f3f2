package org.gouji.check.verdict;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The verdicts of a run in the order of rules and scopes, 判定清单: counted at once, put in order when
 * somebody looks at them.
 */
final class VerdictList extends AbstractList<RuleVerdict> {
  private final List<RuleBook> books;
  private final int size;
  private Optional<List<RuleVerdict>> sorted = Optional.empty();

  VerdictList(List<RuleBook> books) {
    this.books = List.copyOf(books);
    this.size = books.stream().mapToInt(RuleBook::size).sum();
  }

  @Override
  public RuleVerdict get(int place) {
    return sorted().get(place);
  }

  @Override
  public int size() {
    return size;
  }

  private synchronized List<RuleVerdict> sorted() {
    if (sorted.isEmpty()) {
      List<RuleVerdict> all = new ArrayList<>(size);
      books.forEach(book -> all.addAll(book.all()));
      sorted = Optional.of(all.stream().sorted().toList());
    }
    return sorted.get();
  }
}
