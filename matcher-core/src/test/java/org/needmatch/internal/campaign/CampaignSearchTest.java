package org.needmatch.internal.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.internal.whatif.RecruitProfiles;
import org.needmatch.testdomain.Town;
import org.needmatch.whatif.Intervention;

class CampaignSearchTest {
  @Test
  void oneOpensASchoolEightMoreTheNextAndSevenDoNothing() {
    var campaign = CampaignWeeks.best(PeopleCatalogue.of(CampaignWeeks.schools(), 9));

    assertThat(campaign.curve()).allMatch(Campaign.Point::best);
    assertThat(campaign.curve()).extracting(point -> point.found().sessions()).containsExactly(0, 1,
        1, 1, 1, 1, 1, 1, 1, 2);
    assertThat(campaign.curve()).extracting(Campaign.Point::limit).containsExactly(0L, 8000L, 8000L,
        8000L, 8000L, 8000L, 8000L, 8000L, 8000L, 16000L);
    assertThat(campaign.steps()).extracting(Campaign.Point::cost).containsExactly(0L, 1L, 2L, 3L,
        4L, 5L, 6L, 7L, 8L, 9L);
    assertThat(campaign.steps().get(1).found().gain()).isEqualTo(8000);
  }

  @Test
  void optionsThatOnlyGainTogetherAreFoundTogether() {
    var problem = CampaignWeeks.town();
    var catalogue = new Catalogue(problem,
        List.of(
            new Option.Single("course", 30, 1,
                new Intervention.Training("cat", new TreeMap<>(Map.of("cooking", 1)))),
            new Option.Single("check", 50, 1,
                new Intervention.Check("cat",
                    DbsCertificate.builder().level(DbsLevel.BASIC).issuedOn(Town.MONDAY).build()))),
        80, true);

    var campaign = CampaignWeeks.best(catalogue);

    assertThat(campaign.whole().found().gain()).isEqualTo(3000);
    assertThat(campaign.whole().best()).isTrue();
    assertThat(campaign.curve()).filteredOn(point -> point.budget() == 30)
        .extracting(point -> point.found().gain()).containsExactly(1000L);
  }

  @Test
  void whereThereAreTooManySetsThoseNearTheBestAreTried() {
    var problem = CampaignWeeks.schools();
    var kind = RecruitProfiles.all(problem).getFirst();
    var options = new ArrayList<Option>();
    for (int i = 0; i < 7; i++) {
      options.add(new Option.Single("kind " + i, 1, 9, new Intervention.Recruit(kind, 1)));
    }
    var catalogue = new Catalogue(problem, options, 9, false);
    assertThat(catalogue.sets(5_000)).isEmpty();
    var near = new CampaignNeighbours(catalogue).of(CampaignSet.nothing(7), null, 9);
    assertThat(near).contains(CampaignSet.nothing(7).plus(3, 9))
        .allSatisfy(set -> assertThat(catalogue.cost(set)).isBetween(1L, 9L));
  }
}
