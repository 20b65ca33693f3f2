package org.gouji.check.culprit;

import java.util.List;
import java.util.Set;

/**
 * What the search found for one component, 定位结果.
 *
 * @param sets every lightest set; none if there is none within the limits
 */
record Solution(Component component, List<Set<String>> sets) {}
