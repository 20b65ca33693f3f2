package org.gouji.plan.text.outline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gouji.codelist.Regions;
import org.gouji.plan.text.lexicon.Lexicon;
import org.gouji.plan.text.lexicon.WordRole;

/** Reads the head of a document, 识别文件首部: title, place, year, number, draft or not. */
public final class HeadReader {
  private static final Pattern NUMBER =
      Pattern.compile("[\\u4e00-\\u9fa5]{1,12}[〔\\[(（]\\s?\\d{4}\\s?[〕\\])）]\\s?\\d{1,4}\\s?号");
  private static final Pattern PLACE =
      Pattern.compile("([\\u4e00-\\u9fa5]{2,7}?(?:自治区|自治州|省|市|州|盟|县|区|旗))");
  private static final List<String> TITLE_WORDS =
      List.of(
          "规划", "方案", "意见", "决定", "通知", "计划", "纲要", "措施", "办法", "报告", "公报", "工作要点", "实施细则", "若干政策");
  private static final int LONGEST_TITLE = 80;
  private static final int TAIL = 400;
  private static final int WINDOW = 14;

  private final PlaceFinder places;

  public HeadReader(Regions regions) {
    this.places = new PlaceFinder(regions);
  }

  public TextHead read(String text) {
    List<String> lines = TextHead.first(text);
    Optional<String> title = title(lines);
    String head = String.join("\n", lines);
    return new TextHead(
        title,
        place(title.orElse(""), head),
        year(title.orElse(""), head, text),
        first(NUMBER, head),
        head.contains("征求意见") || head.contains("草案"));
  }

  private static Optional<String> title(List<String> lines) {
    return lines.stream()
        .filter(line -> line.length() <= LONGEST_TITLE && !line.contains("。"))
        .filter(line -> TITLE_WORDS.stream().anyMatch(line::contains))
        .max(Comparator.comparingInt(HeadReader::score));
  }

  private static int score(String line) {
    boolean ends = TITLE_WORDS.stream().anyMatch(word -> plain(line).endsWith(word));
    return (ends ? 2 : 0) + (line.contains("附件") ? -1 : 0);
  }

  private static String plain(String line) {
    return line.replaceAll("[(（][^)）]*[)）]", "").strip();
  }

  private String place(String title, String head) {
    return named(title)
        .or(() -> Lexicon.shipped().within(WordRole.NATIONAL_ISSUER, title).map(body -> "全国"))
        .or(() -> named(head))
        .or(() -> Lexicon.shipped().within(WordRole.NATIONAL_ISSUER, head).map(body -> "全国"))
        .orElse("全国");
  }

  /** The place a title names first: one of the code list, else what looks like one. */
  private Optional<String> named(String words) {
    return IntStream.range(words.startsWith("中共") ? 2 : 0, words.length())
        .mapToObj(at -> places.startOf(words.substring(at, Math.min(words.length(), at + WINDOW))))
        .flatMap(Optional::stream)
        .map(PlaceFinder.Place::name)
        .findFirst()
        .or(() -> first(PLACE, words).filter(place -> !place.contains("各")));
  }

  /** The year of publication, else the first year of the title. */
  private static Optional<Integer> year(String title, String head, String text) {
    String tail = text.substring(Math.max(0, text.length() - TAIL));
    return published(head)
        .or(() -> published(tail))
        .or(() -> first(Pattern.compile("(20\\d\\d)"), title).map(Integer::valueOf));
  }

  private static Optional<Integer> published(String words) {
    return first(
            Pattern.compile("(20\\d\\d)(?:年\\d{1,2}月\\d{1,2}日|[-/.]\\d{1,2}[-/.]\\d{1,2}|〕)"),
            words)
        .map(day -> Integer.valueOf(day.substring(0, 4)));
  }

  private static Optional<String> first(Pattern pattern, String words) {
    Matcher matcher = pattern.matcher(words);
    return matcher.find()
        ? Optional.of(matcher.group(matcher.groupCount() > 0 ? 1 : 0))
        : Optional.empty();
  }
}
