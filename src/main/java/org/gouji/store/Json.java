package org.gouji.store;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.gouji.issue.Bilingual;

/** Our small files, 存档文件: JSON that appears under its name only when it is whole. */
final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModules(new Jdk8Module(), new JavaTimeModule())
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .addMixIn(Bilingual.class, InTwoLanguages.class)
          .build();

  /** How a bilingual text is written. */
  private abstract static class InTwoLanguages {
    @JsonCreator
    InTwoLanguages(@JsonProperty("zh") String chinese, @JsonProperty("en") String english) {}

    @JsonProperty("zh")
    abstract String chinese();

    @JsonProperty("en")
    abstract String english();
  }

  private Json() {}

  static <T> T read(Path file, Class<T> type) throws IOException {
    return MAPPER.readValue(file.toFile(), type);
  }

  static void write(Path file, Object value) throws IOException {
    Path growing = file.resolveSibling("." + file.getFileName() + ".part");
    Files.write(growing, MAPPER.writeValueAsBytes(value));
    Files.move(growing, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
