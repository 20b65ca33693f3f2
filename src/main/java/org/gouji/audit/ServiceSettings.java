package org.gouji.audit;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;

/** The settings of the service, 服务配置; each is described in {@code docs/operators.md}. */
@ConfigMapping(prefix = "gouji")
public interface ServiceSettings {

  /**
   * The folder with plans, rules, code lists and workbooks; what is kept goes into .gouji there.
   */
  @WithDefault(".")
  String home();

  Audit audit();

  Checks checks();

  Upload upload();

  Login login();

  Passwords passwords();

  /** Limits of reading that are not to be the usual ones, by their names. */
  Map<String, Long> limits();

  /** Passwords of workbooks, 打开密码. */
  interface Passwords {
    /** A file with one on each line. */
    @WithDefault("off")
    String file();
  }

  /** The audit by the clock, 定期核查. */
  interface Audit {
    /** When, as a Quartz cron expression with seconds; off by default. */
    @WithDefault("off")
    String cron();

    /** The rule profile it uses. */
    @WithDefault("default")
    String profile();
  }

  /** Checks in line, 审核队列. */
  interface Checks {
    /** How many may wait. */
    @WithDefault("20")
    int waiting();
  }

  /** What may be handed in at once, 上传限制. */
  interface Upload {
    /** All files together. */
    @WithDefault("100M")
    MemorySize maxSize();

    @WithDefault("200")
    int maxFiles();
  }

  /** Protection against guessing of passwords, 登录保护. */
  interface Login {
    /** Failures in a row after which an account is locked. */
    @WithDefault("5")
    int failures();

    /** For how long. */
    @WithDefault("PT1M")
    Duration lock();
  }
}
