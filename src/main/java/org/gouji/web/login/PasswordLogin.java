package org.gouji.web.login;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/** Lets in who knows the password, 密码登录: from the page or with HTTP basic authentication. */
@Singleton
public final class PasswordLogin
    implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

  /** Somebody who does not exist costs as much time as somebody who does. */
  private static final String NOBODY = BcryptUtil.bcryptHash("nobody");

  private static final int LONGEST_PASSWORD = 72; // what bcrypt looks at

  private final UserFile users;
  private final Attempts attempts;

  public PasswordLogin(UserFile users, Attempts attempts) {
    this.users = users;
    this.attempts = attempts;
  }

  @Override
  public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
    return UsernamePasswordAuthenticationRequest.class;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
    return context.runBlocking(() -> identity(request));
  }

  private SecurityIdentity identity(UsernamePasswordAuthenticationRequest request) {
    Optional<RoutingContext> route =
        Optional.ofNullable(HttpSecurityUtils.getRoutingContextAttribute(request));
    String address = route.map(r -> r.request().remoteAddress().hostAddress()).orElse("");
    String name = request.getUsername();
    Optional<Duration> closed = attempts.closedFor(name, address);
    if (closed.isPresent()) {
      route.ifPresent(r -> tellWhen(r, closed.get()));
      throw new AuthenticationFailedException("Too many failures");
    }
    Optional<User> user = users.find(name);
    String password = new String(request.getPassword().getPassword());
    if (!isRight(password, user) || user.isEmpty()) {
      attempts.failed(name, address);
      attempts.closedFor(name, address).ifPresent(left -> route.ifPresent(r -> tellWhen(r, left)));
      throw new AuthenticationFailedException("Wrong name or password");
    }
    attempts.succeeded(name, address);
    return Identities.of(user.get());
  }

  private static void tellWhen(RoutingContext route, Duration left) {
    route.response().putHeader("Retry-After", Long.toString(left.toSeconds() + 1));
  }

  private static boolean isRight(String password, Optional<User> user) {
    return password.length() <= LONGEST_PASSWORD
        && BcryptUtil.matches(password, user.map(User::hash).orElse(NOBODY));
  }
}
