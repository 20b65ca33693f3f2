package org.gouji.codelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broken codelist gives one clear line for each fault, and all faults at once. */
class CodelistFaultsTest {
  @TempDir Path folder;

  @BeforeEach
  void copyTheShippedLists() throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(ShippedCodelists.FOLDER)) {
      for (Path file : files) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
  }

  @Test
  void malformedYamlIsOneLineWithItsPlace() throws IOException {
    Files.writeString(folder.resolve("scopes.yaml"), "scopes:\n  - {code: x, name: [\n");
    assertThat(faultsOf("scopes.yaml")).hasSize(1).first().asString().startsWith("scopes.yaml:");
  }

  @Test
  void aMissingFileIsNamed() throws IOException {
    Files.delete(folder.resolve("clusters.yaml"));
    assertThat(faults())
        .singleElement()
        .asString()
        .endsWith(
            "clusters.yaml: the file is missing; restore it from the project or name the right folder");
  }

  @Test
  void aMissingFolderNamesEveryFileThatIsNotThere() {
    folder = folder.resolve("absent");
    assertThat(faults()).hasSize(6).allMatch(fault -> fault.contains("absent"));
  }

  @Test
  void aDuplicateCodeNamesTheEarlierLine() throws IOException {
    int line = append("clusters.yaml", cluster("chengmei_lithium", "新集群", "510100"));
    assertThat(faults())
        .singleElement()
        .asString()
        .startsWith(
            "clusters.yaml:" + line + ": the code 'chengmei_lithium' already stands in line");
  }

  @Test
  void anAliasOfTwoEntriesNamesItsOwner() throws IOException {
    int line = append("clusters.yaml", cluster("fresh", "成眉锂电", "510100"));
    assertThat(faults())
        .singleElement()
        .asString()
        .startsWith(
            "clusters.yaml:"
                + line
                + ": the name or alias '成眉锂电' already belongs to 'chengmei_lithium'");
  }

  @Test
  void anUnknownRegionIsNamed() throws IOException {
    int line = append("clusters.yaml", cluster("fresh", "新集群", "519900"));
    assertThat(faults())
        .containsExactly(
            "clusters.yaml:"
                + line
                + ": 'members' names '519900', which is not in the list;"
                + " add that entry or correct the code");
  }

  @Test
  void anUnknownParentRegionIsNamed() throws IOException {
    int line = append("regions.csv", "519901,新县,Xin County,COUNTY,519900,");
    assertThat(faults())
        .singleElement()
        .asString()
        .startsWith("regions.csv:" + line + ": 'parent' names '519900'");
  }

  @Test
  void aLineWithTooFewColumnsIsNamed() throws IOException {
    int line = append("regions.csv", "519901,新县");
    assertThat(faults()).singleElement().asString().startsWith("regions.csv:" + line + ": ");
  }

  @Test
  void anUnknownUnitIsNamed() throws IOException {
    int line =
        append(
            "indicators.yaml",
            "  - {code: fresh, name: 新指标, english: fresh, unit: 斗, nature: flow}");
    assertThat(faults())
        .containsExactly(
            "indicators.yaml:"
                + line
                + ": the unit '斗' is not in units.yaml; add it there or use a listed unit");
  }

  @Test
  void aMissingFieldAMisspeltFieldAndABadValueAreThreeFaults() throws IOException {
    append(
        "indicators.yaml", "  - {code: fresh, name: 新指标, unit: 亿元, nature: flux, adds: [regions]}");
    assertThat(faults())
        .hasSize(3)
        .anyMatch(fault -> fault.contains("the entry has no 'english'; add it"))
        .anyMatch(fault -> fault.contains("'adds' is not a field of this list"))
        .anyMatch(fault -> fault.contains("'flux' is not allowed for 'nature'; use stock, flow"));
  }

  @Test
  void aCircleOfParentsIsRefused() throws IOException {
    append(
        "industries.yaml",
        "  - {code: first, name: 甲业, english: first, parent: second}\n"
            + "  - {code: second, name: 乙业, english: second, parent: first}");
    assertThat(faults()).hasSize(2).allMatch(fault -> fault.contains("contains itself"));
  }

  @Test
  void faultsOfSeveralFilesAreShownTogetherAndInChinese() throws IOException {
    append("clusters.yaml", cluster("fresh", "新集群", "519900"));
    append("regions.csv", "519901,新县");
    CodelistException broken =
        catchThrowableOfType(CodelistException.class, () -> Codelists.load(folder));
    assertThat(broken.faults())
        .extracting(CodelistFault::file)
        .containsExactly("regions.csv", "clusters.yaml");
    assertThat(broken.faults().get(1).chinese()).contains("“members”引用的“519900”不在代码表中");
  }

  private static String cluster(String code, String name, String region) {
    return "  - {code: %s, name: %s, english: fresh, level: national, members: [\"%s\"]}"
        .formatted(code, name, region);
  }

  private List<String> faults() {
    CodelistException broken =
        catchThrowableOfType(CodelistException.class, () -> Codelists.load(folder));
    assertThat(broken).as("the folder should be refused").isNotNull();
    return broken.faults().stream().map(CodelistFault::english).toList();
  }

  private List<String> faultsOf(String file) {
    return faults().stream().filter(fault -> fault.startsWith(file)).toList();
  }

  /** Appends text to a file and says in which line it begins. */
  private int append(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    List<String> lines = Files.readAllLines(path);
    Files.writeString(path, String.join("\n", lines) + "\n" + text + "\n");
    return lines.size() + 1;
  }
}
