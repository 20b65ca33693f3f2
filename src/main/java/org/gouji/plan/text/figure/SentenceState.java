package org.gouji.plan.text.figure;

import java.util.List;
import java.util.Optional;

/**
 * What the clauses of one sentence hand on to the next, 句内承接: who is spoken of, whether it is
 * striven for.
 */
final class SentenceState {
  private String subject = "";
  private List<String> list = List.of();
  private String share = "";
  private String lastWords = "";
  private Optional<String> whole = Optional.empty();
  private boolean hedged;

  void newSentence() {
    subject = "";
    share = "";
    list = List.of();
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

  /** The names of the list stated last: 分别 may go on about them. */
  List<String> list() {
    return list;
  }

  void list(List<String> names) {
    list = List.copyOf(names);
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
