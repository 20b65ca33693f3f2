package org.gouji.web.login;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Makes sure somebody can log in, 首次启动; a broken user file stops the start. */
@Singleton
public final class FirstStart {
  private static final Logger LOG = Logger.getLogger("gouji");

  private final UserFile users;

  public FirstStart(UserFile users) {
    this.users = users;
  }

  void begin(@Observes StartupEvent event) {
    new FirstPassword().makeIfNobodyIsThere(users).ifPresent(this::show);
    users.read();
  }

  private void show(String password) {
    LOG.infof(
        """
        首次启动：登录名 %1$s，密码 %2$s
        密码只显示这一次，请立即记下；文件 %3$s 中只存其散列值。
        First start: log in as %1$s with the password %2$s
        It is shown only this once, note it down now; %3$s keeps only its hash.""",
        FirstPassword.NAME, password, users.path());
  }
}
