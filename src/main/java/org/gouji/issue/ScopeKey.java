package org.gouji.issue;

import java.util.Comparator;
import org.gouji.figure.Period;
import org.gouji.figure.Subject;

/**
 * What a verdict is about, 判定对象: subject, indicator and period, never the row it stood in.
 *
 * @param detail tells scopes of one subject, indicator and period apart (the kind of parts, a
 *     document, a sheet)
 */
public record ScopeKey(Subject subject, String indicator, Period period, String detail)
    implements Comparable<ScopeKey> {

  private static final Comparator<ScopeKey> ORDER =
      Comparator.comparing(ScopeKey::subject)
          .thenComparing(ScopeKey::indicator)
          .thenComparing(ScopeKey::period)
          .thenComparing(ScopeKey::detail);

  public String code() {
    return String.join("|", subject.code(), indicator, period.code(), detail);
  }

  @Override
  public int compareTo(ScopeKey other) {
    return ORDER.compare(this, other);
  }
}
