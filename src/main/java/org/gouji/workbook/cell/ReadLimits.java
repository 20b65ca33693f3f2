package org.gouji.workbook.cell;

/**
 * How much of a workbook is read before it is refused, 读取上限; every bound stands here and only here.
 *
 * @param fileBytes size of the file
 * @param entries parts in the archive
 * @param inflationRatio how many times its compressed size a part may unfold to
 * @param inflatedBytes all parts together, unfolded
 * @param rows highest row number of a sheet
 * @param columns highest column number of a sheet
 * @param cells cells stated in one sheet
 * @param mergedRegions merged regions of one sheet
 * @param stringLength characters of one text or formula
 * @param sharedCharacters characters of all shared texts together
 * @param pageBytes size of a web page, which must be held whole to find its tables
 */
public record ReadLimits(
    long fileBytes,
    int entries,
    int inflationRatio,
    long inflatedBytes,
    int rows,
    int columns,
    long cells,
    int mergedRegions,
    int stringLength,
    long sharedCharacters,
    long pageBytes) {

  /** What Excel itself can hold, and archives a machine with little memory survives. */
  public static final ReadLimits DEFAULT =
      new ReadLimits(
          200L << 20,
          10_000,
          200,
          2L << 30,
          1_048_576,
          16_384,
          20_000_000L,
          100_000,
          32_767,
          100_000_000L,
          8L << 20);

  /** The name of one bound, as people are told when it is hit, 上限名称. */
  public enum Limit {
    FILE_BYTES("文件大小（字节）", "file size in bytes"),
    ENTRIES("压缩包内部件数", "parts in the archive"),
    INFLATION_RATIO("解压倍数", "inflation ratio"),
    INFLATED_BYTES("解压后大小（字节）", "inflated size in bytes"),
    ROWS("行数", "rows"),
    COLUMNS("列数", "columns"),
    CELLS("单元格数", "cells in one sheet"),
    MERGED_REGIONS("合并单元格数", "merged regions in one sheet"),
    STRING_LENGTH("单个文本长度", "characters in one text"),
    SHARED_CHARACTERS("全部文本长度", "characters in all shared texts"),
    PAGE_BYTES("网页文件大小（字节）", "size of a web page in bytes");

    private final String chinese;
    private final String english;

    Limit(String chinese, String english) {
      this.chinese = chinese;
      this.english = english;
    }

    public String chinese() {
      return chinese;
    }

    public String english() {
      return english;
    }
  }

  /** The bound of that name. */
  public long of(Limit limit) {
    return switch (limit) {
      case FILE_BYTES -> fileBytes;
      case ENTRIES -> entries;
      case INFLATION_RATIO -> inflationRatio;
      case INFLATED_BYTES -> inflatedBytes;
      case ROWS -> rows;
      case COLUMNS -> columns;
      case CELLS -> cells;
      case MERGED_REGIONS -> mergedRegions;
      case STRING_LENGTH -> stringLength;
      case SHARED_CHARACTERS -> sharedCharacters;
      case PAGE_BYTES -> pageBytes;
    };
  }
}
