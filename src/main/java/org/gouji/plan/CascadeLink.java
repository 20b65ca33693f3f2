package org.gouji.plan;

/**
 * A tie between a lower plan's goal or figure and the upper plan's goal it serves, 目标分解.
 *
 * @param lower id of the goal or figure in the document that states the link
 * @param upperDocument code of the upper plan
 * @param upper id of the goal or figure there
 */
public record CascadeLink(String lower, String upperDocument, String upper) {}
