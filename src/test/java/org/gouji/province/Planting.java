package org.gouji.province;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Mistakes planted into a consistent province, 植入差错: only where other printed figures tell, which
 * leaves out growth at comparable prices.
 */
final class Planting {

  /** A mistake, 差错. */
  record Mistake(Slip slip, Cell right, String wrong) {

    @Override
    public String toString() {
      return "%s: %s %s %s is %s, not %s"
          .formatted(
              slip, right.place(), right.measure().code(), right.period(), wrong, right.text());
    }
  }

  private final Random random;
  private final List<Cell> cells;
  private final Neighbours around;
  private final Map<String, Mistake> mistakes = new LinkedHashMap<>();

  Planting(List<Cell> cells, long seed, int count) {
    this.random = new Random(seed);
    this.cells = cells;
    this.around = new Neighbours(cells);
    while (mistakes.size() < count) {
      plant();
    }
  }

  private void plant() {
    Slip slip = Slip.values()[random.nextInt(Slip.values().length)];
    Cell cell = cells.get(random.nextInt(cells.size()));
    if (!cell.measure().checked() || cell.text().isEmpty()) {
      return;
    }
    Optional<String> wrong = slip.of(cell, around, random);
    wrong.ifPresent(text -> mistakes.putIfAbsent(cell.id(), new Mistake(slip, cell, text)));
  }

  List<Mistake> mistakes() {
    return List.copyOf(mistakes.values());
  }

  /** All cells, the wrong ones among them. */
  List<Cell> cells() {
    List<Cell> all = new ArrayList<>();
    for (Cell cell : cells) {
      Mistake mistake = mistakes.get(cell.id());
      all.add(mistake == null ? cell : cell.with(mistake.wrong()));
    }
    return all;
  }
}
