package org.needmatch.instance;

/** The arrays that a {@link Graph} is made of, as the builder leaves them. */
record GraphParts(int[] edgeBegin, int[] edgeUnit, int[] edgeRole, int[] edgeSoft, int singles,
    int[] unitVolunteer, int[][] members, Graph.Part[][] parts, int[] cures, int pairs) {
}
