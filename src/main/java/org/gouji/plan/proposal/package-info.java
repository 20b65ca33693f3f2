/** 规划初稿: plan files proposed from policy texts, for a person to confirm. */
package org.gouji.plan.proposal;
