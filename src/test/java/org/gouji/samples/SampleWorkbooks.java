package org.gouji.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The whole collection, 样例填报表: the same files from the same code, each time. */
final class SampleWorkbooks {
  static final Path FOLDER = Path.of("workbooks", "samples");
  static final String LIST = "traps.yaml";

  private SampleWorkbooks() {}

  static List<Sample> all() {
    return List.of(
        new ProvinceWorkbook().sample(),
        new ChengduWorkbook().sample(),
        new MeishanWorkbook().sample(),
        new YibinWorkbook().sample(),
        new DeyangWorkbook().sample(),
        new ClusterWorkbook().sample(),
        new EnterpriseWorkbook().sample());
  }

  static List<Trap> traps() {
    return all().stream().flatMap(sample -> sample.traps().stream()).toList();
  }

  /** Every file of the folder by name. */
  static Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    OfficeWriter writer = new OfficeWriter();
    all()
        .forEach(sample -> files.put(sample.file().name().fileName(), writer.bytes(sample.file())));
    files.put(LIST, TrapList.text(traps()).getBytes(StandardCharsets.UTF_8));
    return files;
  }

  static void write(Path folder, Map<String, byte[]> files) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
  }
}
