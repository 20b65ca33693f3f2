/**
 * 判定记录: collects what rules said, one verdict for each rule and scope, and makes issues of them.
 */
package org.gouji.check.verdict;
