package org.needmatch.metrics;

/**
 * The people of a group of needs under a plan. These figures do not add up: one
 * person may be in several groups.
 *
 * @param placed
 *          volunteers with at least one seat in the group
 * @param idleEligible
 *          active volunteers without any seat in the whole plan who may sit in
 *          at least one seat of the group by the rules that look at one person
 *          and one seat
 * @param loadGini
 *          how unevenly the group's volunteer minutes lie on those placed and
 *          those idle but eligible: the Gini coefficient, 0 when all carry the
 *          same, near 1 when one carries all
 */
public record PeopleFigures(int placed, int idleEligible, double loadGini) {
}
