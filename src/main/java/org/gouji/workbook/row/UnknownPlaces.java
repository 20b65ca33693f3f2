package org.gouji.workbook.row;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.figure.ObservationKind;
import org.gouji.workbook.cell.CellRef;

/** The places of a table that the code list does not know, 未识别地区: said once, with their number. */
final class UnknownPlaces {

  private static final int NAMED = 3;

  private final Map<String, CellRef> places = new LinkedHashMap<>();
  private Optional<RowLabels> nowhere = Optional.empty();

  void note(SubjectReading.Read read, RowLabels label) {
    read.unknownRegion().ifPresent(words -> places.putIfAbsent(words, label.cell()));
    if (read.subject().region().isEmpty() && read.subject().isAboutPlaceOrIndustry()) {
      nowhere = nowhere.or(() -> Optional.of(label));
    }
  }

  /** One observation: of the places named, else of the first row that nothing says the place of. */
  void tell(Observations observations, SheetPlace sheet) {
    if (!places.isEmpty()) {
      CellRef first = places.values().iterator().next();
      observations.add(ObservationKind.REGION_UNKNOWN, sheet.source(first), words());
      return;
    }
    nowhere.ifPresent(
        label ->
            observations.once(
                "no region",
                ObservationKind.REGION_UNKNOWN,
                sheet.source(label.cell()),
                label.name().strip()));
  }

  private String words() {
    String named = places.keySet().stream().limit(NAMED).collect(Collectors.joining("、"));
    return places.size() > NAMED ? named + "…（" + places.size() + "）" : named;
  }
}
