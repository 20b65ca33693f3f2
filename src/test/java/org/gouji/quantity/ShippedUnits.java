package org.gouji.quantity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The unit file as it is shipped. */
final class ShippedUnits {
  private ShippedUnits() {}

  static UnitTable table() {
    return new UnitTable(entries());
  }

  static List<UnitTable.Entry> entries() {
    try {
      JsonNode file = new YAMLMapper().readTree(Path.of("codelists", "units.yaml").toFile());
      List<UnitTable.Entry> entries = new ArrayList<>();
      file.path("units").forEach(line -> entries.add(entry(line)));
      return entries;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static UnitTable.Entry entry(JsonNode line) {
    List<String> aliases = new ArrayList<>();
    line.path("aliases").forEach(alias -> aliases.add(alias.asText()));
    return new UnitTable.Entry(
        new UnitOfMeasure(
            line.path("symbol").asText(),
            line.path("english").asText(),
            Dimension.valueOf(line.path("dimension").asText()),
            new BigDecimal(line.path("factor").asText())),
        aliases);
  }
}
