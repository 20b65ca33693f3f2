package org.gouji.codelist;

/** Over what an indicator may be summed, 可加性. */
public record Additivity(boolean regions, boolean industries, boolean periods) {}
