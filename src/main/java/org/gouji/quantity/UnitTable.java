package org.gouji.quantity;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All known units and the ways they are written, 计量单位表. */
public final class UnitTable {

  /** One line of the unit file: a unit and its other spellings. */
  public record Entry(UnitOfMeasure unit, List<String> aliases) {
    public Entry {
      aliases = List.copyOf(aliases);
    }
  }

  private final Map<String, UnitOfMeasure> bySpelling = new LinkedHashMap<>();

  private final Map<String, UnitOfMeasure> bySymbol = new HashMap<>();
  private final Remembered<Optional<UnitOfMeasure>> found = new Remembered<>(this::findAny);

  public UnitTable(List<Entry> entries) {
    entries.forEach(this::add);
    CountedUnits.generate(entries).forEach(this::add);
    units().forEach(unit -> bySymbol.put(unit.symbol(), findAny(unit.symbol()).orElseThrow()));
  }

  /** Finds a unit as people write it: brackets, spaces, 单位： and full-width forms are ignored. */
  public Optional<UnitOfMeasure> find(String written) {
    // A symbol in its usual spelling is what tables of figures ask for again and again.
    UnitOfMeasure usual = bySymbol.get(written);
    return usual == null ? found.of(written) : Optional.of(usual);
  }

  private Optional<UnitOfMeasure> findAny(String written) {
    return UnitSpelling.candidates(written).stream()
        .flatMap(spelling -> Optional.ofNullable(bySpelling.get(spelling)).stream())
        .findFirst();
  }

  /** The same amount in another unit of the same dimension. */
  public Interval convert(Interval amount, UnitOfMeasure from, UnitOfMeasure to) {
    if (from.dimension() != to.dimension()) {
      throw new IncompatibleUnitsException(from, to);
    }
    return to.fromBase(from.toBase(amount));
  }

  public List<UnitOfMeasure> units() {
    return bySpelling.values().stream().distinct().toList();
  }

  private void add(Entry entry) {
    add(entry.unit().symbol(), entry.unit());
    entry.aliases().forEach(alias -> add(alias, entry.unit()));
  }

  private void add(String spelling, UnitOfMeasure unit) {
    UnitOfMeasure earlier = bySpelling.putIfAbsent(UnitSpelling.normal(spelling), unit);
    if (earlier != null && !earlier.equals(unit)) {
      throw new IllegalArgumentException(
          "the spelling "
              + spelling
              + " belongs to both "
              + earlier.symbol()
              + " and "
              + unit.symbol()
              + "; keep it in one line of the unit file");
    }
  }
}
