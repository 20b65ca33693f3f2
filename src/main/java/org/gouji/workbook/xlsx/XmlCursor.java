package org.gouji.workbook.xlsx;

import java.io.InputStream;
import java.util.Optional;
import org.gouji.workbook.cell.ReadLimits.Limit;
import org.gouji.workbook.xlsx.XmlScanner.Event;

/**
 * Walks forward through one XML part, element by element, XML 游标.
 *
 * <p>Elements and attributes are known by their local names: the strict and the transitional
 * variant of the format differ only in namespaces. A DOCTYPE is refused before anything it declares
 * could be used.
 */
final class XmlCursor implements AutoCloseable {

  private final XmlScanner scanner;
  private final PartPlace place;

  XmlCursor(InputStream in, PartPlace place) {
    this.place = place;
    this.scanner = new XmlScanner(new XmlWindow(XmlEncoding.asUtf8(in, place), place), place);
  }

  PartPlace place() {
    return place;
  }

  /** Moves to the outermost element and requires its name. */
  void root(String name) {
    if (!child(0) || !name().equals(name)) {
      throw place.broken("no <" + name + ">");
    }
  }

  /** How many elements are open, the current one included. */
  int depth() {
    return scanner.depth();
  }

  /** Moves to the next child of the element that was opened at a depth; false at its end. */
  boolean child(int parentDepth) {
    while (true) {
      Event event = scanner.next();
      if (event == Event.START && scanner.depth() == parentDepth + 1) {
        return true;
      } else if (event == Event.END && scanner.depth() < parentDepth) {
        return false;
      } else if (event == Event.END_OF_PART) {
        return false;
      }
    }
  }

  /** Moves to the next child of that name; false at the end of the parent. */
  boolean child(int parentDepth, String name) {
    while (child(parentDepth)) {
      if (name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** The name of the element just begun. */
  String name() {
    return scanner.name();
  }

  Optional<String> attribute(String name) {
    int index = find(name);
    return index < 0 ? Optional.empty() : Optional.of(scanner.attribute(index));
  }

  boolean flag(String name) {
    return attribute(name).map(value -> value.equals("1") || value.equals("true")).orElse(false);
  }

  Optional<Integer> number(String name) {
    try {
      return attribute(name).map(Integer::valueOf);
    } catch (NumberFormatException e) {
      throw place.broken(name + "=\"" + attribute(name).orElse("") + "\"", e);
    }
  }

  /** As {@link #number(String)}, without an object for it. */
  int number(String name, int otherwise) {
    int index = find(name);
    int digits = index < 0 ? otherwise : scanner.digits(index);
    return index >= 0 && digits < 0 ? number(name).orElse(otherwise) : digits;
  }

  /** An attribute of which few values exist. */
  String word(String name, String otherwise) {
    int index = find(name);
    return index < 0 ? otherwise : scanner.word(index);
  }

  /** Which attribute has that name, for {@link #scanner}; -1 if none has. */
  int find(String name) {
    return scanner.attributes().find(scanner.bytes(), name);
  }

  /** The bytes of the tag, for those who read an attribute without making a text of it. */
  XmlScanner scanner() {
    return scanner;
  }

  /** Behind the tag of a cell: whether it holds a value and nothing else, and so is at its end. */
  boolean isOnlyValue() {
    return scanner.isOnlyValue();
  }

  /** That value. */
  String value() {
    return bounded(scanner.text());
  }

  /** The text directly inside the current element, moving to the element's end. */
  String text() {
    return text(scanner.depth());
  }

  /** All the text inside the current element, that of its children too, moving to its end. */
  String wholeText() {
    return text(Integer.MAX_VALUE);
  }

  private String text(int deepest) {
    int element = scanner.depth();
    Event event = scanner.next();
    String first = event == Event.TEXT ? bounded(scanner.text()) : "";
    event = event == Event.TEXT ? scanner.next() : event;
    return isEnd(event, element) ? first : restOfText(first, event, element, deepest);
  }

  private String restOfText(String first, Event met, int element, int deepest) {
    StringBuilder text = new StringBuilder(first);
    for (Event event = met; !isEnd(event, element); event = scanner.next()) {
      if (event == Event.TEXT && scanner.depth() <= deepest) {
        text.append(scanner.text());
        bounded(text);
      }
    }
    return text.toString();
  }

  private boolean isEnd(Event event, int element) {
    return event == Event.END && scanner.depth() < element;
  }

  private <T extends CharSequence> T bounded(T text) {
    if (text.length() > place.limits().stringLength()) {
      throw place.beyond(Limit.STRING_LENGTH);
    }
    return text;
  }

  @Override
  public void close() {
    scanner.close();
  }
}
