package org.gouji.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What every source file owes its reader, 源文件约定. */
class SourceHabitsTest {

  private static final int LONG = 250;
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  @Test
  void eachPublicTypeNamesItsChineseTerm() {
    List<String> silent =
        SourceFile.under("src/main/java").stream()
            .filter(file -> file.publicType().isPresent())
            .filter(file -> !CHINESE.matcher(file.firstSentence()).find())
            .map(file -> file.path().toString())
            .toList();

    assertThat(silent)
        .as(
            "The first Javadoc sentence of a public type says in one line what it is, with its"
                + " Chinese term: /** A region, 行政区划. */ See docs/glossary.md. Files that do not:")
        .isEmpty();
  }

  @Test
  void aLongFileSaysWhy() {
    List<String> tooLong =
        SourceFile.under("src/main/java", "src/test/java", "src/e2e/java").stream()
            .filter(file -> file.lines() > LONG)
            .filter(file -> !file.text().contains("// long because:"))
            .map(file -> file.path() + " has " + file.lines() + " lines")
            .toList();

    assertThat(tooLong)
        .as(
            "A file over %s lines has two jobs: split it along them. If it really has one, say so"
                    .formatted(LONG)
                + " in a comment '// long because: …'. Files that do neither:")
        .isEmpty();
  }

  @Test
  void theFirstSentenceIsReadAcrossLinesAndAnnotations() {
    SourceFile file =
        new SourceFile(
            Path.of("Region.java"),
            """
            package x;

            /**
             * A region,
             * 行政区划. And more.
             */
            @Since("1.0")
            public final class Region {
              /** Another. */
              public interface Inner {}
            }
            """);

    assertThat(file.publicType()).contains("Region");
    assertThat(file.firstSentence()).isEqualTo("A region, 行政区划.");
  }
}
