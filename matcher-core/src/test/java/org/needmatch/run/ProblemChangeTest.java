package org.needmatch.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.PublishedAssignment;
import org.needmatch.domain.PublishedState;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.domain.Role;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class ProblemChangeTest {
  private static final Problem SINGLE = Problems.single();

  @Test
  void whatNamesWhatIsNotThereChangesNothing() {
    var nobody = new Placement("read", Role.DEFAULT_NAME, "zoe");
    for (var change : List.of(new ProblemChange.AddPin(nobody),
        new ProblemChange.AddPin(new Placement("read", "boss", "ann")),
        ProblemChange.Answer.declined("gone", "ann"), ProblemChange.Answer.declined("read", "zoe"),
        new ProblemChange.AddNeed(SINGLE.needs().getFirst().toBuilder().area("gone").build()))) {
      assertThat(change.apply(SINGLE)).as("%s", change).isEqualTo(SINGLE);
    }
  }

  @Test
  void theSameIdReplacesInItsPlace() {
    var ann = Problems.anyone("ann").maxTravelKm(1).build();
    var two = new ProblemChange.AddVolunteer(Problems.anyone("bob").build()).apply(SINGLE);
    assertThat(new ProblemChange.AddVolunteer(ann).apply(two).volunteers())
        .extracting(Volunteer::id).containsExactly("ann", "bob");
    assertThat(new ProblemChange.AddVolunteer(ann).apply(two).volunteers().getFirst())
        .isEqualTo(ann);
  }

  @Test
  void whoGoesTakesPairsPinsAndAnswersAlong() {
    var pin = new Placement("read", Role.DEFAULT_NAME, "ann");
    var full = SINGLE.toBuilder().add(Problems.anyone("bob").build())
        .add(new VolunteerPair("ann", "bob", VolunteerPair.Kind.APART)).add(pin)
        .published(new PublishedState(
            List.of(new PublishedAssignment(pin, ResponseStatus.ACCEPTED, true)), null, Set.of()))
        .build();
    var without = new ProblemChange.RemoveVolunteer("ann").apply(full);
    assertThat(without.pairs()).isEmpty();
    assertThat(without.pins()).isEmpty();
    assertThat(without.published().assignments()).isEmpty();
    assertThat(new ProblemChange.RemoveNeed("read").apply(full).pins()).isEmpty();
  }

  @Test
  void asTimePassesWhoIsOnTheWayIsPinned() {
    var told = new PublishedAssignment(new Placement("read", Role.DEFAULT_NAME, "ann"),
        ResponseStatus.ACCEPTED, true);
    var problem = SINGLE.toBuilder().published(new PublishedState(List.of(told), null, Set.of()))
        .build();
    assertThat(new ProblemChange.TimePasses(Town.MONDAY.atTime(8, 0)).apply(problem).pins())
        .isEmpty();
    assertThat(new ProblemChange.TimePasses(Town.MONDAY.atTime(9, 0)).apply(problem).pins())
        .containsExactly(told.placement());
  }
}
