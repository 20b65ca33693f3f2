package org.gouji.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.codelist.CodelistException;
import org.gouji.codelist.CodelistFault;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.FaultKind;
import org.gouji.issue.Bilingual;

/** Loads the code lists a command cannot do without, 代码表加载. */
public final class CodelistLoading {
  private static final Set<FaultKind> WHOLE_FILE =
      EnumSet.of(FaultKind.MISSING_FILE, FaultKind.UNREADABLE);
  private static final Set<FaultKind> REFERENCE =
      EnumSet.of(FaultKind.UNKNOWN_CODE, FaultKind.UNKNOWN_UNIT);

  private CodelistLoading() {}

  /**
   * @throws UnusableInputException with one reason for each fault
   */
  public static Codelists load(Path folder) {
    requireFolder(folder, "代码表", "code lists");
    try {
      return Codelists.load(folder);
    } catch (CodelistException e) {
      throw new UnusableInputException(
          causes(e.faults()).map(f -> new Bilingual(f.chinese(), f.english())).toList());
    }
  }

  static void requireFolder(Path folder, String chinese, String english) {
    if (!Files.isDirectory(folder)) {
      throw new UnusableInputException(
          "找不到" + chinese + "文件夹：" + folder + "。请检查路径。",
          "There is no folder of " + english + " at " + folder + ". Check the path.");
    }
  }

  /** Where a whole list is lost, every reference to it fails too; that says nothing new. */
  private static Stream<CodelistFault> causes(List<CodelistFault> faults) {
    boolean listLost = faults.stream().anyMatch(fault -> WHOLE_FILE.contains(fault.kind()));
    return faults.stream().filter(fault -> !listLost || !REFERENCE.contains(fault.kind()));
  }
}
