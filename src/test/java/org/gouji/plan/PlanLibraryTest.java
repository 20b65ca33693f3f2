package org.gouji.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gouji.plan.PlanFixture.HEAD;
import static org.gouji.plan.PlanFixture.READER;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.issue.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanLibraryTest {
  private static final String UPPER =
      HEAD.replace("510100/2023-made-up", "510000/2023-upper")
          + "goals: [{id: g, name: 目标, level: world}]\n";
  private static final String LOWER =
      HEAD
          + """
          goals: [{id: c, name: 目标, level: national}]
          links: [{lower: c, upper_document: 510000/2023-upper, upper: g}]
          """;

  @TempDir Path folder;

  @Test
  void aBrokenFileGivesOneFaultAndTheOthersAreRead() throws IOException {
    write("510000-upper/2023.yaml", UPPER);
    write("510100-broken/2023.yaml", HEAD + "figurs: []\nevnts: []\n");

    PlanLibrary library = PlanLibrary.load(folder, READER);

    assertThat(library.documents())
        .extracting(PlanDocument::code)
        .containsExactly("510000/2023-upper");
    assertThat(library.faults())
        .extracting(Fault::file, Fault::place)
        .containsExactly(tuple("510100-broken/2023.yaml", "6:9"));
    assertThat(library.hashes())
        .hasSize(2)
        .allSatisfy((file, hash) -> assertThat(hash).hasSize(64));
  }

  @Test
  void documentsAreSortedByCodeWhateverTheirFilesAreCalled() throws IOException {
    write("a.yaml", LOWER);
    write("b.yaml", UPPER);

    assertThat(PlanLibrary.load(folder, READER).documents())
        .extracting(PlanDocument::code)
        .containsExactly("510000/2023-upper", "510100/2023-made-up");
  }

  @Test
  void aCodeUsedTwiceIsAFaultOfTheSecondFile() throws IOException {
    write("a.yaml", UPPER);
    write("b.yaml", UPPER);

    PlanLibrary library = PlanLibrary.load(folder, READER);

    assertThat(library.documents()).hasSize(1);
    assertThat(library.faults()).extracting(Fault::file).containsExactly("b.yaml");
    assertThat(library.faults().get(0).message().english()).contains("already used by a.yaml");
  }

  @Test
  void aLinkIntoAPlanThatIsHereMustHold() throws IOException {
    write("lower.yaml", LOWER.replace("upper: g", "upper: gone"));
    write("upper.yaml", UPPER);

    PlanLibrary library = PlanLibrary.load(folder, READER);

    assertThat(library.faults())
        .extracting(Fault::file, Fault::place)
        .containsExactly(tuple("lower.yaml", "7:62"));
    assertThat(library.faults().get(0).message().english()).contains("the id gone");
  }

  @Test
  void aLinkIntoAPlanThatIsNotHereIsNoFault() throws IOException {
    write("lower.yaml", LOWER);

    PlanLibrary library = PlanLibrary.load(folder, READER);

    assertThat(library.faults()).isEmpty();
    assertThat(library.documents()).hasSize(1);
  }

  @Test
  void aFileInAnotherEncodingSaysSo() throws IOException {
    Files.write(folder.resolve("gbk.yaml"), UPPER.getBytes(Charset.forName("GBK")));

    assertThat(PlanLibrary.load(folder, READER).faults())
        .extracting(fault -> fault.message().english())
        .containsExactly("the file is not UTF-8 text; save it as UTF-8");
  }

  @Test
  void aMissingFolderIsOneFault() {
    PlanLibrary library = PlanLibrary.load(folder.resolve("nowhere"), READER);

    assertThat(library.documents()).isEmpty();
    assertThat(library.faults())
        .extracting(fault -> fault.message().chinese())
        .containsExactly("找不到规划文件夹；请改正路径");
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
