package org.gouji.plan.text.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gouji.plan.text.outline.PlaceFinder;
import org.gouji.plan.text.scan.Amount;

/**
 * A list of things that shares a verb with as many numbers, 分别列举: A率、B率上升至59.4%和81.7%;
 * 甲市、乙市产值分别达a和b.
 *
 * @param names what each number measures
 * @param places whose it is
 */
record SharedList(List<String> names, List<Optional<String>> places, boolean own) {
  private static final String RESPECTIVELY = "分别";
  private static final String MARKS = "、|和|与|以及";
  private static final int SHORT = 3;

  static Optional<SharedList> of(
      BeforeNumber before,
      MeasuredThing thing,
      int wanted,
      String subject,
      SentenceState state,
      PlaceFinder finder) {
    return earlier(before, thing, wanted, state)
        .or(() -> distributed(before, wanted, subject, finder));
  }

  AmountStatement stated(Amount amount, BeforeNumber before, MeasuredThing thing) {
    return new AmountStatement(amount, before, names, thing, own, places);
  }

  /** The same list of something that is said of each. */
  SharedList ending(String words) {
    return new SharedList(names.stream().map(name -> name + words).toList(), places, own);
  }

  /** …分别达A元、B元,分别增长a和b: the names are those of the list before. */
  private static Optional<SharedList> earlier(
      BeforeNumber before, MeasuredThing thing, int wanted, SentenceState state) {
    boolean goesOn = thing.dependent() && thing.name().replace(RESPECTIVELY, "").isEmpty();
    return goesOn && state.list().size() == wanted
        ? Optional.of(
            new SharedList(state.list(), state.listPlaces(), false).ending(before.change()))
        : Optional.empty();
  }

  /** A率、B率上升至59.4%和81.7%; 高于全国、全省14.7、21.5个百分点: one name for each number. */
  private static Optional<SharedList> distributed(
      BeforeNumber before, int wanted, String subject, PlaceFinder finder) {
    String rest = before.rest();
    boolean shared = rest.contains(RESPECTIVELY);
    List<String> items =
        new ArrayList<>(Arrays.asList(rest.replace(RESPECTIVELY, "").split(MARKS)));
    if (items.size() < wanted || !shared && wanted < 2) {
      return Optional.empty();
    }
    List<String> last = items.subList(items.size() - wanted, items.size());
    String verb = comparison(last.get(0));
    List<MeasuredThing> things =
        IntStream.range(0, wanted)
            .mapToObj(at -> at == 0 ? last.get(at) : verb + last.get(at))
            .map(words -> MeasuredThing.of(words, finder))
            .toList();
    List<String> bases =
        things.stream()
            .map(
                thing ->
                    thing.dependent() && !(thing.name().isEmpty() && thing.place().isPresent())
                            || !verb.isEmpty()
                        ? subject + thing.name()
                        : thing.name())
            .toList();
    String complete = bases.get(wanted - 1).isEmpty() ? subject : bases.get(wanted - 1);
    List<String> names =
        bases.stream().map(base -> completed(base, complete) + before.change()).toList();
    return Optional.of(
        new SharedList(
            names,
            things.stream().map(MeasuredThing::place).toList(),
            things.stream().noneMatch(MeasuredThing::dependent) || !complete.equals(subject)));
  }

  private static String comparison(String first) {
    return StatementReader.COMPARED.stream().filter(first::startsWith).findFirst().orElse("");
  }

  /** 一、二、三产业增加值, 城镇、农村居民收入: the short items share what the last one says. */
  private static String completed(String name, String last) {
    if (name.length() == 1 && last.length() > 2) {
      return "第" + name + last.substring(1);
    }
    boolean shares = name.length() <= SHORT && last.length() >= name.length() + SHORT;
    return name.isEmpty() ? last : shares ? name + last.substring(name.length()) : name;
  }
}
