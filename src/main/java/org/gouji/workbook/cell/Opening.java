package org.gouji.workbook.cell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import org.gouji.workbook.cell.ReadLimits.Limit;

/** A file that is opened, 待读文件: which one, on which terms, and until when. */
public record Opening(FileIdentity identity, ReadTerms terms, Deadline deadline) {

  /** An opening whose time starts now. */
  public static Opening of(FileIdentity identity, ReadTerms terms) {
    return new Opening(identity, terms, new Deadline(terms.limits(), System::nanoTime));
  }

  public Path path() {
    return identity.path();
  }

  public ReadLimits limits() {
    return terms.limits();
  }

  /** Refuses to go on once the time is over. */
  public void checkTime(Optional<String> sheet) {
    if (deadline.isOver()) {
      throw beyond(Limit.SECONDS, sheet);
    }
  }

  public WorkbookException beyond(Limit limit, Optional<String> sheet) {
    return WorkbookException.beyond(limit, limits(), path(), sheet);
  }

  private WorkbookException locked() {
    return new WorkbookException(
        terms.passwords().isEmpty() ? WorkbookFault.ENCRYPTED : WorkbookFault.WRONG_PASSWORD,
        path());
  }

  /**
   * Finds the password that opens the file.
   *
   * @throws WorkbookException if there is none
   */
  public String unlock(Predicate<String> opens) {
    return terms
        .passwords()
        .firstThat(
            password -> {
              checkTime(Optional.empty());
              return opens.test(password);
            })
        .orElseThrow(this::locked);
  }
}
