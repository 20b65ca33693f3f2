package org.gouji.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.check.InputFile;
import org.gouji.issue.Language;

/** Says in one line which files of a given folder were not read, and why, 未读取的文件. */
final class LeftAside {
  private static final int NAMED = 5;

  private LeftAside() {}

  static String line(List<InputFile> files, Language language) {
    boolean chinese = language == Language.ZH;
    String named =
        files.stream()
            .limit(NAMED)
            .map(file -> chinese ? chinese(file) : english(file))
            .collect(Collectors.joining(chinese ? "、" : ", "));
    int more = files.size() - NAMED;
    if (more > 0) {
      named += chinese ? " 等 " + files.size() + " 个文件" : " and " + more + " more";
    }
    return (chinese ? "未读取：" : "Not read: ") + named;
  }

  private static String chinese(InputFile file) {
    boolean lock = file.role().equals(InputFile.LOCK_FILE);
    return file.name() + "（" + (lock ? "办公软件的锁文件" : "不是工作簿") + "）";
  }

  private static String english(InputFile file) {
    boolean lock = file.role().equals(InputFile.LOCK_FILE);
    return file.name() + " (" + (lock ? "lock file of an office program" : "no workbook") + ")";
  }
}
