package org.gouji.web.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Part of the list of checks, 审核列表.
 *
 * @param total how many there are, whatever part is shown
 */
@Schema(description = "审核列表，最近的在前 / Checks, the latest first")
public record CheckList(int total, int offset, List<CheckView> checks) {}
