package org.gouji.web.login;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.gouji.audit.ServiceObjects;
import org.gouji.audit.ServiceSettings;
import org.gouji.check.ProjectFolder;

/** Makes what the log-in needs, 登录对象. */
@Singleton
public final class LoginObjects {

  @Produces
  @Singleton
  UserFile users(ProjectFolder project) {
    return new UserFile(ServiceObjects.own(project).resolve("users.yaml"));
  }

  @Produces
  @Singleton
  Attempts attempts(ServiceSettings settings, Clock clock) {
    return new Attempts(settings.login().failures(), settings.login().lock(), clock);
  }
}
