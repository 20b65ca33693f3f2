package org.gouji.plan;

/**
 * A planning stage, 阶段.
 *
 * @param firstYear first calendar year of the stage
 * @param lastYear last calendar year of the stage
 */
public record Stage(String name, int firstYear, int lastYear, String clause) {}
