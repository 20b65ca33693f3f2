package org.gouji.plan.proposal;

/**
 * What the code lists know of a statement, 已识别代码; empty strings where they know nothing.
 *
 * @param region empty for the region of the document itself
 */
public record ResolvedCodes(String region, String industry, String indicator, String scope) {}
