package org.gouji.web.login;

import java.util.Set;

/**
 * Somebody who may come in, 用户.
 *
 * @param hash bcrypt hash of the password; the password itself is kept nowhere
 */
public record User(String name, String hash, Set<String> roles) {

  /** Checks workbooks and reads reports, 复核人员. */
  public static final String REVIEWER = "reviewer";

  /** Also sees how the service is built, 管理员. */
  public static final String ADMINISTRATOR = "administrator";

  public User {
    roles = Set.copyOf(roles);
  }
}
