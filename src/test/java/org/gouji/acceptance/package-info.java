/**
 * 验收: whole runs on realistic input, compared with what must be found and with approved results.
 */
package org.gouji.acceptance;
