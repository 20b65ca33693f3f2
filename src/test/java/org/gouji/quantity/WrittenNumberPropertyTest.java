package org.gouji.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** However offices dress a number up, the same number comes out; and nothing else ever does. */
class WrittenNumberPropertyTest {

  private static final List<String> BEFORE = List.of("", "", " ", "\u00A0", "①", "*", "\u200B");
  private static final List<String> BEHIND =
      List.of("", "", " ", "r", " p", "*", "①", "（预计）", "[1]", "¹⁾", "\n", "。");
  private static final List<Character> MARKS = List.of(',', '，', '\u00A0', '\u2009', '\u202F');

  @Test
  void marksGroupsAndWidthsLeaveTheNumberAsItIs() {
    Random chance = new Random(20261122);
    for (int i = 0; i < 20_000; i++) {
      int decimals = chance.nextInt(4);
      BigDecimal number = BigDecimal.valueOf(chance.nextLong() % 1_000_000_000_000L, decimals);
      String text = one(BEFORE, chance) + dressed(number, chance) + one(BEHIND, chance);
      WrittenNumber read = WrittenNumber.parse(text);
      assertThat(read.number()).as("%d: «%s»", i, text).isEqualByComparingTo(number);
      assertThat(read.halfStep())
          .as("%d: «%s»", i, text)
          .isEqualByComparingTo(new BigDecimal("0.5").movePointLeft(decimals));
      assertThat(read.unitText()).as("%d: «%s»", i, text).isEmpty();
    }
  }

  @Test
  void multipliersAndUnitsScaleTheNumberAndItsStep() {
    Random chance = new Random(5);
    List<String> multipliers = List.of("", "万", "亿", "万亿", "千", "百万");
    List<Integer> powers = List.of(0, 4, 8, 12, 3, 6);
    for (int i = 0; i < 5_000; i++) {
      int pick = chance.nextInt(multipliers.size());
      int decimals = chance.nextInt(3);
      BigDecimal number = BigDecimal.valueOf(chance.nextInt(1_000_000), decimals);
      String text = number.toPlainString() + multipliers.get(pick) + "元";
      WrittenNumber read = WrittenNumber.parse(text);
      assertThat(read.number()).isEqualByComparingTo(number.scaleByPowerOfTen(powers.get(pick)));
      assertThat(read.halfStep())
          .isEqualByComparingTo(
              new BigDecimal("0.5").scaleByPowerOfTen(powers.get(pick) - decimals));
      assertThat(read.unitText()).contains("元");
    }
  }

  @Test
  void anyTextOfSuchCharactersIsReadMissingOrRefused() {
    String characters = "0123456789.,，-—…×x#*①¹⁾（）()[]rpe%‰万亿千百超约以上左右↑↓+= \u00A0年月E";
    Random chance = new Random(99);
    for (int i = 0; i < 50_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = chance.nextInt(10); length >= 0; length--) {
        text.append(characters.charAt(chance.nextInt(characters.length())));
      }
      MissingMark.of(text.toString());
      try {
        assertThat(WrittenNumber.parse(text.toString()).halfStep().signum()).isNotNegative();
      } catch (UnreadableNumberException refused) {
        assertThat(refused.message(Locale.CHINESE)).as(text.toString()).isNotBlank();
      }
    }
  }

  private static String dressed(BigDecimal number, Random chance) {
    String plain = number.toPlainString();
    boolean grouped = chance.nextBoolean();
    if (grouped) {
      DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
      symbols.setGroupingSeparator(MARKS.get(chance.nextInt(MARKS.size())));
      DecimalFormat format = new DecimalFormat("#,##0", symbols);
      format.setMinimumFractionDigits(number.scale());
      plain = format.format(number);
    }
    boolean minus = chance.nextInt(4) == 0;
    String signed = minus ? plain.replace('-', '−') : plain;
    return chance.nextInt(4) == 0 ? wide(signed) : signed;
  }

  private static String wide(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars()
        .forEach(c -> wide.append(c >= '0' && c <= '9' ? (char) (c - '0' + '０') : (char) c));
    return wide.toString();
  }

  private static String one(List<String> texts, Random chance) {
    return texts.get(chance.nextInt(texts.size()));
  }
}
