package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.rule.example.Whole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiled rules are kept, and what is kept is checked. */
class RuleCacheTest {

  private static final Whole TIES = Whole.of("成都", "3.0", "1", "2");

  @TempDir Path temp;
  private RulesOnDisk disk;

  @BeforeEach
  void makeFolder() {
    disk = new RulesOnDisk(temp);
  }

  @Test
  void aSecondLoadCompilesNothing() {
    disk.with(1).with(2).load();

    RuleBase again = disk.load();

    assertThat(again.statistics()).isEqualTo(new LoadStatistics(2, 0, 2, 0, Optional.empty()));
    assertThat(again.judge("Whole", List.of(TIES)).judgements()).hasSize(2);
  }

  @Test
  void aChangedFileIsCompiledAlone() {
    String before = disk.with(1).with(2).load().rule("ARI-002").orElseThrow().version();

    RuleBase again =
        disk.with(RulesOnDisk.name(2), RulesOnDisk.drl(2).replace("2020", "2030")).load();

    assertThat(again.statistics()).isEqualTo(new LoadStatistics(2, 1, 1, 0, Optional.empty()));
    assertThat(again.rule("ARI-002").orElseThrow().version()).isNotEqualTo(before);
    assertThat(again.judge("Whole", List.of(TIES)).judgements())
        .extracting(each -> each.rule().code())
        .containsExactly("ARI-001");
  }

  @Test
  void aDamagedCacheEntryIsCompiledAnew() throws IOException {
    disk.with(1).load();
    Path entry;
    try (Stream<Path> entries = Files.list(disk.cache())) {
      entry = entries.findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(entry);
    bytes[bytes.length / 2]++;
    Files.write(entry, bytes);

    RuleBase again = disk.load();

    assertThat(again.statistics()).isEqualTo(new LoadStatistics(1, 1, 0, 1, Optional.empty()));
    assertThat(disk.load().statistics().fromCache()).isOne();
  }

  @Test
  void aCacheThatCannotBeWrittenCostsTimeNotTheRun() {
    disk.with(1).write("cache", "a file where the folder should be");

    RuleBase base = disk.load();

    assertThat(base.statistics().cacheFault()).isPresent();
    assertThat(base.judge("Whole", List.of(TIES)).judgements()).hasSize(1);
  }
}
