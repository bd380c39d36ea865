package org.needmatch.internal.bound;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AssignmentDualsTest {
  /** The most that the seats from one on gain with the people who are left. */
  private static long most(long[][] gain, int seat, int taken) {
    if (seat == gain.length) {
      return 0;
    }
    long most = most(gain, seat + 1, taken);
    for (int who = 0; who < gain[seat].length; who++) {
      if ((taken >> who & 1) == 0) {
        most = Math.max(most, gain[seat][who] + most(gain, seat + 1, taken | 1 << who));
      }
    }
    return most;
  }

  private static long surplus(long[][] gain, long[] worth, int who) {
    long most = 0;
    for (int seat = 0; seat < gain.length; seat++) {
      most = Math.max(most, gain[seat][who] - worth[seat]);
    }
    return most;
  }

  @Property(tries = 300)
  void worthAndSurplusAddUpToTheBestAssignment(@ForAll long seed,
      @ForAll @IntRange(min = 1, max = 5) int seats,
      @ForAll @IntRange(min = 1, max = 5) int people) {
    var random = new Random(seed);
    var gain = new long[seats][];
    for (int seat = 0; seat < seats; seat++) {
      gain[seat] = random.longs(people, -3, 9).toArray();
    }
    long[] worth = requireNonNull(AssignmentDuals.ofSeats(gain, () -> false));
    assertThat(worth).hasSize(seats);
    assertThat(LongStream.of(worth).filter(each -> each < 0)).isEmpty();
    long sum = LongStream.of(worth).sum();
    for (int who = 0; who < people; who++) {
      sum += surplus(gain, worth, who);
    }
    assertThat(sum).isEqualTo(most(gain, 0, 0));
  }

  @Test
  void whereThereAreMorePeopleThanSeatsTheSeatsAreWorthAll() {
    assertThat(AssignmentDuals.ofSeats(new long[][]{{4, 4, 4}, {4, 4, 4}}, () -> false))
        .containsExactly(4, 4);
    assertThat(AssignmentDuals.ofSeats(new long[0][], () -> false)).isEmpty();
    assertThat(AssignmentDuals.ofSeats(new long[][]{{4}}, () -> true)).isNull();
  }
}
