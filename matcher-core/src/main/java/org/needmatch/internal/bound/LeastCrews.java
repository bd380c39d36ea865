package org.needmatch.internal.bound;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.needmatch.domain.Need;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.rules.Attendance;
import org.needmatch.internal.rules.Certainty;

/**
 * How many people each role must have at least before its need may run: its
 * minimum or, where the need has to be certain, as many as the likeliest of all
 * who could be in the role would have to be. No team that is certain enough has
 * fewer. Immutable.
 */
final class LeastCrews {
  private final int[] least;

  LeastCrews(Instance instance, PricedPairs pairs) {
    least = IntStream.range(0, instance.sessions().roleCount())
        .map(role -> least(instance, pairs, role)).toArray();
  }

  /** Above the seats of the role where no team is certain enough. */
  int of(int role) {
    return least[role];
  }

  private static int least(Instance instance, PricedPairs pairs, int role) {
    var sessions = instance.sessions();
    int need = sessions.roleNeed(role);
    int minimum = sessions.minimum(role);
    if (minimum == 0 || !instance.teams().asksCertainty(need)) {
      return minimum;
    }
    double asked = sessions.needs(need).stream().mapToDouble(Need::minCertainty).max().orElse(0);
    var pinned = instance.pins().crew(need);
    double[] chances = IntStream.concat(
        IntStream.range(0, pinned.size()).filter(i -> pinned.role(i) == role)
            .map(pinned::volunteer),
        IntStream.range(pairs.begin(role), pairs.end(role)).map(k -> pairs.volunteer(pairs.at(k))))
        .map(volunteer -> -instance.chances().of(volunteer, need)).sorted()
        .mapToDouble(minus -> -minus / (double) Attendance.CERTAIN).toArray();
    int count = minimum;
    while (count <= chances.length
        && !Certainty.enough(Certainty.atLeast(minimum, Arrays.copyOf(chances, count)), asked)) {
      count++;
    }
    return count <= chances.length ? count : Math.max(count, sessions.wanted(role) + 1);
  }
}
