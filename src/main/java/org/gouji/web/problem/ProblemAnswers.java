package org.gouji.web.problem;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever ends a request into one problem, 出错应答; no stack trace leaves the house. */
public final class ProblemAnswers {
  private static final Logger LOG = Logger.getLogger(ProblemAnswers.class);

  @ServerExceptionMapper
  Response refused(ProblemException refused) {
    return answer(refused.problem());
  }

  @ServerExceptionMapper
  Response notLoggedIn(UnauthorizedException refused) {
    return answer(Problem.notLoggedIn());
  }

  @ServerExceptionMapper
  Response notAllowed(ForbiddenException refused) {
    return answer(Problem.notAllowed());
  }

  @ServerExceptionMapper
  Response unusable(WebApplicationException refused) {
    return answer(Problem.ofStatus(refused.getResponse().getStatus()));
  }

  @ServerExceptionMapper
  Response internal(Exception failure) {
    String number = UUID.randomUUID().toString();
    LOG.errorf(failure, "内部错误 %1$s / Internal error %1$s", number);
    return answer(Problem.internal(number));
  }

  public static Response answer(Problem problem) {
    return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem).build();
  }
}
