package org.gouji.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was handed in together, 存档的报送, unchanged and under names of ours. */
public record KeptSubmission(String id, Path folder, List<KeptWorkbook> workbooks) {
  public KeptSubmission {
    workbooks = List.copyOf(workbooks);
  }

  public List<Path> paths() {
    return workbooks.stream().map(this::path).toList();
  }

  /** What to call each file. */
  public Map<Path, String> names() {
    return workbooks.stream().collect(Collectors.toMap(this::path, KeptWorkbook::name));
  }

  private Path path(KeptWorkbook workbook) {
    return folder.resolve(workbook.stored());
  }
}
