/**
 * 错误定位: which figures are likely wrong where relations fail, and which issues one mistake raises.
 */
package org.gouji.check.culprit;
