/** 定期核查: checks that wait in line are done one after another; a clock adds audits of the inbox. */
package org.gouji.audit;
