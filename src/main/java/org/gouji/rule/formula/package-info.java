/** 勾稽式: small expressions over indicators, as a row of a tie-out table writes them. */
package org.gouji.rule.formula;
