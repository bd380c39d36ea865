package org.needmatch.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.CommitmentIndex;
import org.needmatch.domain.Place;
import org.needmatch.domain.Problem;
import org.needmatch.domain.PublishedAssignment;
import org.needmatch.domain.PublishedState;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.internal.judge.Commitments;
import org.needmatch.run.ProblemChange;
import org.needmatch.testdomain.AdversarialWeeks;
import org.needmatch.testdomain.TinyHorizons;

/**
 * What has begun is found out twice, by what solves and by what judges, and
 * stays the same in both whatever happens meanwhile.
 */
class BegunAgreementTest {
  private static final int SEEDS = 300;

  @Test
  void solverAndJudgeAgreeOnWhatHasBegunWhateverHappens() {
    int begun = 0;
    int changed = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      agree(AdversarialWeeks.tiny(seed), seed);
      var problem = TinyHorizons.published(seed);
      begun += agree(problem, seed);
      for (var change : changes(problem, seed)) {
        var before = CommitmentIndex.of(problem);
        problem = change.apply(problem);
        agree(problem, seed);
        var after = CommitmentIndex.of(problem);
        changed += (int) problem.needs().stream()
            .filter(need -> before.hasBegun(need) != after.hasBegun(need)).count();
      }
    }
    assertThat(begun).isPositive();
    assertThat(changed).isGreaterThan(SEEDS / 10);
  }

  @Test
  void aJudgeTakesNobodysWordForWhatIsUnderWay() {
    for (long seed = 0; seed < SEEDS; seed++) {
      var problem = TinyHorizons.published(seed);
      var told = problem.published();
      var bare = problem
          .withPublished(new PublishedState(told.assignments(), told.from(), Set.of()));
      var judge = Commitments.of(problem);
      var again = Commitments.of(bare);
      assertThat(problem.needs()).as("seed %d", seed)
          .allMatch(need -> judge.cases(need) == again.cases(need));
    }
  }

  /** Somebody sets out, says no, says yes, moves house, and is gone. */
  private static List<ProblemChange> changes(Problem problem, long seed) {
    var offers = problem.published().assignments();
    var offer = offers.get((int) (seed % offers.size()));
    var start = problem.needs().stream().filter(need -> need.id().equals(offer.needId())).findAny()
        .orElseThrow().time().start();
    var volunteer = problem.volunteers().stream()
        .filter(one -> one.id().equals(offer.volunteerId())).findAny().orElseThrow();
    return List.of(new ProblemChange.Answer(answered(offer, ResponseStatus.PROPOSED)),
        new ProblemChange.TimePasses(start.minusMinutes(seed % 4 * 5)),
        new ProblemChange.Answer(answered(offer, ResponseStatus.DECLINED)),
        new ProblemChange.Answer(answered(offer, ResponseStatus.PROPOSED)),
        new ProblemChange.AddVolunteer(volunteer.toBuilder().home(new Place(51.9, 0.3)).build()),
        new ProblemChange.RemoveVolunteer(volunteer.id()));
  }

  private static PublishedAssignment answered(PublishedAssignment offer, ResponseStatus status) {
    return new PublishedAssignment(offer.placement(), status, true);
  }

  /** How many needs of commitments have begun. */
  private static int agree(Problem problem, long seed) {
    var solver = CommitmentIndex.of(problem);
    var judge = Commitments.of(problem);
    for (var need : problem.needs()) {
      assertThat(judge.of(need)).as("seed %d, %s", seed, need.id()).isEqualTo(solver.of(need));
      assertThat(judge.cases(need)).isEqualTo(solver.cases(need));
    }
    return (int) problem.needs().stream().filter(solver::hasBegun).count();
  }
}
