package org.gouji.web.api;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.gouji.check.ProjectFolder;
import org.gouji.issue.Bilingual;
import org.gouji.rule.RuleProfiles;
import org.gouji.web.problem.Problem;
import org.gouji.web.problem.ProblemException;

/** The choices a caller has for a check, 审核选项. */
@Singleton
public final class Settings {
  private static final String DEFAULT_PROFILE = "default";

  private final ProjectFolder project;
  private final Clock clock;

  public Settings(ProjectFolder project, Clock clock) {
    this.project = project;
    this.clock = clock;
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The profiles there are now, by name. */
  public List<String> profiles() {
    return List.copyOf(RuleProfiles.load(project.rules().resolve("profiles")).byId().keySet());
  }

  LocalDate asOf(Optional<String> given) {
    String text = given.map(String::strip).orElse("");
    if (text.isEmpty()) {
      return today();
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new ProblemException(
          Problem.badValue(
              "asOf", text, new Bilingual("请写成 2025-12-31 的样子。", "Write it like 2025-12-31.")));
    }
  }

  String profile(Optional<String> given) {
    String name = given.map(String::strip).filter(text -> !text.isEmpty()).orElse(DEFAULT_PROFILE);
    List<String> known = profiles();
    if (!known.contains(name)) {
      throw new ProblemException(
          Problem.badValue(
              "profile",
              name,
              new Bilingual(
                  "现有方案：" + String.join("、", known) + "。",
                  "There are: " + String.join(", ", known) + ".")));
    }
    return name;
  }
}
