package org.gouji.check;

import java.nio.file.Path;

/** Where a Gouji folder keeps what, 项目目录: plans, rules, code lists, workbooks, reports. */
public record ProjectFolder(Path folder) {

  /** The folder named by the system property {@code gouji.home}, else the working folder. */
  public static ProjectFolder ofSystem() {
    return new ProjectFolder(
        Path.of(System.getProperty("gouji.home", "")).toAbsolutePath().normalize());
  }

  public Path plans() {
    return folder.resolve("plans");
  }

  public Path rules() {
    return folder.resolve("rules");
  }

  public Path codelists() {
    return folder.resolve("codelists");
  }

  public Path layouts() {
    return folder.resolve("workbooks").resolve("layouts");
  }

  public Path samples() {
    return folder.resolve("workbooks").resolve("samples");
  }

  public Path inbox() {
    return folder.resolve("workbooks").resolve("inbox");
  }

  public Path reports() {
    return folder.resolve("reports");
  }

  /** Compiled rules; may be deleted at any time. */
  public Path cache() {
    return folder.resolve(".gouji").resolve("cache");
  }
}
