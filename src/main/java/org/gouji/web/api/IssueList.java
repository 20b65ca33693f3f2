package org.gouji.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Part of the issues of a check, 问题列表.
 *
 * @param total how many issues fit, whatever part is shown
 * @param issues in the form of the JSON report
 */
@Schema(description = "问题列表；可分页，total 始终是全部符合条件的数目 / Issues; total is never cut")
public record IssueList(
    int total,
    int offset,
    @Schema(type = SchemaType.ARRAY, implementation = Object.class) List<JsonNode> issues) {}
