package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.internal.bound.BranchingDecision.Kind;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

/** Two people who are kept apart, and a session for two of them. */
class BranchingCandidatesTest {
  private static final TinyModel MODEL = TinyModel.of(Problem.builder(Town.MONDAY)
      .add(Problems.anyone("a").build()).add(Problems.anyone("b").build())
      .add(Need.builder("n").at(Town.CENTRE)
          .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).volunteers(1, 2).build())
      .add(new VolunteerPair("a", "b", VolunteerPair.Kind.APART)).build());
  private static final BranchingDecision RUNS = new BranchingDecision(Kind.RUNS, 0, -1);

  private static BranchingDecision in(int volunteer) {
    return new BranchingDecision(Kind.IN, 0, volunteer);
  }

  private static List<BranchingDecision> candidates(BranchState branch, float... leaning) {
    var master = new RestrictedMaster(MODEL.instance(), MODEL.pairs(),
        ScalarizedObjective.points(MODEL.instance()));
    master.solve(10_000, () -> false);
    return new BranchingCandidates(MODEL.instance(), MODEL.pairs())
        .candidates(branch, master, leaning).stream().map(BranchingCandidate::decision).toList();
  }

  @Test
  void whoIsInByHalfIsACandidate() {
    assertThat(candidates(MODEL.everything(), 0.1f, 0.5f)).containsExactly(in(0), in(1));
  }

  @Test
  void whatIsDecidedIsNoCandidate() {
    var branch = MODEL.everything();
    branch.take(in(1).opposite());
    assertThat(candidates(branch, 0.1f, 0.5f)).containsExactly(in(0));
  }

  @Test
  void whereAllIsWholePeopleApartAreDecided() {
    assertThat(candidates(MODEL.everything(), 1, 1)).containsExactlyInAnyOrder(in(0), in(1));
    assertThat(candidates(MODEL.everything(), 1, 0)).isEmpty();
  }

  @Test
  void ofAVerySmallWeekEverythingIsDecidedInTheEnd() {
    var candidates = new BranchingCandidates(MODEL.instance(), MODEL.pairs());
    var branch = MODEL.everything();
    assertThat(candidates.undecided(branch)).map(BranchingCandidate::decision)
        .containsExactly(RUNS);
    branch.take(RUNS);
    assertThat(candidates.undecided(branch)).map(BranchingCandidate::decision)
        .containsExactly(in(0));
    branch.take(in(0));
    assertThat(candidates.undecided(branch)).as("b is out then").isEmpty();
  }
}
