package org.gouji.rule;

import java.util.Optional;

/**
 * What loading a rules folder took, 加载统计.
 *
 * @param files rule files found
 * @param compiled rules compiled now
 * @param fromCache rules taken from the cache
 * @param rejectedEntries cache entries that were damaged and not trusted
 * @param cacheFault why the cache could not be used, if it could not
 */
public record LoadStatistics(
    int files, int compiled, int fromCache, int rejectedEntries, Optional<String> cacheFault) {}
