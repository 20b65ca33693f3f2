package org.gouji.quantity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The words that may stand around a number, 限定词表; a word is one line. */
public final class QualifierWords {

  /** Where a word stands. */
  public enum Place {
    BEFORE,
    /** Right behind the digits, before the unit: 4000余家. */
    BETWEEN,
    AFTER
  }

  /** What a word does. */
  public enum Effect {
    /** Makes it the qualifier of the line. */
    QUALIFY,
    /** Softens, same interval: 力争. */
    HEDGE,
    /** Turns the sign: 负. */
    NEGATE,
    /** Says nothing about the number: 共, 为. */
    NONE
  }

  /** One word of the table. */
  public record Word(Place place, Effect effect, Qualifier qualifier, String text) {}

  static final List<Word> WORDS =
      List.of(
              line(Place.BEFORE, Qualifier.MORE_THAN, "超 突破 超过 超出 高于 大于 多于 逾 超越 >"),
              line(Place.BEFORE, Qualifier.AT_LEAST, "不低于 不少于 不小于 至少 不下于 上 ≥ >= 最低"),
              line(Place.BEFORE, Qualifier.AT_MOST, "不高于 不超过 不大于 不多于 至多 最多 控制在 ≤ <="),
              line(Place.BEFORE, Qualifier.LESS_THAN, "不足 低于 少于 小于 不到 未满 <"),
              line(Place.BEFORE, Qualifier.ABOUT, "约 大约 约为 约占 近 将近 接近 ~ ≈"),
              line(
                  Place.BEFORE,
                  Qualifier.REACH,
                  "达到 达 增至 增加到 提高到 提高至 提升到 提升至 上升到 升至 扩大到 发展到 发展至 增长到 增长至 增加至 扩大至 扩展到 扩展至 拓展到 拓展至 上升至 跃升至 攀升至 攀升到 达至 恢复到 实现 完成"),
              line(Place.BEFORE, Qualifier.FALL_TO, "降至 降到 降低到 降低至 下降到 下降至 减至 减少到 压减到"),
              line(Place.BEFORE, Qualifier.CHANGE_UP, "增长 同比增长 年均增长 增加 提高 提升 新增 净增 上升 上涨 ↑"),
              line(Place.BEFORE, Qualifier.CHANGE_DOWN, "下降 同比下降 年均下降 降低 减少 回落 下跌 负增长 ↓"),
              line(Place.BEFORE, Qualifier.RANK, "第 排名第 位居第 位列第 居第 列第"),
              line(Place.BEFORE, Qualifier.TOP, "前 排名前 位居前 位列前 进入前 进前"),
              line(Place.BETWEEN, Qualifier.MORE_THAN, "余 多"),
              line(Place.AFTER, Qualifier.MORE_THAN, "余 多"),
              line(Place.AFTER, Qualifier.AT_LEAST, "以上 及以上 或以上 起 +"),
              line(Place.AFTER, Qualifier.AT_MOST, "以下 及以下 或以下 以内 之内"),
              line(Place.AFTER, Qualifier.ABOUT, "左右 上下 前后"),
              silent(Place.BEFORE, Effect.HEDGE, "力争 努力 力争到 争取 努力实现 预计 预期"),
              silent(Place.BEFORE, Effect.NEGATE, "负"),
              silent(
                  Place.BEFORE,
                  Effect.NONE,
                  "为 是 共 共计 合计 总计 累计 已 将 均 有 到 占 全国 全省 全市 增速 增长率 占比 比重 人民币 ¥"))
          .stream()
          .flatMap(List::stream)
          .sorted(Comparator.comparingInt((Word word) -> -word.text().length()))
          .toList();

  private QualifierWords() {}

  static Optional<Word> startOf(String text, Place place) {
    return startOf(text, 0, place);
  }

  /** The longest word for this place that begins here. */
  public static Optional<Word> startOf(String text, int at, Place place) {
    return WORDS.stream()
        .filter(word -> word.place() == place && text.startsWith(word.text(), at))
        .findFirst();
  }

  /** The longest word for this place that ends the text. */
  public static Optional<Word> endOf(String text, Place place) {
    return WORDS.stream()
        .filter(word -> word.place() == place && text.endsWith(word.text()))
        .findFirst();
  }

  static Optional<Word> endOf(String text) {
    return endOf(text, Place.AFTER);
  }

  private static List<Word> line(Place place, Qualifier qualifier, String words) {
    return List.of(words.split(" ")).stream()
        .map(word -> new Word(place, Effect.QUALIFY, qualifier, word))
        .toList();
  }

  private static List<Word> silent(Place place, Effect effect, String words) {
    return List.of(words.split(" ")).stream()
        .map(word -> new Word(place, effect, Qualifier.EXACT, word))
        .toList();
  }
}
