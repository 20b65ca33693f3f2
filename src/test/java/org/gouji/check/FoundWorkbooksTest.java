package org.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which of the files that were given are workbooks, and what they are called. */
class FoundWorkbooksTest {
  @TempDir Path home;

  @Test
  void aFileIsCalledByItsNameAndOneInAFolderByItsPlaceThere() throws IOException {
    file("in/2024/成都.xlsx");
    Path single = file("other/眉山.xlsx");

    assertThat(found(home.resolve("in"), single).byName())
        .containsOnlyKeys("2024/成都.xlsx", "眉山.xlsx");
  }

  @Test
  void filesOfOneNameAreToldApartByTheFoldersAboveThem() throws IOException {
    Path january = file("一月/成都.xlsx");
    Path february = file("二月/成都.xlsx");

    assertThat(found(january, february).byName())
        .containsExactly(Map.entry("一月/成都.xlsx", january), Map.entry("二月/成都.xlsx", february));
    assertThat(found(home.resolve("一月"), home.resolve("二月")).byName())
        .containsOnlyKeys("一月/成都.xlsx", "二月/成都.xlsx");
  }

  @Test
  void asManyFoldersAreNamedAsItTakes() throws IOException {
    Path one = file("甲/上报/成都.xlsx");
    Path two = file("乙/上报/成都.xlsx");
    Path three = file("丙/终稿/成都.xlsx");

    assertThat(found(one, two, three).byName())
        .containsOnlyKeys("甲/上报/成都.xlsx", "乙/上报/成都.xlsx", "终稿/成都.xlsx");
  }

  @Test
  void aFileGivenTwiceIsReadOnce() throws IOException {
    Path file = file("in/成都.xlsx");

    assertThat(found(file, home.resolve("in"), home.resolve("in/../in/成都.xlsx")).byName())
        .hasSize(1);
  }

  @Test
  void namesGivenFromOutsideAreUsedAndCountedWhereTheyAreTheSame() throws IOException {
    Path one = file("kept/1");
    Path two = file("kept/2");

    FoundWorkbooks found =
        FoundWorkbooks.among(List.of(one, two), Map.of(one, "成都.xlsx", two, "成都.xlsx"));

    assertThat(found.byName())
        .containsExactly(Map.entry("成都.xlsx", one), Map.entry("成都.xlsx (2)", two));
  }

  @Test
  void whatIsNoWorkbookIsLeftAsideWithTheReason() throws IOException {
    file("in/成都.xlsx");
    file("in/~$成都.xlsx");
    file("in/.~lock.成都.xlsx#");
    file("in/sub/notes.txt");

    assertThat(found(home.resolve("in")).leftAside())
        .containsExactlyInAnyOrder(
            new InputFile(InputFile.LOCK_FILE, "~$成都.xlsx", "", 0),
            new InputFile(InputFile.LOCK_FILE, ".~lock.成都.xlsx#", "", 0),
            new InputFile(InputFile.NO_WORKBOOK, "sub/notes.txt", "", 0))
        .allMatch(InputFile::leftAside);
  }

  @Test
  void aFileGivenByItselfCountsAsAWorkbookWhateverItsName() throws IOException {
    assertThat(found(file("in/notes.txt")).byName()).containsOnlyKeys("notes.txt");
  }

  @Test
  void whatIsNotThereIsAFaultBesideTheWorkbooksThatAre() throws IOException {
    Path there = file("in/成都.xlsx");
    Path gone = home.resolve("gone");

    assertThat(found(there, gone).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.file()).isEqualTo(gone.toString()));
    assertThatThrownBy(() -> found(gone))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageContaining(gone.toString());
  }

  private static FoundWorkbooks found(Path... given) {
    return FoundWorkbooks.among(List.of(given), Map.of());
  }

  private Path file(String name) throws IOException {
    Path file = home.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "");
  }
}
