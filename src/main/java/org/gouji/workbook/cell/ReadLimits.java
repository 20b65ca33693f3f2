package org.gouji.workbook.cell;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much of a workbook is read before it is refused, 读取上限; every bound stands here and only here.
 *
 * <p>The defaults are what Excel itself can hold, and archives a machine with little memory
 * survives.
 */
public final class ReadLimits {

  /** The limits nobody has changed. */
  public static final ReadLimits DEFAULT = new ReadLimits(Map.of());

  /** One bound: its name in settings and messages, what it is by default, 上限名称. */
  public enum Limit {
    FILE_BYTES(200L << 20, Long.MAX_VALUE, "文件大小（字节）", "file size in bytes"),
    SECONDS(300, 1L << 20, "每个文件的读取时间（秒）", "seconds for one file"),
    ENTRIES(10_000, 1 << 24, "压缩包内部件数", "parts in the archive"),
    INFLATION_RATIO(200, 1 << 24, "解压倍数", "inflation ratio"),
    INFLATED_BYTES(2L << 30, Long.MAX_VALUE, "解压后大小（字节）", "inflated size in bytes"),
    ROWS(1_048_576, 1 << 28, "行数", "rows"),
    COLUMNS(16_384, 1 << 16, "列数", "columns"),
    CELLS(20_000_000, Long.MAX_VALUE, "单元格数", "cells in one sheet"),
    MERGED_REGIONS(100_000, 1 << 24, "合并单元格数", "merged regions in one sheet"),
    STRING_LENGTH(32_767, 1 << 24, "单个文本长度", "characters in one text"),
    SHARED_CHARACTERS(100_000_000, Long.MAX_VALUE, "全部文本长度", "characters in all shared texts"),
    PAGE_BYTES(4L << 20, 1L << 30, "网页文件大小（字节）", "size of a web page in bytes"),
    PASSWORD_ROUNDS(1_000_000, 1 << 24, "密码运算次数", "rounds of a password");

    private final long byDefault;
    private final long most;
    private final String chinese;
    private final String english;

    Limit(long byDefault, long most, String chinese, String english) {
      this.byDefault = byDefault;
      this.most = most;
      this.chinese = chinese;
      this.english = english;
    }

    /** The name in settings, such as {@code merged-regions}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Limit> ofKey(String key) {
      return Stream.of(values()).filter(limit -> limit.key().equals(key)).findFirst();
    }

    public long byDefault() {
      return byDefault;
    }

    public String chinese() {
      return chinese;
    }

    public String english() {
      return english;
    }

    /** Whether the bound can be set to a value at all. */
    public boolean accepts(long value) {
      return value >= 1 && value <= most;
    }
  }

  private final Map<Limit, Long> bounds = new EnumMap<>(Limit.class);

  private ReadLimits(Map<Limit, Long> changed) {
    for (Limit limit : Limit.values()) {
      bounds.put(limit, changed.getOrDefault(limit, limit.byDefault()));
    }
  }

  /** The same limits with another value for one of them. */
  public ReadLimits with(Limit limit, long value) {
    if (!limit.accepts(value)) {
      throw new IllegalArgumentException(limit.key() + " cannot be " + value);
    }
    Map<Limit, Long> changed = new EnumMap<>(bounds);
    changed.put(limit, value);
    return new ReadLimits(changed);
  }

  /** The bound of that name. */
  public long of(Limit limit) {
    return bounds.get(limit);
  }

  /** All bounds by name, in the order they are documented. */
  public Map<Limit, Long> all() {
    return Collections.unmodifiableMap(bounds);
  }

  public long fileBytes() {
    return of(Limit.FILE_BYTES);
  }

  /** How long one file may take, from opening it to its last row. */
  public long seconds() {
    return of(Limit.SECONDS);
  }

  public int entries() {
    return (int) of(Limit.ENTRIES);
  }

  /** How many times its compressed size a part may unfold to. */
  public int inflationRatio() {
    return (int) of(Limit.INFLATION_RATIO);
  }

  public long inflatedBytes() {
    return of(Limit.INFLATED_BYTES);
  }

  /** The highest row number of a sheet. */
  public int rows() {
    return (int) of(Limit.ROWS);
  }

  /** The highest column number of a sheet. */
  public int columns() {
    return (int) of(Limit.COLUMNS);
  }

  public long cells() {
    return of(Limit.CELLS);
  }

  public int mergedRegions() {
    return (int) of(Limit.MERGED_REGIONS);
  }

  /** Characters of one text or formula. */
  public int stringLength() {
    return (int) of(Limit.STRING_LENGTH);
  }

  public long sharedCharacters() {
    return of(Limit.SHARED_CHARACTERS);
  }

  /** Size of a web page, which must be held whole to find its tables. */
  public long pageBytes() {
    return of(Limit.PAGE_BYTES);
  }

  /** How often a password is hashed before it is tried; the file says how often. */
  public int passwordRounds() {
    return (int) of(Limit.PASSWORD_ROUNDS);
  }
}
