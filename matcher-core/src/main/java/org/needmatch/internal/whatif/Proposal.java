package org.needmatch.internal.whatif;

import java.util.Comparator;
import org.needmatch.whatif.Intervention;

/**
 * An intervention that may be worth trying.
 *
 * @param estimate
 *          points that it may gain; never shown to anybody
 * @param effort
 *          how hard it is, for ties: minutes, kilometres, people
 */
record Proposal(Intervention intervention, String label, long estimate, double effort) {
  static final Comparator<Proposal> ORDER = Comparator.comparingLong(Proposal::estimate).reversed()
      .thenComparingDouble(Proposal::effort).thenComparing(Proposal::label);
}
