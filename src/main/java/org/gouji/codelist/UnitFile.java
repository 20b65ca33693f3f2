package org.gouji.codelist;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.quantity.Dimension;
import org.gouji.quantity.UnitOfMeasure;
import org.gouji.quantity.UnitTable;

/** Reads units.yaml, 计量单位表. */
final class UnitFile {
  static final String NAME = "units.yaml";

  private final Faults faults;
  private final List<UnitTable.Entry> units = new ArrayList<>();

  private UnitFile(Faults faults) {
    this.faults = faults;
  }

  static UnitTable read(CodelistFolder folder, Faults faults) {
    UnitFile file = new UnitFile(faults);
    folder.yaml(NAME).values().forEach(entries -> entries.forEach(file::add));
    try {
      return new UnitTable(file.units);
    } catch (IllegalArgumentException ambiguous) {
      faults.add(NAME, 0, FaultKind.UNREADABLE, ambiguous.getMessage());
      return new UnitTable(List.of());
    }
  }

  private void add(Entry entry) {
    EntryFields fields = new EntryFields(entry, faults);
    String symbol = fields.text("symbol");
    List<String> aliases = fields.list("aliases");
    String english = fields.text("english");
    fields.text("dimension");
    Optional<Dimension> dimension = fields.choice("dimension", Dimension.class);
    Optional<BigDecimal> factor = factor(entry, fields.text("factor"));
    fields.refuseOthers();
    if (dimension.isPresent() && factor.isPresent()) {
      units.add(
          new UnitTable.Entry(
              new UnitOfMeasure(symbol, english, dimension.get(), factor.get()), aliases));
    }
  }

  private Optional<BigDecimal> factor(Entry entry, String text) {
    try {
      BigDecimal factor = new BigDecimal(text);
      if (factor.signum() > 0) {
        return Optional.of(factor);
      }
    } catch (NumberFormatException notANumber) {
      // reported below together with zero and negative factors
    }
    faults.add(entry, "factor", FaultKind.BAD_VALUE, "factor", text, "a number > 0 / 正数");
    return Optional.empty();
  }
}
