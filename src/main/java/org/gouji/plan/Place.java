package org.gouji.plan;

/**
 * Where something stands in a plan file.
 *
 * @param line 1-based; 0 or less where the input has no lines (plans inside other files)
 * @param path the way from the root, such as {@code figures[3].unit}
 */
record Place(int line, int column, String path) {

  /** Line and column where there are any, else the path. */
  String text() {
    return line > 0 ? line + ":" + column : path;
  }

  Place member(String key) {
    return new Place(line, column, path.isEmpty() ? key : path + "." + key);
  }
}
