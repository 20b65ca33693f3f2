package org.gouji.web.login;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;

/** A user as the service knows the caller of a request, 登录身份. */
final class Identities {

  private Identities() {}

  static SecurityIdentity of(User user) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal(user.name()))
        .addRoles(user.roles())
        .build();
  }
}
