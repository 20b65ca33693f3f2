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
  private String lastName = "";
  private List<Optional<String>> listPlaces = List.of();
  private Optional<String> place = Optional.empty();

  void newSentence() {
    subject = "";
    share = "";
    list = List.of();
    lastWords = "";
    whole = Optional.empty();
    hedged = false;
    lastName = "";
    listPlaces = List.of();
    place = Optional.empty();
  }

  /** What was measured last, also where it is a part of what is spoken of: 其中国家级9家、省级68家. */
  String lastName() {
    return lastName;
  }

  void lastName(String name) {
    lastName = name;
  }

  /** The places of the list stated last: 甲市、乙市分别… and then 居全省第一、第二位. */
  List<Optional<String>> listPlaces() {
    return listPlaces;
  }

  void listPlaces(List<Optional<String>> named) {
    listPlaces = List.copyOf(named);
  }

  /** The place the sentence speaks of since it was named. */
  Optional<String> place() {
    return place;
  }

  void place(Optional<String> named) {
    place = named.or(() -> place);
  }

  void noPlace() {
    place = Optional.empty();
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
