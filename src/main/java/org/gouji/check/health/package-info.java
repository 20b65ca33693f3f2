/**
 * Whether the rules can do their work, 规则体检: judged against the code lists and the plans, without
 * any figure.
 */
package org.gouji.check.health;
