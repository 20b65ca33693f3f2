package org.gouji.workbook.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged workbooks never crash, hang or exhaust a heap of 512 MiB; the seeds are always the same.
 *
 * <p>To look for more, set {@code gouji.fuzz.seed} and {@code gouji.fuzz.count}.
 */
class WorkbookFuzzTest {

  private static final String FIRST_SEED = System.getProperty("gouji.fuzz.seed", "20260000");
  private static final String SEEDS = System.getProperty("gouji.fuzz.count", "2000");

  @TempDir Path folder;

  @Test
  void everyMutantEndsInFiguresOrOneMessage() throws IOException, InterruptedException {
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dlog4j2.level=OFF",
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                FuzzRun.class.getName(),
                folder.toString(),
                FIRST_SEED,
                SEEDS)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(run.waitFor()).as(said).isZero();
    assertThat(said).contains(FuzzRun.SOUND);
  }
}
