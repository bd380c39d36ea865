package org.needmatch.internal.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Volunteer;
import org.needmatch.explain.SeatExplanation.DeficientGroup;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

/**
 * Two sessions at once that two people could do, and one with people enough.
 */
class HallViolatorFinderTest {
  private static final Volunteer ANN = Problems.anyone("ann").build();
  private static final Volunteer BOB = Problems.anyone("bob").build();
  private static final Volunteer CAT = Problems.anyone("cat").build();

  private static Need session(String id, int wanted) {
    return Need.builder(id).at(Town.CENTRE).volunteers(1, wanted)
        .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).build();
  }

  private static HallViolatorFinder finder(DeficientGroup.Kind kind, Need... needs) {
    return new HallViolatorFinder(
        kind, Stream.of(needs)
            .map(need -> new HallViolatorFinder.Seats(need, need.roles().getFirst())).toList(),
        seats -> seats.need().id().equals("c") ? List.of(CAT) : List.of(ANN, BOB));
  }

  @Test
  void sessionsThatWantMorePeopleThanThereAreAreOneGroup() {
    var a = session("a", 2);
    var b = session("b", 1);
    var c = session("c", 1);
    var finder = finder(DeficientGroup.Kind.AT_ONCE, a, b, c);
    var group = Objects.requireNonNull(finder.around(a, a.roles().getFirst()));
    assertThat(group.seats()).extracting(DeficientGroup.Seats::needId).containsExactly("a", "b");
    assertThat(group.people()).containsExactly("ann", "bob");
    assertThat(group.wanted()).isEqualTo(3);
    assertThat(group.available()).isEqualTo(2);
    assertThat(finder.around(c, c.roles().getFirst())).isNull();
  }

  @Test
  void overAWeekMinutesCount() {
    var a = session("a", 2);
    var group = Objects.requireNonNull(finder(DeficientGroup.Kind.IN_THE_WEEK, a, session("b", 1))
        .around(a, a.roles().getFirst()));
    assertThat(group.wanted()).isEqualTo(180);
    assertThat(group.available()).isEqualTo(120);
  }
}
