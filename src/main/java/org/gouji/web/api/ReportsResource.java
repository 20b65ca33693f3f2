package org.gouji.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.report.Format;
import org.gouji.web.login.User;
import org.gouji.web.problem.Problem;
import org.gouji.web.problem.ProblemException;

/** Hands out what a finished check found, 审核结果接口. */
@Path("/api/checks/{id}")
@Tag(name = "审核结果 / Results")
@RolesAllowed({User.REVIEWER, User.ADMINISTRATOR})
public final class ReportsResource {
  private static final int MOST = 1000;
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final FinishedChecks checks;
  private final ObjectMapper json;

  public ReportsResource(FinishedChecks checks, ObjectMapper json) {
    this.checks = checks;
    this.json = json;
  }

  @GET
  @Path("issues")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listIssues",
      summary = "一次审核的问题，可筛选、分页 / The issues of a check, filtered and paged")
  public IssueList issues(
      @PathParam("id") String id,
      @Parameter(description = "error · warning · info") @QueryParam("severity")
          Optional<String> severity,
      @Parameter(description = "规则类别，如 arithmetic / rule family") @QueryParam("family")
          Optional<String> family,
      @Parameter(description = "行政区划代码，如 510100 / region code") @QueryParam("region")
          Optional<String> region,
      @QueryParam("offset") @DefaultValue("0") int offset,
      @Parameter(description = "最多 1000 / at most 1000") @QueryParam("limit") @DefaultValue("100")
          int limit)
      throws IOException {
    JsonNode report = json.readTree(checks.report(id, Format.JSON).toFile());
    List<JsonNode> fitting =
        StreamSupport.stream(report.path("issues").spliterator(), false)
            .filter(issue -> fits(issue.path("severity"), severity))
            .filter(issue -> fits(issue.path("family"), family))
            .filter(issue -> fits(issue.path("about").path("region").path("code"), region))
            .toList();
    return new IssueList(
        fitting.size(),
        offset,
        fitting.stream()
            .skip(Math.max(0, offset))
            .limit(Math.min(MOST, Math.max(0, limit)))
            .toList());
  }

  private static boolean fits(JsonNode value, Optional<String> wanted) {
    return wanted.filter(text -> !text.isBlank()).map(value.asText()::equals).orElse(true);
  }

  @GET
  @Path("report.html")
  @Produces(MediaType.TEXT_HTML)
  @Operation(operationId = "reportHtml", summary = "HTML 报告 / The report as a page")
  public Response html(@PathParam("id") String id) {
    return Response.ok(checks.report(id, Format.HTML))
        .type(MediaType.TEXT_HTML + ";charset=UTF-8")
        .build();
  }

  @GET
  @Path("report.json")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "reportJson", summary = "JSON 报告 / The report as JSON")
  public Response jsonReport(@PathParam("id") String id) {
    return download(id, Format.JSON, MediaType.APPLICATION_JSON);
  }

  @GET
  @Path("{name: issues\\.xlsx|report\\.xlsx}")
  @Produces(XLSX)
  @Operation(operationId = "reportXlsx", summary = "问题清单（Excel） / The issues as a workbook")
  public Response xlsx(@PathParam("id") String id) {
    return download(id, Format.XLSX, XLSX);
  }

  private Response download(String id, Format format, String type) {
    return Response.ok(checks.report(id, format))
        .type(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"gouji-" + id + "-" + format.fileName() + "\"")
        .build();
  }

  @GET
  @Path("{name}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(hidden = true)
  public Response nothingElse(@PathParam("id") String id, @PathParam("name") String name) {
    throw new ProblemException(Problem.notFound());
  }
}
