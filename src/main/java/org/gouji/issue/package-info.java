/** 问题: verdicts, issues, and the arguments their sentences are made of. */
package org.gouji.issue;
