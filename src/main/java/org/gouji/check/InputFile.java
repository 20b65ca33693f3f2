package org.gouji.check;

/**
 * One file a run used, 输入文件.
 *
 * @param role workbook, plan, rule, profile, layout or codelist
 * @param figures figures taken from it
 */
public record InputFile(String role, String name, String sha256, int figures)
    implements Comparable<InputFile> {
  @Override
  public int compareTo(InputFile other) {
    int byRole = role.compareTo(other.role);
    return byRole != 0 ? byRole : name.compareTo(other.name);
  }
}
