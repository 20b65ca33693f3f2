package org.gouji.web.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.FormAuthenticationMechanism;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.gouji.audit.ServiceSettings;
import org.gouji.audit.WorkbookFolder;
import org.gouji.check.ProjectFolder;
import org.gouji.web.api.Settings;
import org.gouji.web.login.PageToken;

/** The pages people see, 页面: one to log in and one to check workbooks. */
@Path("/")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public final class PageResource {
  private final SecurityIdentity caller;
  private final PageToken token;
  private final Settings settings;
  private final ServiceSettings limits;
  private final ProjectFolder project;

  public PageResource(
      SecurityIdentity caller,
      PageToken token,
      Settings settings,
      ServiceSettings limits,
      ProjectFolder project) {
    this.caller = caller;
    this.token = token;
    this.settings = settings;
    this.limits = limits;
    this.project = project;
  }

  /**
   * What the page of checks is made with, 页面内容.
   *
   * @param user name of the person who is logged in
   */
  public record Desk(
      String user,
      String token,
      String today,
      List<String> profiles,
      boolean samples,
      long maxBytes,
      int maxFiles) {}

  /** The templates, 页面模板. */
  @CheckedTemplate(basePath = "web")
  static class Templates {
    private Templates() {}

    static native TemplateInstance login();

    static native TemplateInstance desk(Desk desk);
  }

  @GET
  @Path("login")
  @Operation(hidden = true)
  public TemplateInstance login() {
    return Templates.login();
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance desk() {
    String user = caller.getPrincipal().getName();
    return Templates.desk(
        new Desk(
            user,
            token.of(user),
            settings.today().toString(),
            settings.profiles(),
            !new WorkbookFolder(project.samples()).workbooks().isEmpty(),
            limits.upload().maxSize().asLongValue(),
            limits.upload().maxFiles()));
  }

  @POST
  @Path("logout")
  @Produces(MediaType.WILDCARD)
  @Operation(hidden = true)
  public Response logout() {
    FormAuthenticationMechanism.logout(caller);
    return Response.noContent().build();
  }
}
