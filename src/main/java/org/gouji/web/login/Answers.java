package org.gouji.web.login;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import org.gouji.web.problem.Problem;

/** Sends a problem before a request reaches a resource, 提前应答. */
final class Answers {

  private Answers() {}

  static void send(RoutingContext route, Problem problem, ObjectMapper json) {
    try {
      route
          .response()
          .setStatusCode(problem.status())
          .putHeader("Content-Type", Problem.MEDIA_TYPE)
          .end(json.writeValueAsString(problem));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A problem can always be written", e);
    }
  }
}
