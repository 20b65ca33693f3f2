package org.gouji.workbook.xlsx;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gouji.workbook.cell.ReadLimits.Limit;

/**
 * Walks forward through one XML part, element by element, XML 游标.
 *
 * <p>Elements and attributes are known by their local names: the strict and the transitional
 * variant of the format differ only in namespaces. A DOCTYPE is refused before anything it declares
 * could be used.
 */
final class XmlCursor implements AutoCloseable {

  private static final int DEEPEST = 100;

  private final XMLStreamReader reader;
  private final InputStream in;
  private final PartPlace place;
  private int depth;

  XmlCursor(InputStream in, PartPlace place) {
    this.in = in;
    this.place = place;
    try {
      this.reader = newFactory().createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      throw place.broken(reason(e), e);
    }
  }

  // One for each part: a factory remembers the names it has met, and a file may invent millions.
  private static XMLInputFactory newFactory() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
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
    return depth;
  }

  /** Moves to the next child of the element that was opened at a depth; false at its end. */
  boolean child(int parentDepth) {
    while (true) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (depth == parentDepth + 1) {
            return true;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (depth < parentDepth) {
            return false;
          }
        }
        case XMLStreamConstants.END_DOCUMENT -> {
          return false;
        }
        default -> {
          // text between elements, comments
        }
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

  String name() {
    return reader.getLocalName();
  }

  Optional<String> attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return Optional.of(reader.getAttributeValue(i));
      }
    }
    return Optional.empty();
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

  /** The text directly inside the current element, moving to the element's end. */
  String text() {
    return text(depth);
  }

  /** All the text inside the current element, that of its children too, moving to its end. */
  String wholeText() {
    return text(DEEPEST);
  }

  private String text(int deepest) {
    int element = depth;
    StringBuilder text = new StringBuilder();
    while (true) {
      int event = next();
      if (event == XMLStreamConstants.END_ELEMENT && depth < element) {
        return text.toString();
      }
      if (depth <= deepest && isText(event)) {
        appendText(text);
        if (text.length() > place.limits().stringLength()) {
          throw place.beyond(Limit.STRING_LENGTH);
        }
      }
    }
  }

  private void appendText(StringBuilder text) {
    try {
      text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    } catch (UncheckedStreamException e) {
      throw place.broken("XML", e);
    }
  }

  private static boolean isText(int event) {
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }

  private int next() {
    try {
      int event = reader.next();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> enter();
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.DTD -> throw place.doctype();
        case XMLStreamConstants.ENTITY_REFERENCE -> throw place.broken("&" + name() + ";");
        default -> {
          // nothing to count
        }
      }
      return event;
    } catch (XMLStreamException e) {
      throw place.broken(reason(e), e);
    }
  }

  private void enter() {
    if (++depth > DEEPEST) {
      throw place.broken("XML, depth " + depth);
    }
  }

  private static String reason(XMLStreamException e) {
    return e.getLocation() == null
        ? "XML"
        : "XML, line "
            + e.getLocation().getLineNumber()
            + ", column "
            + e.getLocation().getColumnNumber();
  }

  @Override
  public void close() {
    try {
      reader.close();
      in.close();
    } catch (XMLStreamException | IOException e) {
      throw place.broken("close", e);
    }
  }
}
