package org.gouji.workbook.xlsx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gouji.workbook.cell.CellRef;
import org.gouji.workbook.cell.Formula;
import org.gouji.workbook.cell.Formula.Kind;

/** Reads the formulas of one sheet and remembers the shared ones, 公式读取. */
final class FormulaReading {

  private final Map<String, Master> masters = new HashMap<>();

  private record Master(CellRef ref, String text) {}

  /** Reads the formula element the cursor stands on, which belongs to a cell. */
  Formula read(XmlCursor xml, CellRef ref) {
    String type = xml.attribute("t").orElse("normal");
    Optional<String> shared = xml.attribute("si");
    String text = xml.text();
    return switch (type) {
      case "shared" -> shared(shared.orElse(""), ref, text);
      case "array" -> new Formula(text, Kind.ARRAY);
      case "dataTable" -> new Formula(text, Kind.DATA_TABLE);
      default -> new Formula(text, Kind.OWN);
    };
  }

  private Formula shared(String index, CellRef ref, String text) {
    if (!text.isEmpty()) {
      masters.putIfAbsent(index, new Master(ref, text));
      return new Formula(text, Kind.SHARED);
    }
    Master master = masters.getOrDefault(index, new Master(ref, ""));
    return new Formula(new FormulaShift(master.ref(), ref).apply(master.text()), Kind.SHARED);
  }
}
