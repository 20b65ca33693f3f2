package org.gouji.web.login;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.gouji.web.problem.Problem;

/**
 * Answers who is not logged in, 登录要求: a person is led to the log-in page, a program gets a problem.
 * It never answers a browser's script with a basic challenge, which would open a window of the
 * browser's own.
 */
@Singleton
public final class Challenge implements HttpAuthenticationMechanism {
  private static final int BEFORE_ALL_OTHERS = 10_000;

  private final ObjectMapper json;

  public Challenge(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext route, IdentityProviderManager providers) {
    return Uni.createFrom().optional(Optional.empty());
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext route) {
    return Uni.createFrom()
        .item(
            isPerson(route)
                ? new ChallengeData(303, "Location", "/login")
                : new ChallengeData(401));
  }

  @Override
  public Uni<Boolean> sendChallenge(RoutingContext route) {
    if (isPerson(route)) {
      route.response().setStatusCode(303).putHeader("Location", "/login").end();
    } else {
      Answers.send(route, Problem.notLoggedIn(), json);
    }
    return Uni.createFrom().item(true);
  }

  private static boolean isPerson(RoutingContext route) {
    return HttpMethod.GET.equals(route.request().method())
        && Optional.ofNullable(route.request().getHeader("Accept"))
            .filter(accept -> accept.contains("text/html"))
            .isPresent();
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return Set.of();
  }

  @Override
  public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext route) {
    return Uni.createFrom().nullItem();
  }

  @Override
  public int getPriority() {
    return BEFORE_ALL_OTHERS;
  }
}
