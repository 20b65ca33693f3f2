package org.gouji.check;

/**
 * One file a run used or left aside, 输入文件.
 *
 * @param role workbook, plan, rule, profile, layout or codelist; or why it was left aside: {@link
 *     #NO_WORKBOOK}, {@link #LOCK_FILE}
 * @param sha256 hash of what was read; empty string if the file was left aside
 * @param figures figures taken from it
 */
public record InputFile(String role, String name, String sha256, int figures)
    implements Comparable<InputFile> {

  public static final String WORKBOOK = "workbook";

  /** Lay in a given folder and does not have the name of a workbook. */
  public static final String NO_WORKBOOK = "no-workbook";

  /** What an office program keeps beside a workbook that is open. */
  public static final String LOCK_FILE = "lock-file";

  /** True for a file that lay in a given folder and was not read. */
  public boolean leftAside() {
    return role.equals(NO_WORKBOOK) || role.equals(LOCK_FILE);
  }

  @Override
  public int compareTo(InputFile other) {
    int byRole = role.compareTo(other.role);
    return byRole != 0 ? byRole : name.compareTo(other.name);
  }
}
