package org.gouji.web.login;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import org.gouji.web.problem.Problem;
import org.gouji.web.problem.ProblemAnswers;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Demands the page's token of each change that rests on the session cookie, 令牌检查. */
public final class TokenCheck {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  @Inject SecurityIdentity identity;
  @Inject PageToken token;

  @ServerRequestFilter
  Optional<Response> check(ContainerRequestContext request) {
    if (READING.contains(request.getMethod()) || namesItsPassword(request) || isOurs(request)) {
      return Optional.empty();
    }
    return Optional.of(ProblemAnswers.answer(Problem.foreignOrigin()));
  }

  private static boolean namesItsPassword(ContainerRequestContext request) {
    return request.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
  }

  private boolean isOurs(ContainerRequestContext request) {
    return Optional.ofNullable(request.getHeaderString(PageToken.HEADER))
        .filter(given -> token.isOf(identity.getPrincipal().getName(), given))
        .isPresent();
  }
}
