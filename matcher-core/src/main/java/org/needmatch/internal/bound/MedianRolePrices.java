package org.needmatch.internal.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.needmatch.internal.instance.Instance;
import org.needmatch.plan.Certificate.ShadowPrice;

/**
 * One price for each role: the median of its pairs, over all leaves of a proof
 * alike. Immutable.
 */
record MedianRolePrices(Instance instance, PricedPairs pairs) {

  List<ShadowPrice> of(List<long[]> sets) {
    var sessions = instance.sessions();
    var usual = new ArrayList<ShadowPrice>();
    for (int r = 0; r < sessions.roleCount() && !sets.isEmpty(); r++) {
      int count = pairs.end(r) - pairs.begin(r);
      if (count > 0) {
        double sum = 0;
        for (var price : sets) {
          sum += median(price, pairs.begin(r), count);
        }
        usual.add(new ShadowPrice(sessions.need(sessions.roleNeed(r)).id(), sessions.role(r).name(),
            sum / sets.size() / TeamOracle.PART));
      }
    }
    return usual;
  }

  private long median(long[] price, int begin, int count) {
    var sorted = new long[count];
    for (int i = 0; i < count; i++) {
      sorted[i] = price[pairs.at(begin + i)];
    }
    Arrays.sort(sorted);
    return sorted[count / 2];
  }
}
