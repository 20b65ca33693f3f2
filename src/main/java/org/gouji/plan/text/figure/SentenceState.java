package org.gouji.plan.text.figure;

import java.util.Optional;

/** What the clauses of one sentence hand on to the next, 句内承接: who is spoken of, whether it is striven for. */
final class SentenceState {
  private String subject = "";
  private String share = "";
  private String lastWords = "";
  private Optional<String> whole = Optional.empty();
  private boolean hedged;

  void newSentence() {
    subject = "";
    share = "";
    lastWords = "";
    whole = Optional.empty();
    hedged = false;
  }

  String subject() {
    return subject.isEmpty() ? lastWords : subject;
  }

  void subject(String name) {
    subject = name;
  }

  /** A clause without a number: what it speaks of is the subject if nothing better comes. */
  void passed(String words) {
    lastWords = words;
  }

  /** The share or rate stated last: what a change in percentage points is a change of. */
  String share() {
    return share.isEmpty() ? subject() : share;
  }

  void share(String name) {
    share = name;
  }

  void hedge() {
    hedged = true;
  }

  boolean hedged() {
    return hedged;
  }

  void whole(Optional<String> named) {
    whole = named.or(() -> whole);
  }

  Optional<String> whole() {
    return whole;
  }
}
