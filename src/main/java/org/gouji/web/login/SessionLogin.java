package org.gouji.web.login;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TrustedAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Knows a caller again by the session cookie, 会话登录, while the user is still in the file. */
@Singleton
public final class SessionLogin implements IdentityProvider<TrustedAuthenticationRequest> {
  private final UserFile users;
  private final String cookie;

  public SessionLogin(
      UserFile users, @ConfigProperty(name = "quarkus.http.auth.form.cookie-name") String cookie) {
    this.users = users;
    this.cookie = cookie;
  }

  @Override
  public Class<TrustedAuthenticationRequest> getRequestType() {
    return TrustedAuthenticationRequest.class;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      TrustedAuthenticationRequest request, AuthenticationRequestContext context) {
    return context.runBlocking(() -> identity(request));
  }

  private SecurityIdentity identity(TrustedAuthenticationRequest request) {
    return users
        .find(request.getPrincipal())
        .map(Identities::of)
        .orElseThrow(() -> gone(HttpSecurityUtils.getRoutingContextAttribute(request)));
  }

  /** Without the cookie the next request leads to the log-in page. */
  private AuthenticationFailedException gone(RoutingContext route) {
    route.response().addCookie(Cookie.cookie(cookie, "").setPath("/").setMaxAge(0));
    return new AuthenticationFailedException("No such user any more");
  }
}
