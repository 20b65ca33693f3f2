package org.gouji.rule.judge;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.figure.Observation;
import org.gouji.figure.ObservationKind;
import org.gouji.figure.SheetReading;
import org.gouji.issue.Argument;
import org.gouji.issue.Contributor;
import org.gouji.issue.Contributor.Role;
import org.gouji.issue.Verdict;
import org.gouji.rule.scope.Sheet;

/**
 * Judges what reading a sheet noticed, 表式. One verdict for a sheet; its contributors are all cells
 * concerned, its sentence names the first of them.
 */
public final class SheetForm {

  /** So many cells stand in the sentence; all stand among the contributors. */
  private static final int NAMED = 5;

  /** What a sheet for notes looks like; hidden, it is nobody's table. */
  private static final Set<ObservationKind> NO_TABLE =
      EnumSet.of(ObservationKind.EMPTY_SHEET, ObservationKind.SHEET_NOT_A_TABLE);

  /** What may be intended: a person has to look. */
  private static final Set<ObservationKind> MAY_BE_MEANT =
      EnumSet.of(
          ObservationKind.HARD_CODED_TOTAL,
          ObservationKind.HIDDEN_IN_SUM,
          ObservationKind.EXTRAPOLATED,
          ObservationKind.BROKEN_REFERENCE,
          ObservationKind.UNIT_OVERRIDDEN,
          ObservationKind.PERIOD_INFERRED,
          ObservationKind.REGION_INFERRED,
          ObservationKind.INDICATOR_FROM_NOTE);

  private SheetForm() {}

  public static Judgement without(Sheet scope, ObservationKind kind) {
    return without(scope, Set.of(kind));
  }

  public static Judgement without(Sheet scope, ObservationKind one, ObservationKind other) {
    return without(scope, Set.of(one, other));
  }

  /** A sheet in which reading noticed none of three things. */
  public static Judgement without(
      Sheet scope, ObservationKind one, ObservationKind two, ObservationKind three) {
    return without(scope, Set.of(one, two, three));
  }

  private static Judgement without(Sheet scope, Set<ObservationKind> kinds) {
    SheetReading sheet = scope.reading();
    List<Observation> found =
        sheet.observations().stream()
            .filter(observation -> kinds.contains(observation.kind()))
            .filter(observation -> !isHiddenNote(observation, sheet))
            .toList();
    return Judgement.on(scope.key())
        .with("sheet", Terms.asWritten(sheet.file() + " " + sheet.sheet()))
        .with("what", Terms.several(kindsOf(found)))
        .with("count", Terms.quoted(String.valueOf(found.size())))
        .with("cells", cells(found))
        .with(found.stream().map(SheetForm::term).toList())
        .is(verdict(found));
  }

  private static Verdict verdict(List<Observation> found) {
    if (found.isEmpty()) {
      return Verdict.PASS;
    }
    boolean allMayBeMeant =
        found.stream().allMatch(observation -> MAY_BE_MEANT.contains(observation.kind()));
    return allMayBeMeant ? Verdict.SUSPICIOUS : Verdict.VIOLATED;
  }

  private static boolean isHiddenNote(Observation observation, SheetReading sheet) {
    return sheet.hidden() && sheet.figures().isEmpty() && NO_TABLE.contains(observation.kind());
  }

  private static List<Argument> kindsOf(List<Observation> found) {
    return Arrays.stream(ObservationKind.values())
        .filter(kind -> found.stream().anyMatch(observation -> observation.kind() == kind))
        .map(ObservationWords::of)
        .toList();
  }

  private static Argument cells(List<Observation> found) {
    List<Observation> named = found.stream().limit(NAMED).toList();
    boolean cut = found.size() > NAMED;
    return Terms.words(
        named.stream().map(one -> cell(one, "")).collect(Collectors.joining("、"))
            + (cut ? "等" : ""),
        named.stream().map(one -> cell(one, " ")).collect(Collectors.joining(", "))
            + (cut ? " and more" : ""));
  }

  private static String cell(Observation observation, String gap) {
    String place = observation.source().place();
    String cell = place.substring(place.indexOf('!') + 1);
    String words = observation.words().isEmpty() ? "" : gap + Terms.inQuotes(observation.words());
    return cell + words;
  }

  private static Contributor term(Observation observation) {
    return new Contributor(
        Role.OBSERVED,
        "",
        "",
        "",
        "",
        observation.words(),
        "",
        BigDecimal.ONE,
        Optional.empty(),
        observation.source());
  }
}
