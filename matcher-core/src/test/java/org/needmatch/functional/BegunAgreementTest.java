package org.needmatch.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Commitments;
import org.needmatch.domain.Offer;
import org.needmatch.domain.OfferStatus;
import org.needmatch.domain.Place;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Published;
import org.needmatch.run.LiveChange;
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
      var problem = TinyHorizons.told(seed);
      begun += agree(problem, seed);
      for (var change : changes(problem, seed)) {
        var before = Commitments.of(problem);
        problem = change.apply(problem);
        agree(problem, seed);
        var after = Commitments.of(problem);
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
      var problem = TinyHorizons.told(seed);
      var told = problem.published();
      var bare = problem.withPublished(new Published(told.offers(), told.from()));
      var judge = org.needmatch.judge.Commitments.of(problem);
      var again = org.needmatch.judge.Commitments.of(bare);
      assertThat(problem.needs()).as("seed %d", seed)
          .allMatch(need -> judge.cases(need) == again.cases(need));
    }
  }

  /** Somebody sets out, says no, says yes, moves house, and is gone. */
  private static List<LiveChange> changes(Problem problem, long seed) {
    var offers = problem.published().offers();
    var offer = offers.get((int) (seed % offers.size()));
    var start = problem.needs().stream().filter(need -> need.id().equals(offer.needId())).findAny()
        .orElseThrow().time().start();
    var volunteer = problem.volunteers().stream()
        .filter(one -> one.id().equals(offer.volunteerId())).findAny().orElseThrow();
    return List.of(new LiveChange.Answer(answered(offer, OfferStatus.PROPOSED)),
        new LiveChange.TimePasses(start.minusMinutes(seed % 4 * 5)),
        new LiveChange.Answer(answered(offer, OfferStatus.DECLINED)),
        new LiveChange.Answer(answered(offer, OfferStatus.PROPOSED)),
        new LiveChange.AddVolunteer(volunteer.toBuilder().home(new Place(51.9, 0.3)).build()),
        new LiveChange.RemoveVolunteer(volunteer.id()));
  }

  private static Offer answered(Offer offer, OfferStatus status) {
    return new Offer(offer.needId(), offer.role(), offer.volunteerId(), status);
  }

  /** How many needs of commitments have begun. */
  private static int agree(Problem problem, long seed) {
    var solver = Commitments.of(problem);
    var judge = org.needmatch.judge.Commitments.of(problem);
    for (var need : problem.needs()) {
      assertThat(judge.of(need)).as("seed %d, %s", seed, need.id()).isEqualTo(solver.of(need));
      assertThat(judge.cases(need)).isEqualTo(solver.cases(need));
    }
    return (int) problem.needs().stream().filter(solver::hasBegun).count();
  }
}
