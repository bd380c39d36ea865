package org.needmatch.replan;

import java.util.List;
import org.needmatch.plan.GapCause;

/**
 * What changing more people's weeks gains. Immutable.
 *
 * @param keeping
 *          what stays of the published plan when nobody's week changes that
 *          need not
 * @param totalMedium
 *          the medium with every seat filled
 * @param lines
 *          from fewest changes to most; need met never falls
 * @param gapCauses
 *          why lines may stay below their limits; none where all are proven
 *          best
 */
public record ChangeFrontier(RetainedPlan keeping, long totalMedium, List<FrontierPoint> lines,
    List<GapCause> gapCauses) {

  /** Copies the lists. */
  public ChangeFrontier {
    lines = List.copyOf(lines);
    gapCauses = List.copyOf(gapCauses);
  }

  /** Points gained over the line before, for each further person it changes. */
  public double gainPerChange(int line) {
    if (line == 0) {
      return 0;
    }
    var now = lines.get(line);
    var before = lines.get(line - 1);
    long gain = now.score().medium() - before.score().medium();
    int people = now.changed().size() - before.changed().size();
    return people <= 0 ? gain : gain / (double) people;
  }
}
