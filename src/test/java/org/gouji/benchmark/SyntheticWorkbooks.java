package org.gouji.benchmark;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Makes the workbooks whose reading is measured, 合成工作簿. Names of places and industries are real,
 * every number is synthetic, and each workbook says so; the same seed gives the same file.
 */
public final class SyntheticWorkbooks {

  static final String NOTE = "注：合成数据，只用于测量读取速度。Synthetic data, for measuring only.";

  private SyntheticWorkbooks() {}

  /** A workbook of six sheets as statistical offices send them. */
  public static void small(Path file, long seed) throws IOException {
    SmallSheets sheets = new SmallSheets(new SyntheticNumbers(seed), 2012 + (int) (seed % 12));
    try (SyntheticPackage workbook = new SyntheticPackage(file)) {
      workbook.sheet("市州工业", 12, sheets::cities);
      workbook.sheet("行业指标", 12, sheets::industries);
      workbook.sheet("历年主要指标", 13, sheets::years);
      workbook.sheet("分地区产值", 9, sheets::provinces);
      workbook.sheet("重点项目", 10, sheets::projects);
      workbook.sheet("说明", 2, sheets::notes);
    }
  }

  /** One sheet of so many rows of twelve cells, two of text and ten numbers. */
  public static void large(Path file, int rows, long seed) throws IOException {
    LargeSheet sheet = new LargeSheet(new SyntheticNumbers(seed), rows);
    try (SyntheticPackage workbook = new SyntheticPackage(file)) {
      workbook.sheet("企业月报汇总", LargeSheet.WIDTH, sheet::writeTo);
    }
  }
}
