package org.needmatch.internal.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.CommitmentIndex;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.PublishedAssignment;
import org.needmatch.domain.PublishedState;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.rules.SessionClock;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

/** Two needs far from each other; ann and bea go together, cal is pinned. */
class GeographyTest {
  private final Problem problem = Problem.builder(Town.MONDAY).add(need("near", 0))
      .add(need("far", 30_000)).add(Problems.anyone("ann").build())
      .add(Problems.anyone("bea").build()).add(Problems.anyone("cal").build())
      .pairs(List.of(new VolunteerPair("ann", "bea", VolunteerPair.Kind.TOGETHER))).pins(List
          .of(new Placement("near", "volunteer", "cal"), new Placement("far", "volunteer", "cal")))
      .build();
  private final Geography geography = new Geography(problem);

  private static Need need(String id, double metres) {
    return Need
        .builder(id).at(Town.north(Town.CENTRE, metres)).on(Town.MONDAY,
            LocalTime.of(metres > 0 ? 15 : 9, 0), LocalTime.of(metres > 0 ? 16 : 10, 0))
        .volunteers(1, 3).build();
  }

  private static BitSet numbers(int... all) {
    var set = new BitSet();
    for (int one : all) {
      set.set(one);
    }
    return set;
  }

  @Test
  void whoIsNeverPlacedWithoutWhomIsOneGroup() {
    assertThat(geography.group(1)).isZero();
    assertThat(geography.members(0)).containsExactly(0, 1);
    assertThat(geography.members(1)).isEmpty();
    assertThat(geography.group(2)).isEqualTo(2);
  }

  @Test
  void pinsElsewhereComeAlongAsNeedsWithTheseSeatsAlone() {
    var numbers = new Geography.PartNumbers();
    var part = geography.part(numbers(2), numbers(0), geography.pins(), numbers);
    assertThat(numbers.needs()).containsExactly(0, 1);
    assertThat(part.pins()).hasSize(2);
    assertThat(part.requireNeed("far").roles().getFirst().wanted()).isEqualTo(1);
    assertThat(part.requireNeed("near").roles().getFirst().wanted()).isEqualTo(3);
  }

  @Test
  void whoIsPinnedHereAndBelongsElsewhereTakesNothingElse() {
    var part = geography.part(numbers(0, 1), numbers(0), geography.pins(),
        new Geography.PartNumbers());
    assertThat(part.requireVolunteer("cal").available()).isEmpty();
    assertThat(part.needs()).hasSize(1);
    assertThat(part.pairs()).hasSize(1);
    var instance = Instance.of(part);
    assertThat(instance.room(0)).isEqualTo(2);
    assertThat(instance.graph().pairs()).isEqualTo(2);
  }

  @Test
  void ofAPlanOnlyWhatCrossesTheBorderIsPinned() {
    var rows = SeatRows.of(problem, geography.positions(),
        List.of(new Placement("near", "volunteer", "cal"), new Placement("far", "volunteer", "cal"),
            new Placement("near", "volunteer", "ann"), new Placement("near", "volunteer", "bea")));
    var inside = geography.part(numbers(0, 1), numbers(0), rows, new Geography.PartNumbers());
    assertThat(inside.pins()).extracting(Placement::volunteerId).containsExactly("cal");
    var across = geography.part(numbers(0, 1), numbers(1), rows, new Geography.PartNumbers());
    assertThat(across.pins()).extracting(Placement::volunteerId).containsExactlyInAnyOrder("cal",
        "ann", "bea");
  }

  @Test
  void whoWasAtACommitmentComesAlongSoThatItHasBegun() {
    var terms = new EngagementTerms("visits", false, 0);
    var first = need("near", 0).toBuilder().terms(terms).build();
    var then = need("far", 30_000).toBuilder().terms(terms).build();
    var whole = problem.toBuilder().needs(List.of(first, then)).pins(List.of())
        .published(PublishedState.NOTHING.with(new PublishedAssignment(
            new Placement("near", "volunteer", "cal"), ResponseStatus.DONE, false)))
        .build();
    var part = new Geography(whole).part(numbers(0, 1), numbers(0, 1), new Geography(whole).pins(),
        new Geography.PartNumbers());
    assertThat(CommitmentIndex.of(part).hasBegun(part.requireNeed("near"))).isTrue();
    assertThat(CommitmentIndex.of(SessionClock.of(part)).hasBegun(part.requireNeed("near")))
        .isTrue();
    assertThat(part.requireVolunteer("cal").available()).isEmpty();
  }

  @Test
  void aCellWeighsItsRolesTimesThePeopleInReach() {
    assertThat(geography.weights()).containsEntry(Reach.cell(problem.needs().get(0)), 4L)
        .hasSize(2);
  }
}
