package org.needmatch.internal.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.whatif.RecruitProfiles;
import org.needmatch.whatif.Intervention;

class CampaignNeighboursTest {
  private static final Catalogue CATALOGUE = new Catalogue(CampaignWeeks.town(),
      List.of(CampaignWeeks.lift(30, 1, "ann"), CampaignWeeks.lift(50, 1, "bob"),
          new Option.Single("new", 20, 3,
              new Intervention.Recruit(RecruitProfiles.all(CampaignWeeks.town()).getFirst(), 1))),
      80, true);

  private static CampaignSet set(int... counts) {
    return new CampaignSet(IntStream.of(counts).boxed().toList());
  }

  @Test
  void whatIsAddedAndWhatIsSwappedIsWithinTheBudget() {
    var near = new CampaignNeighbours(CATALOGUE).of(set(0, 1, 0), null, 80);
    assertThat(near).containsExactlyInAnyOrder(set(1, 1, 0), set(0, 1, 1), set(1, 0, 0),
        set(0, 0, 1), set(0, 0, 2), set(0, 0, 3));
  }

  @Test
  void whatThePricesPickIsMadeAffordable() {
    var near = new CampaignNeighbours(CATALOGUE).of(set(0, 0, 0), set(1, 1, 1), 80);
    assertThat(near).as("without its last option, and filled up from nothing")
        .contains(set(1, 1, 0)).doesNotContain(set(1, 1, 1), set(0, 0, 0));
    assertThat(near).allSatisfy(one -> assertThat(CATALOGUE.cost(one)).isLessThanOrEqualTo(80));
  }
}
