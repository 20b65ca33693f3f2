package org.gouji.web.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.audit.CheckOrder;
import org.gouji.audit.CheckQueue;
import org.gouji.audit.QueueFullException;
import org.gouji.audit.WorkbookFolder;
import org.gouji.check.ProjectFolder;
import org.gouji.issue.Bilingual;
import org.gouji.store.Incoming;
import org.gouji.store.StoredRun;
import org.gouji.store.Trigger;
import org.gouji.web.login.User;
import org.gouji.web.problem.Problem;
import org.gouji.web.problem.ProblemException;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Starts checks and tells how they go, 审核接口. */
@Path("/api/checks")
@Tag(name = "审核 / Checks")
@RolesAllowed({User.REVIEWER, User.ADMINISTRATOR})
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
    responseCode = "default",
    description = "出错说明 / What went wrong",
    content =
        @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public final class ChecksResource {
  private static final int MOST = 200;

  private final CheckQueue queue;
  private final UploadedWorkbooks uploaded;
  private final Settings settings;
  private final ProjectFolder project;
  private final SecurityIdentity caller;

  public ChecksResource(
      CheckQueue queue,
      UploadedWorkbooks uploaded,
      Settings settings,
      ProjectFolder project,
      SecurityIdentity caller) {
    this.queue = queue;
    this.uploaded = uploaded;
    this.settings = settings;
    this.project = project;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      operationId = "startCheck",
      summary = "上传工作簿并审核 / Upload workbooks and have them checked",
      description =
          "表单中每个文件是一个工作簿（.xlsx .xls .et .html .csv 等）；发送 JSON 则审核随附样例。立即返回 202 和审核编号。"
              + " / Each file of the form is a workbook (.xlsx, .xls, .et, .html, .csv …); JSON asks for the samples."
              + " Answers 202 with the check's number.")
  @RequestBody(
      content = {
        @Content(
            mediaType = MediaType.MULTIPART_FORM_DATA,
            schema = @Schema(implementation = UploadForm.class)),
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = StartRequest.class))
      })
  @APIResponse(
      responseCode = "202",
      description = "已排队 / In line; Location names the check",
      content = @Content(schema = @Schema(implementation = CheckView.class)))
  public Response upload(
      @RestForm(FileUpload.ALL) List<FileUpload> files,
      @RestForm Optional<String> asOf,
      @RestForm Optional<String> profile) {
    return start(Trigger.UPLOAD, uploaded.accept(files), asOf, profile);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(hidden = true) // described with the upload: one path and method is one operation
  public Response start(StartRequest request) {
    String source = Optional.ofNullable(request).flatMap(StartRequest::source).orElse("");
    if (!source.equals(Trigger.SAMPLES.code())) {
      throw new ProblemException(
          Problem.badValue("source", source, new Bilingual("请写 samples。", "Write samples.")));
    }
    List<Incoming> samples = new WorkbookFolder(project.samples()).workbooks();
    if (samples.isEmpty()) {
      throw new ProblemException(Problem.notFound());
    }
    return start(Trigger.SAMPLES, samples, request.asOf(), request.profile());
  }

  private Response start(
      Trigger trigger, List<Incoming> files, Optional<String> asOf, Optional<String> profile) {
    CheckOrder order =
        new CheckOrder(
            trigger,
            files,
            settings.profile(profile),
            settings.asOf(asOf),
            caller.getPrincipal().getName());
    try {
      StoredRun run = queue.submit(order);
      return Response.accepted(CheckView.of(run))
          .location(URI.create("/api/checks/" + run.id()))
          .build();
    } catch (QueueFullException e) {
      throw new ProblemException(Problem.queueFull(e.waiting()));
    }
  }

  @GET
  @Operation(operationId = "listChecks", summary = "审核列表，最近的在前 / Checks, the latest first")
  public CheckList list(
      @QueryParam("offset") @DefaultValue("0") int offset,
      @QueryParam("limit") @DefaultValue("20") int limit) {
    List<StoredRun> runs = queue.latestFirst();
    return new CheckList(
        runs.size(),
        offset,
        runs.stream()
            .skip(Math.max(0, offset))
            .limit(Math.min(MOST, Math.max(0, limit)))
            .map(CheckView::of)
            .toList());
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getCheck",
      summary = "一次审核的状态 / How far a check has come",
      description =
          "queued 排队 · running 进行中（含步骤） · finished 完成（含计数） · failed 未能完成（含原因） ·"
              + " interrupted 因停机中断")
  public CheckView get(@PathParam("id") String id) {
    return queue
        .find(id)
        .map(CheckView::of)
        .orElseThrow(() -> new ProblemException(Problem.notFound()));
  }
}
