package org.gouji.plan.text.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.codelist.Regions;
import org.gouji.plan.text.lexicon.Lexicon;
import org.gouji.plan.text.lexicon.WordRole;
import org.gouji.plan.text.outline.Paragraph;
import org.gouji.plan.text.outline.PlaceFinder;
import org.gouji.plan.text.outline.TextHead;
import org.gouji.plan.text.scan.Amount;
import org.gouji.plan.text.scan.Amount.Shape;
import org.gouji.plan.text.scan.Amount.Value;
import org.gouji.plan.text.scan.SentenceScanner;
import org.gouji.plan.text.scan.Time;
import org.gouji.plan.text.scan.Token;
import org.gouji.quantity.Qualifier;

/** Reads the figures of one sentence, clause by clause, 句子识别. */
final class SentenceReader {
  private static final Lexicon WORDS = Lexicon.shipped();

  private final String text;
  private final TextHead head;
  private final SentenceScanner scanner;
  private final PeriodContext periods;
  private final StatementReader statements;
  private final DeadlineReader deadlines;
  private final ClauseAmounts amounts;
  private final Entities entities;
  private final PassedNumbers passed;
  private final SentenceState state = new SentenceState();

  SentenceReader(
      String text,
      TextHead head,
      SentenceScanner scanner,
      PeriodContext periods,
      PassedNumbers passed,
      Regions regions) {
    this.text = text;
    this.head = head;
    this.scanner = scanner;
    this.periods = periods;
    this.passed = passed;
    this.statements = new StatementReader(text, scanner, new PlaceFinder(regions));
    this.deadlines = new DeadlineReader(text, head.place());
    this.amounts = new ClauseAmounts(text, scanner);
    this.entities = new Entities(regions, head.place());
  }

  /**
   * @param first true for the first sentence of its paragraph
   */
  List<StatedFigure> read(Paragraph paragraph, int from, int to, boolean first) {
    state.newSentence();
    periods.newSentence();
    List<Token> tokens = scanner.scan(text, from, to);
    passed.inWords(tokens);
    if (Grants.isOffered(text.substring(from, to))) {
      passed.granted(tokens);
      return List.of();
    }
    List<Clause> sentence = Clause.of(tokens);
    List<StatedFigure> figures = new ArrayList<>();
    for (Clause clause : sentence) {
      Optional<String> whole = entities.quoted(text, clause);
      clause.times().stream()
          .map(
              time -> deadlines.read(paragraph, sentence, clause, time, whole.orElse(head.place())))
          .forEach(found -> found.ifPresent(figures::add));
      figures.addAll(clause(paragraph, clause, first && clause == sentence.get(0)));
    }
    return figures;
  }

  private List<StatedFigure> clause(Paragraph paragraph, Clause clause, boolean opens) {
    List<Amount> stated = amounts.of(clause);
    passed.classes(clause, stated);
    List<StatedFigure> figures = new ArrayList<>();
    int from = clause.start();
    int time = 0;
    List<Time> times = clause.times();
    for (int i = 0; i < stated.size(); i++) {
      Amount amount = stated.get(i);
      while (time < times.size() && times.get(time).start() < amount.start()) {
        meet(times.get(time++), opens && clause.start() == times.get(time - 1).start());
      }
      int until = i + 1 < stated.size() ? stated.get(i + 1).start() : clause.end();
      AmountStatement statement = statements.read(clause, from, amount, until, state);
      if (states(statement)) {
        figures.addAll(figures(paragraph, clause, from, until, statement));
      } else {
        passed.unstated(statement);
      }
      from = amount.end();
    }
    while (time < times.size()) {
      meet(times.get(time++), opens && clause.start() == times.get(time - 1).start());
    }
    if (stated.isEmpty()) {
      String words = clause.words(text, clause.start(), clause.end());
      state.passed(statements.subjectOf(words));
      state.place(statements.placeOf(words));
    }
    return figures;
  }

  private static boolean states(AmountStatement statement) {
    return statement.names().stream().noneMatch(String::isBlank)
        && !StatementReader.lacksUnit(statement.amount(), statement.names());
  }

  private void meet(Time time, boolean opens) {
    if (!isCompared(time)) {
      periods.meet(time, opens, head.year());
    }
  }

  /** 比2020年, 由2020年的: a time things are measured against governs nothing. */
  private boolean isCompared(Time time) {
    return time.start() > 0 && "比较由从与于是为".indexOf(text.charAt(time.start() - 1)) >= 0;
  }

  private List<StatedFigure> figures(
      Paragraph paragraph, Clause clause, int from, int until, AmountStatement statement) {
    remember(statement, clause);
    String words = text.substring(from, statement.amount().start());
    boolean hedged = statement.before().hedged() || state.hedged() || isHedged(words);
    if (hedged) {
      state.hedge();
    }
    Optional<String> period = period(clause, statement, words);
    StatedKind kind = kind(paragraph, clause, statement, period);
    List<StatedFigure> figures = new ArrayList<>();
    List<Value> values = statement.amount().values();
    for (int i = 0; i < values.size(); i++) {
      Value value = values.get(i);
      figures.add(
          new StatedFigure(
              kind,
              entities.of(statement.place(i), state.whole(), state.place()),
              statement.name(i),
              period,
              value.number(),
              unit(value, statement.name(i)),
              qualifier(statement, i),
              hedged,
              statement.thing().joint(),
              paragraph.section(),
              Quotes.ending(text, from, statement.amount().end(), until),
              paragraph.isHeading(),
              value.start(),
              value.end()));
    }
    return figures;
  }

  /** An index has no unit; its kind is said instead. */
  private static String unit(Value value, String name) {
    return value.unit().isEmpty() && name.endsWith("指数") ? "指数" : value.unit();
  }

  private void remember(AmountStatement statement, Clause clause) {
    state.whole(statement.thing().whole());
    if (statement.thing().whole().isPresent()) {
      state.noPlace();
    }
    if (statement.amount().last().unit().equals("%")) {
      state.share(statement.names().get(statement.names().size() - 1));
    }
    if (statement.own() && statement.names().size() > 1) {
      state.list(statement.names());
      state.listPlaces(statement.places());
    }
    state.lastName(statement.names().get(statement.names().size() - 1));
    if (text.startsWith("其中", clause.start())) {
      return;
    }
    if (statement.own() && !statement.amount().isOrder()) {
      String name = statement.names().get(statement.names().size() - 1);
      String change = statement.before().change();
      boolean carries = !change.isEmpty() && name.endsWith(change);
      state.subject(carries ? name.substring(0, name.length() - change.length()) : name);
    } else if (statement.own()) {
      state.subject(statement.thing().name());
    }
  }

  private static boolean isHedged(String words) {
    return WORDS.within(WordRole.HEDGE, words).isPresent();
  }

  private Qualifier qualifier(AmountStatement statement, int index) {
    if (statement.amount().shape() == Shape.RANGE) {
      return index == 0 ? Qualifier.AT_LEAST : Qualifier.AT_MOST;
    }
    return statement.qualifier();
  }

  private Optional<String> period(Clause clause, AmountStatement statement, String words) {
    if (statement.before().from()) {
      return clause.times().stream()
          .filter(this::isCompared)
          .filter(time -> time.end() <= statement.amount().start())
          .reduce((a, b) -> b)
          .flatMap(Time::period);
    }
    return WORDS.within(WordRole.ONCE, words).isPresent()
        ? Optional.empty()
        : periods.now().flatMap(Time::period);
  }

  private StatedKind kind(
      Paragraph paragraph, Clause clause, AmountStatement statement, Optional<String> period) {
    if (statement.before().from()) {
      return StatedKind.BASELINE;
    }
    if (periods.underDeadline()) {
      return StatedKind.TARGET;
    }
    Optional<Integer> year = period.flatMap(p -> periods.now()).flatMap(Time::lastYear);
    if (year.isPresent() && head.year().isPresent()) {
      return year.get() > head.year().get() ? StatedKind.TARGET : StatedKind.ACTUAL;
    }
    boolean present =
        WORDS.within(WordRole.PRESENT_HEADING, paragraph.top()).isPresent()
            || StatementReader.isPresent(text.substring(clause.start(), clause.end()));
    return present ? StatedKind.ACTUAL : StatedKind.TARGET;
  }
}
