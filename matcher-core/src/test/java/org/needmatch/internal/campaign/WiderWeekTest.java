package org.needmatch.internal.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.whatif.RecruitProfiles;
import org.needmatch.whatif.Intervention;

class WiderWeekTest {
  @Test
  void peopleWhoAreTiedHaveTheirAlternativesTogether() {
    var problem = CampaignWeeks.town();
    var wider = new WiderWeek(new Catalogue(
        problem, List
            .of(CampaignWeeks.lift(100, 4, "ann", "bob"),
                new Option.Single("mileage", 40, 1, new Intervention.LongerWay("ann", 21, 20)),
                new Option.Single("new", 50, 3,
                    new Intervention.Recruit(RecruitProfiles.all(problem).getFirst(), 1))),
        100, true));

    assertThat(wider.volunteers()).extracting(Volunteer::id).startsWith("ann", "bob", "cat")
        .hasSize(3 + 3 * 2 + 2).doesNotHaveDuplicates();
    assertThat(wider.problem().pairs()).hasSize(4);
    var choices = wider.choices();
    assertThat(choices.ofVolunteer()).startsWith(0, 0, -1);
    assertThat(choices.person()[2]).isEqualTo(2);
    assertThat(choices.alternatives()).extracting(one -> one.cost()).containsExactly(0L, 40L, 0L,
        40L, 50L, 50L);
    assertThat(choices.alternatives()).extracting(one -> one.lifts()).containsExactly(0, 0, 1, 1, 0,
        0);
    assertThat(wider.changed(new CampaignSet(List.of(1, 1, 0)))).containsEntry(0, 3);
    assertThat(wider.copies()).containsEntry(2, List.of(4, 5));
    assertThat(wider.set(new int[]{3, 4}, 1).counts()).containsExactly(1, 1, 1);
  }

  @Test
  void someOfManyOptionsOfAPersonCostNoMoreThanTheCheapest() {
    var options = new ArrayList<Option>();
    for (int i = 1; i <= 5; i++) {
      options.add(new Option.Single("mileage", i, 1, new Intervention.LongerWay("cat", 60, 10)));
    }
    var choices = new WiderWeek(new Catalogue(CampaignWeeks.town(), options, 100, true)).choices();
    assertThat(choices.alternatives()).extracting(one -> one.cost()).containsExactly(0L, 1L);
  }
}
