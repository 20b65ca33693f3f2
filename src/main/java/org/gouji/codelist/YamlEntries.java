package org.gouji.codelist;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads lists of flat entries from YAML and keeps the lines, which a tree would lose. */
final class YamlEntries {
  private static final YAMLFactory YAML = new YAMLFactory();

  private final String file;
  private final JsonParser parser;
  private final Faults faults;

  private YamlEntries(String file, JsonParser parser, Faults faults) {
    this.file = file;
    this.parser = parser;
    this.faults = faults;
  }

  static Map<String, List<Entry>> read(String file, String text, Faults faults) throws IOException {
    try (JsonParser parser = YAML.createParser(text)) {
      return new YamlEntries(file, parser, faults).sections();
    }
  }

  private Map<String, List<Entry>> sections() throws IOException {
    Map<String, List<Entry>> sections = new LinkedHashMap<>();
    JsonToken first = parser.nextToken();
    if (first == JsonToken.START_ARRAY) {
      sections.put("", entries());
    } else if (first == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String section = parser.currentName();
        if (parser.nextToken() == JsonToken.START_ARRAY) {
          sections.put(section, entries());
        } else {
          refuse("a list of entries / 条目列表");
        }
      }
    }
    return sections;
  }

  private List<Entry> entries() throws IOException {
    List<Entry> entries = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        entries.add(entry());
      } else {
        refuse("an entry with fields / 带字段的条目");
      }
    }
    return entries;
  }

  private Entry entry() throws IOException {
    int line = line();
    Map<String, Entry.Field> fields = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      int fieldLine = line();
      parser.nextToken();
      fields.put(name, new Entry.Field(fieldLine, texts()));
    }
    return new Entry(file, line, fields);
  }

  private List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        addText(texts);
      }
    } else {
      addText(texts);
    }
    return List.copyOf(texts);
  }

  private void addText(List<String> texts) throws IOException {
    if (parser.currentToken().isStructStart()) {
      refuse("a text or a list of texts / 文本或文本列表");
    } else if (parser.currentToken() != JsonToken.VALUE_NULL && !parser.getText().isBlank()) {
      texts.add(parser.getText().strip());
    }
  }

  private void refuse(String wanted) throws IOException {
    faults.add(file, line(), FaultKind.BAD_VALUE, "-", parser.getText(), wanted);
    parser.skipChildren();
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }
}
