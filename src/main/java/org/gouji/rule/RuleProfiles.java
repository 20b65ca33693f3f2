package org.gouji.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.issue.Bilingual;

/** The rule profiles of a folder, 规则方案集, and everything wrong in their files. */
public record RuleProfiles(SortedMap<String, RuleProfile> byId, List<RuleProblem> problems) {

  private static final String SUFFIX = ".yaml";

  /** Loads {@code profiles/*.yaml}; a broken profile never stops the others. */
  public static RuleProfiles load(Path folder) {
    SortedMap<String, RuleProfile> byId = new TreeMap<>();
    List<RuleProblem> problems = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      problems.add(
          RuleProblem.ofFile(
              folder.toString(),
              new Bilingual("没有规则方案目录", "there is no folder of rule profiles"),
              new Bilingual("检查路径，或建立 default.yaml。", "Check the path or create default.yaml.")));
      return new RuleProfiles(byId, problems);
    }
    for (Path file : files(folder)) {
      String name = file.getFileName().toString();
      String id = name.substring(0, name.length() - SUFFIX.length());
      try {
        ProfileReader reader = new ProfileReader(id, name, Files.readString(file));
        Optional<RuleProfile> profile = reader.read();
        profile.ifPresent(read -> byId.put(id, read));
        problems.addAll(reader.problems());
      } catch (IOException e) {
        problems.add(
            RuleProblem.ofFile(
                name,
                new Bilingual(
                    "文件无法读取：" + e.getMessage(), "cannot read the file: " + e.getMessage()),
                new Bilingual("以 UTF-8 保存，并检查权限。", "Save it as UTF-8 and check its permissions.")));
      }
    }
    return new RuleProfiles(byId, List.copyOf(problems));
  }

  /** The profile of an id, such as {@code default}. */
  public Optional<RuleProfile> profile(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + folder, e);
    }
  }
}
