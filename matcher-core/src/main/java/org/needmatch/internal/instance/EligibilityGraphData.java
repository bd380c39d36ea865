package org.needmatch.internal.instance;

/**
 * The arrays that a {@link EligibilityGraph} is made of, as the builder leaves
 * them.
 *
 * @param unitWeek
 *          the first week of each unit's period, groups' last
 * @param unitLong
 *          whether the unit's period is more than a plain week
 * @param firstUnit
 *          of each volunteer
 */
record EligibilityGraphData(int[] edgeBegin, int[] edgeUnit, int[] edgeRole, int[] edgeSoft,
    int singles, int[] unitVolunteer, int[] unitWeek, boolean[] unitLong, int[] firstUnit,
    int[][] members, EligibilityGraph.Part[][] parts, int[] cures, int pairs) {
}
