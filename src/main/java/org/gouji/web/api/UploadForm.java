package org.gouji.web.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form workbooks are uploaded with, 上传表单, as the API describes it. */
@Schema(description = "上传表单 / Upload form")
record UploadForm(
    @Schema(description = "工作簿，.xlsx .xlsm .xls .et .html .csv .tsv / workbooks", format = "binary")
        List<String> files,
    @Schema(description = "审核基准日，默认今天 / as-of date, today by default", examples = "2025-12-31")
        String asOf,
    @Schema(description = "规则方案，默认 default / rule profile") String profile) {}
