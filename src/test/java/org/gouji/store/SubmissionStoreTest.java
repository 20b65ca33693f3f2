package org.gouji.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was handed in is kept as it is, 报送存档. */
class SubmissionStoreTest {
  @TempDir Path folder;

  private SubmissionStore store;
  private Path file;

  @BeforeEach
  void open() throws IOException {
    store = new SubmissionStore(folder.resolve("kept"));
    file = Files.writeString(folder.resolve("x"), "一");
  }

  @Test
  void filesKeepTheirContentAndGetNamesOfOurs() {
    KeptSubmission kept = store.keep(List.of(new Incoming("成都.xlsx", file)));

    assertThat(kept.workbooks()).extracting(KeptWorkbook::name).containsExactly("成都.xlsx");
    assertThat(kept.paths().get(0)).hasFileName("001.xlsx").hasContent("一");
    assertThat(kept.names()).containsEntry(kept.paths().get(0), "成都.xlsx");
    assertThat(file).exists();
  }

  @Test
  void theSameFilesAreKeptOnce() throws IOException {
    KeptSubmission first = store.keep(List.of(new Incoming("成都.xlsx", file)));
    KeptSubmission second = store.keep(List.of(new Incoming("成都.xlsx", file)));

    assertThat(second).isEqualTo(first);
    try (Stream<Path> kept = Files.list(folder.resolve("kept"))) {
      assertThat(kept).hasSize(1);
    }
  }

  @Test
  void anotherNameOrContentIsAnotherSubmission() throws IOException {
    Path other = Files.writeString(folder.resolve("y"), "二");

    assertThat(
            Stream.of(
                    new Incoming("成都.xlsx", file),
                    new Incoming("眉山.xlsx", file),
                    new Incoming("成都.xlsx", other))
                .map(incoming -> store.keep(List.of(incoming)).id()))
        .doesNotHaveDuplicates();
  }

  @Test
  void twoFilesOfOneNameAreToldApart() {
    KeptSubmission kept =
        store.keep(List.of(new Incoming("表.xlsx", file), new Incoming("表.XLSX", file)));

    assertThat(kept.workbooks())
        .extracting(KeptWorkbook::name)
        .containsExactly("表.xlsx", "表 (2).XLSX");
  }

  @Test
  void aKeptSubmissionIsFoundByItsNumberAndByNothingElse() {
    KeptSubmission kept = store.keep(List.of(new Incoming("成都.xlsx", file)));

    assertThat(store.find(kept.id())).contains(kept);
    assertThat(store.find("../kept/" + kept.id())).isEmpty();
    assertThat(store.find("")).isEmpty();
  }
}
