package org.gouji.web.api;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks for a check of workbooks that lie at the service already, 审核委托. */
@Schema(description = "审核服务端已有的工作簿 / Check workbooks that lie at the service")
public record StartRequest(
    @Schema(description = "目前只有 samples / only samples for now", examples = "samples")
        Optional<String> source,
    @Schema(description = "审核基准日，默认今天 / as-of date, today by default", examples = "2025-12-31")
        Optional<String> asOf,
    @Schema(description = "规则方案，默认 default / rule profile") Optional<String> profile) {}
