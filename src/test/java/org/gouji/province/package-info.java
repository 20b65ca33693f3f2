/**
 * 随机省份: made-up provinces whose printed figures are consistent, and mistakes planted into them, to
 * measure what a check finds. All numbers are synthetic. The amounts are computed here with whole
 * numbers only, by nothing that the checker uses.
 */
package org.gouji.province;
