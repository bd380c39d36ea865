package org.needmatch.explain;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.needmatch.rules.Reason;

/**
 * An empty seat that somebody could take if one thing were otherwise.
 *
 * @param lacks
 *          the one thing, null when nothing is lacking
 * @param othersNeeded
 *          people whom the session needs beside this one before it can run
 * @param points
 *          weighted need that the plan gains by the seat, in points; for a
 *          session that needs others, what it is worth with them
 */
public record Opportunity(String needId, String role, @Nullable Reason lacks, int othersNeeded,
    long points) {

  /**
   * What the volunteer alone can change first, by what it is worth, then by how
   * easy it is.
   */
  public static final Comparator<Opportunity> ORDER = Comparator
      .comparingInt(Opportunity::othersNeeded)
      .thenComparing(Comparator.comparingLong(Opportunity::points).reversed())
      .thenComparingLong(Opportunity::effort).thenComparing(Opportunity::needId)
      .thenComparing(Opportunity::role);

  private long effort() {
    return lacks == null ? 0 : lacks.effort();
  }
}
