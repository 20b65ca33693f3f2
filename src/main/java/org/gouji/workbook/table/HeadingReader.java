package org.gouji.workbook.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.Indicator;
import org.gouji.codelist.IndicatorMatch;
import org.gouji.codelist.Indicators;
import org.gouji.codelist.Nature;
import org.gouji.figure.FigureKind;
import org.gouji.figure.Period;
import org.gouji.quantity.Dimension;
import org.gouji.quantity.Remembered;
import org.gouji.quantity.UnitOfMeasure;

/** Reads indicator, period, unit and kind out of a header over one or several rows, 表头解读. */
public final class HeadingReader {

  private static final Set<String> VALUE_WORDS =
      Set.of(
          "数", "值", "数值", "数量", "数额", "金额", "总量", "总额", "绝对值", "绝对量", "绝对额", "完成", "完成数", "完成额",
          "完成值", "完成情况", "实际", "实际值", "实际数", "实际完成", "指标值", "本期数", "规模", "累计", "累计数", "累计值", "全年",
          "情况", "产量", "预算数", "决算数", "执行数", "预算", "决算", "指标数值", "数据", "本年");
  private static final Map<FigureKind, Pattern> KIND_WORDS =
      Map.of(
          FigureKind.TARGET,
          Pattern.compile("(?:年度)?(?:规划|预期|工作|发展|力争)?目标(?:值|数|任务)?|规划值|预期值"),
          FigureKind.BASELINE,
          Pattern.compile("基期(?:值|数|年)?|基数"));
  private static final Pattern WITH_YEAR = Pattern.compile(".*\\d{4}年.*");
  private static final Pattern COMPARISON =
      Pattern.compile(
          "^(?:累计|年均|平均|年平均)?(?:同比|环比|比上年|较上年|比去年|较去年|增速|增长|增幅|增减|占比|比重|占|排名|位次|排位|为预算|为上年|为调整预算|完成预算|±).*");
  private static final Remembered<Boolean> COMPARISONS =
      new Remembered<>(name -> COMPARISON.matcher(PlainText.dense(name)).matches());
  private static final Pattern ACCUMULATED = Pattern.compile("^累计|累计[数值]?$|完成情况$|完成[数额值]$");
  private static final Set<Nature> LEVELS =
      Set.of(Nature.STOCK, Nature.FLOW, Nature.CUMULATIVE, Nature.COUNT);

  private final Indicators indicators;
  private final UnitWords units;
  private final Remembered<Part> parts = new Remembered<>(this::part);

  private HeadingReader(Codelists codelists) {
    this.indicators = codelists.indicators();
    this.units = UnitWords.of(codelists);
  }

  public static HeadingReader of(Codelists codelists) {
    return codelists.shared(HeadingReader.class, HeadingReader::new);
  }

  /** Reads a header; its relative periods are seen from that of the table. */
  public ValueHeading read(List<String> path, Period context) {
    Reading reading = new Reading();
    path.forEach(reading::add);
    return reading.heading(context);
  }

  /** The indicator a name means, with or without a word such as 总量 at its end. */
  public Optional<IndicatorMatch> resolve(List<String> names) {
    List<String> words = names.stream().filter(name -> !name.isEmpty()).toList();
    List<String> telling = words.stream().filter(name -> !VALUE_WORDS.contains(name)).toList();
    return resolve(String.join("", words))
        .or(() -> resolve(String.join("", telling)))
        .or(() -> resolve(ACCUMULATED.matcher(String.join("", words)).replaceAll("")))
        .or(() -> last(telling).filter(name -> !isComparison(name)).flatMap(this::resolve));
  }

  public Optional<IndicatorMatch> resolve(String name) {
    return name.isEmpty() ? Optional.empty() : indicators.resolve(name);
  }

  /** As {@link #resolve(String)}, where the numbers are stated in these units. */
  public Optional<IndicatorMatch> resolve(String name, List<UnitOfMeasure> stated) {
    return resolve(name).map(match -> inPercent(match, stated));
  }

  /** 同比增减 is a growth where it is counted in %, and an amount elsewhere. */
  private IndicatorMatch inPercent(IndicatorMatch match, List<UnitOfMeasure> stated) {
    boolean percent =
        !stated.isEmpty() && stated.stream().allMatch(unit -> unit.dimension() == Dimension.RATIO);
    Indicator change = match.indicator();
    return Optional.of(change)
        .filter(each -> percent && each.nature() == Nature.CHANGE)
        .flatMap(Indicator::growthOf)
        .flatMap(level -> indicators.growthOf(level, change.comparison()))
        .map(growth -> new IndicatorMatch(growth, match.industry(), match.scope()))
        .orElse(match);
  }

  /** Whether the words compare something said elsewhere: 同比增长, 占比, 排名. */
  public static boolean isComparison(String name) {
    return COMPARISONS.of(name);
  }

  /** Whether an indicator is a level that others grow from. */
  public static boolean isLevel(IndicatorMatch match) {
    return LEVELS.contains(match.indicator().nature());
  }

  public static boolean isTelling(String name) {
    return !name.isEmpty() && !VALUE_WORDS.contains(name) && !isComparison(name);
  }

  private static Optional<String> last(List<String> names) {
    return names.isEmpty() ? Optional.empty() : Optional.of(names.get(names.size() - 1));
  }

  /** What one row of a header says by itself. */
  private record Part(
      boolean onlyUnit,
      boolean statesUnit,
      List<UnitOfMeasure> units,
      List<String> unknown,
      Optional<FigureKind> kind,
      Optional<PeriodExpression> period,
      String name) {}

  private Part part(String text) {
    UnitWords.Found inPart = units.inHeader(text);
    Optional<UnitOfMeasure> only = units.whole(text);
    if (only.isPresent()) {
      return new Part(
          true, true, List.of(only.get()), List.of(), Optional.empty(), Optional.empty(), "");
    }
    String plain = OfWhich.nameIfItSpeaksForItself(PlainText.dense(inPart.rest()));
    Optional<FigureKind> kind = kind(plain);
    String name =
        kind.map(said -> KIND_WORDS.get(said).matcher(plain).replaceAll("")).orElse(plain);
    boolean known = resolve(name).isPresent() && !WITH_YEAR.matcher(name).matches();
    Optional<PeriodWords.Found> stated = known ? Optional.empty() : PeriodWords.inHeader(name);
    return new Part(
        false,
        !inPart.isEmpty(),
        inPart.units(),
        inPart.unknown(),
        kind,
        stated.map(PeriodWords.Found::expression),
        stated.map(PeriodWords.Found::rest).orElse(name));
  }

  private static Optional<FigureKind> kind(String plain) {
    return Stream.of(FigureKind.TARGET, FigureKind.BASELINE)
        .filter(kind -> KIND_WORDS.get(kind).matcher(plain).find())
        .findFirst();
  }

  /** One header being read from its outermost part inwards; the inner part has the last word. */
  private final class Reading {
    private final List<String> names = new ArrayList<>();
    private Optional<PeriodExpression> period = Optional.empty();
    private List<UnitOfMeasure> found = List.of();
    private List<String> unknown = List.of();
    private FigureKind kind = FigureKind.ACTUAL;

    void add(String text) {
      Part part = parts.of(text);
      if (part.statesUnit()) {
        found = part.units();
        unknown = part.unknown();
      }
      if (!part.onlyUnit()) {
        kind = part.kind().orElse(kind);
        period = part.period().or(() -> period);
        names.add(part.name());
      }
    }

    ValueHeading heading(Period context) {
      String name = String.join("", names);
      return new ValueHeading(
          VALUE_WORDS.contains(name) ? "" : name,
          resolve(names).map(match -> inPercent(match, found)),
          period.map(expression -> expression.in(context)).map(this::asKind),
          found,
          unknown,
          kind,
          ColumnWords.dateIndicator(names));
    }

    private Period asKind(Period stated) {
      boolean year = stated.isKnown() && stated.equals(Period.year(stated.year()));
      return kind == FigureKind.TARGET && year ? Period.deadline(stated.year()) : stated;
    }
  }
}
