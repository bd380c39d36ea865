package org.needmatch.internal.campaign;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sets that are worth a look, where there are too many to look at all. */
record CampaignNeighbours(Catalogue catalogue) {

  /**
   * The set that prices point to, and those in which the best has more of one
   * option, or some of another in place of one.
   *
   * @param best
   *          the best found so far
   * @param picked
   *          what prices point to, null when there are none
   */
  Set<CampaignSet> of(CampaignSet best, @Nullable CampaignSet picked, long budget) {
    var near = new LinkedHashSet<CampaignSet>();
    if (picked != null) {
      near.add(affordable(picked, budget));
      near.add(filled(best, picked, budget));
    }
    more(best, budget, near);
    for (int o : best.had()) {
      more(best.plus(o, -1), budget, near);
    }
    near.remove(best);
    return near;
  }

  private void more(CampaignSet set, long budget, Set<CampaignSet> near) {
    long left = budget - catalogue.cost(set);
    for (int o = 0; o < catalogue.options().size(); o++) {
      long cost = catalogue.options().get(o).cost();
      int room = (int) Math.min(catalogue.most(o) - set.count(o), Math.max(0, left / cost));
      for (int n = 1; n <= room; n++) {
        near.add(set.plus(o, n));
      }
    }
  }

  /** Without the last options as long as it costs too much. */
  private CampaignSet affordable(CampaignSet set, long budget) {
    var less = set;
    while (catalogue.cost(less) > budget) {
      less = less.plus(less.had().getLast(), -1);
    }
    return less;
  }

  /** The best with as much of what prices point to as there is money for. */
  private CampaignSet filled(CampaignSet best, CampaignSet picked, long budget) {
    var more = best;
    for (int o : picked.had()) {
      while (more.count(o) < picked.count(o)
          && catalogue.cost(more) + catalogue.options().get(o).cost() <= budget) {
        more = more.plus(o, 1);
      }
    }
    return more;
  }
}
