package org.needmatch.explain;

/**
 * How many people a rule turns away from a seat.
 *
 * @param rule
 *          code
 * @param first
 *          people for whom it is the first broken rule, in the order in which
 *          rules are counted
 * @param all
 *          everybody whom it turns away
 */
public record RuleCount(String rule, int first, int all) {
}
