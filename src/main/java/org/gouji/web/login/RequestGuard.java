package org.gouji.web.login;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gouji.audit.ServiceSettings;
import org.gouji.web.problem.Problem;

/**
 * Looks at every request before anything else, 请求检查: changes come from our own page or from a
 * program, never from another site, and each answer tells the browser what it may do with it.
 */
@Singleton
public final class RequestGuard {
  private static final int BEFORE_LOGIN = 1000;
  private static final Set<HttpMethod> READING =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
  private static final String PAGE_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /** A report carries its own script; whatever it held, it could reach nothing of ours. */
  private static final String REPORT_POLICY =
      "sandbox allow-scripts allow-downloads allow-popups; default-src 'none';"
          + " script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:;"
          + " form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

  private final ObjectMapper json;
  private final long largest;
  private final String cookie;

  public RequestGuard(
      ObjectMapper json,
      ServiceSettings settings,
      @ConfigProperty(name = "quarkus.http.auth.form.cookie-name") String cookie) {
    this.json = json;
    this.largest = settings.upload().maxSize().asLongValue();
    this.cookie = cookie;
  }

  void register(@Observes Filters filters) {
    filters.register(this::look, BEFORE_LOGIN);
  }

  private void look(RoutingContext route) {
    addHeaders(route);
    if (length(route.request()) > largest) {
      route.response().putHeader("Connection", "close");
      Answers.send(route, Problem.tooLarge((largest >> 20) + " MB"), json);
    } else if (READING.contains(route.request().method()) || isOurs(route.request())) {
      route.next();
    } else {
      Answers.send(route, Problem.foreignOrigin(), json);
    }
  }

  private static void addHeaders(RoutingContext route) {
    boolean report = route.normalizedPath().endsWith("/report.html");
    boolean asset = route.normalizedPath().startsWith("/web/");
    route
        .response()
        .putHeader("Content-Security-Policy", report ? REPORT_POLICY : PAGE_POLICY)
        .putHeader("X-Content-Type-Options", "nosniff")
        .putHeader("X-Frame-Options", "DENY")
        .putHeader("Referrer-Policy", "no-referrer")
        .putHeader("Cross-Origin-Opener-Policy", "same-origin")
        .putHeader("Cross-Origin-Resource-Policy", "same-origin");
    if (!asset) {
      route.response().putHeader("Cache-Control", "no-store");
    }
  }

  private static long length(HttpServerRequest request) {
    String given = Optional.ofNullable(request.getHeader("Content-Length")).orElse("0");
    return given.matches("[0-9]{1,18}") ? Long.parseLong(given) : Long.MAX_VALUE;
  }

  /** Browsers say where a request comes from; what says nothing and has no cookie is a program. */
  private boolean isOurs(HttpServerRequest request) {
    Optional<String> site = Optional.ofNullable(request.getHeader("Sec-Fetch-Site"));
    Optional<String> origin = Optional.ofNullable(request.getHeader("Origin"));
    if (site.isPresent() && !site.get().equals("same-origin")) {
      return false;
    }
    return origin
        .map(from -> isSameHost(from, request.getHeader("Host")))
        .orElseGet(() -> site.isPresent() || request.getCookie(cookie) == null);
  }

  private static boolean isSameHost(String origin, String host) {
    try {
      return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException e) {
      return false; // "null" is a URI, this is not even one
    }
  }
}
