/** 规划: plan documents into target figures, goals, cascades and deadlines. */
package org.gouji.plan;
