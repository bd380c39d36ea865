package org.needmatch.internal.bound;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.rules.Attendance;

/**
 * The pairs of each role by the chance that their people come: those of one
 * class are worth the same. One class a role where chances do not count.
 * Immutable.
 */
final class ChanceClasses {
  private final int[] begin;
  private final int[] chance;
  private final int[] ofPair;

  ChanceClasses(Instance instance, PricedPairs pairs) {
    int roles = instance.sessions().roleCount();
    boolean counts = instance.chances().counts();
    begin = new int[roles + 1];
    ofPair = new int[pairs.count()];
    var all = IntStream.builder();
    for (int r = 0; r < roles; r++) {
      int need = instance.sessions().roleNeed(r);
      int[] own = counts
          ? IntStream.range(pairs.begin(r), pairs.end(r))
              .map(k -> instance.chances().of(pairs.volunteer(pairs.at(k)), need)).sorted()
              .distinct().toArray()
          : new int[]{Attendance.CERTAIN};
      for (int k = pairs.begin(r); k < pairs.end(r); k++) {
        int p = pairs.at(k);
        ofPair[p] = begin[r] + (counts
            ? Arrays.binarySearch(own, instance.chances().of(pairs.volunteer(p), need))
            : 0);
      }
      begin[r + 1] = begin[r] + own.length;
      Arrays.stream(own).forEach(all::add);
    }
    chance = all.build().toArray();
  }

  int count() {
    return chance.length;
  }

  /** First class of the role. */
  int begin(int role) {
    return begin[role];
  }

  /** First class after the role's. */
  int end(int role) {
    return begin[role + 1];
  }

  int of(int pair) {
    return ofPair[pair];
  }

  /** In thousandths. */
  int chance(int of) {
    return chance[of];
  }
}
