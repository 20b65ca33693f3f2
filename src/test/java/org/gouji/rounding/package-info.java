/** 舍入: rounding alone never raises an alarm, and what is more than rounding always does. */
package org.gouji.rounding;
