/** 样例填报表: makes the synthetic workbooks of {@code workbooks/samples} and their acceptance list. */
package org.gouji.samples;
