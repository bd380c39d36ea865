package org.needmatch.internal.campaign;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.needmatch.internal.bound.CampaignBound.Priced;

/**
 * What each set of options is worth at most, at the prices of one budget.
 * Immutable. Cost of an answer: the people whom the set concerns.
 */
final class PricedSets {
  private final WiderWeek wider;
  private final Priced priced;
  private final List<Integer> asTheyAre;
  private final Map<Integer, long[]> best = new HashMap<>();
  private final long nothing;

  PricedSets(WiderWeek wider, Priced priced) {
    this.wider = wider;
    this.priced = priced;
    asTheyAre = wider.asTheyAre();
    nothing = priced.certain() + asTheyAre.stream().mapToLong(a -> priced.values()[a]).sum();
    wider.copies().forEach((option, copies) -> best.put(option, copies.stream()
        .mapToLong(a -> -priced.values()[a]).sorted().map(value -> -value).toArray()));
  }

  /** No plan with just this set has more points. */
  long medium(CampaignSet set) {
    long parts = nothing;
    for (var entry : wider.changed(set).entrySet()) {
      parts += priced.values()[entry.getValue()] - priced.values()[asTheyAre.get(entry.getKey())];
    }
    for (int option : set.had()) {
      long[] values = best.getOrDefault(option, new long[0]);
      for (int i = 0; i < Math.min(set.count(option), values.length); i++) {
        parts += values[i];
      }
    }
    return Priced.points(parts);
  }

  /** The set that the budget is best spent on. */
  CampaignSet picked() {
    return wider.set(priced.picked(), priced.lifts());
  }
}
