package org.gouji.audit;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import org.gouji.check.ProjectFolder;
import org.gouji.store.RunStore;
import org.gouji.store.SubmissionStore;

/** Hands the objects of the core to the service, 服务对象. */
@Singleton
public final class ServiceObjects {

  /** The folder in which the service keeps what is its own. */
  public static Path own(ProjectFolder project) {
    return project.folder().resolve(".gouji");
  }

  @Produces
  @Singleton
  ProjectFolder project(ServiceSettings settings) {
    return new ProjectFolder(Path.of(settings.home()).toAbsolutePath().normalize());
  }

  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemDefaultZone();
  }

  @Produces
  @Singleton
  RunStore runs(ProjectFolder project) {
    return new RunStore(own(project).resolve("runs"));
  }

  @Produces
  @Singleton
  SubmissionStore submissions(ProjectFolder project) {
    return new SubmissionStore(own(project).resolve("submissions"));
  }
}
