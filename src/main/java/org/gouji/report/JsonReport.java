package org.gouji.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Locale;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Fault;
import org.gouji.issue.Severity;
import org.gouji.issue.Verdict;

/**
 * A report as JSON, JSON 报告; its form is {@code check-run.schema.json}. Decimals are strings, so
 * that no reader rounds them.
 */
public final class JsonReport {

  /** A value's text, nothing else of Jackson. */
  @FunctionalInterface
  private interface Text<T> {
    String of(T value);
  }

  private final ObjectWriter writer =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(texts())
          .serializationInclusion(JsonInclude.Include.NON_ABSENT)
          .build()
          .writer(
              new DefaultPrettyPrinter()
                  .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                  .withArrayIndenter(new DefaultIndenter("  ", "\n")));

  public void write(CheckReport report, OutputStream out) throws IOException {
    writer.without(JsonGenerator.Feature.AUTO_CLOSE_TARGET).writeValue(out, report);
    out.write('\n');
  }

  private static SimpleModule texts() {
    SimpleModule module = new SimpleModule("report");
    module.addSerializer(String.class, new TextSerializer<>(text -> text, false));
    add(module, BigDecimal.class, BigDecimal::toPlainString);
    add(module, Severity.class, Severity::code);
    add(module, Verdict.class, Verdict::code);
    add(module, Fault.FaultKind.class, kind -> kind.name().toLowerCase(Locale.ROOT));
    module.addSerializer(Bilingual.class, new BilingualSerializer());
    return module;
  }

  private static <T> void add(SimpleModule module, Class<T> type, Text<T> text) {
    module.addSerializer(type, new TextSerializer<>(text, false));
    module.addKeySerializer(type, new TextSerializer<>(text, true));
  }

  private static final class TextSerializer<T> extends JsonSerializer<T> {
    private final Text<T> text;
    private final boolean key;

    TextSerializer(Text<T> text, boolean key) {
      this.text = text;
      this.key = key;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      if (key) {
        json.writeFieldName(text.of(value));
      } else {
        json.writeString(Printable.wholePairs(text.of(value)));
      }
    }
  }

  private static final class BilingualSerializer extends JsonSerializer<Bilingual> {
    @Override
    public void serialize(Bilingual value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeStartObject();
      json.writeStringField("zh", Printable.wholePairs(value.chinese()));
      json.writeStringField("en", Printable.wholePairs(value.english()));
      json.writeEndObject();
    }
  }
}
