package org.needmatch.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;
import org.needmatch.testdomain.Town;

class FreeTimesTest {
  private static final LocalDateTime MONDAY = Town.MONDAY.atStartOfDay();

  private static List<TimeSpan> spans(Random random, int count, int most) {
    return IntStream.range(0, count).mapToObj(i -> {
      var start = MONDAY.plusMinutes(30L * random.nextInt(60));
      return new TimeSpan(start, start.plusMinutes(30L * (1 + random.nextInt(most))));
    }).toList();
  }

  @Test
  void timesKnownBeforehandAndOthersHaveTheSameAnswer() {
    for (int seed = 0; seed < 50; seed++) {
      var random = new Random(seed);
      var people = new ArrayList<Applicant>();
      for (int i = 0; i < 100; i++) {
        people.add(
            new Applicant(Volunteer.builder("v" + i).available(spans(random, random.nextInt(4), 12))
                .unavailable(spans(random, random.nextInt(2), 4)).build()));
      }
      var times = spans(random, 40, 6);
      var known = new FreeTimes(people, times);
      var unknown = new FreeTimes(people, List.of());
      for (var time : times) {
        var free = IntStream
            .range(0, 100).filter(i -> people.get(i).freeTime()
                .missing(IntervalSet.minute(time.start()), IntervalSet.minute(time.end())) == 0)
            .toArray();
        assertThat(known.at(time).stream().toArray()).as("seed %d", seed).containsExactly(free);
        assertThat(unknown.at(time)).isEqualTo(known.at(time));
      }
    }
  }
}
