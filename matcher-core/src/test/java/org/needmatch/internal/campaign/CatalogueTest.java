package org.needmatch.internal.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.whatif.RecruitProfiles;
import org.needmatch.whatif.Intervention;

class CatalogueTest {
  private final Problem problem = CampaignWeeks.town();
  private final Option.Single news = new Option.Single("new", 30, 2,
      new Intervention.Recruit(RecruitProfiles.all(problem).getFirst(), 1));

  @Test
  void theSetsThatABudgetPaysFor() {
    var catalogue = new Catalogue(problem,
        List.of(news, CampaignWeeks.lift(50, 9, "ann"), CampaignWeeks.lift(500, 9, "bob")), 80,
        true);
    assertThat(catalogue.options()).as("what the budget cannot pay for is no option").hasSize(2);
    assertThat(catalogue.sets(100)).extracting(CampaignSet::counts).containsExactly(List.of(0, 0),
        List.of(1, 0), List.of(2, 0), List.of(0, 1), List.of(1, 1));
    assertThat(catalogue.sets(4)).isEmpty();
    assertThat(catalogue.cost(new CampaignSet(List.of(1, 1)))).isEqualTo(80);
  }

  @Test
  void theWeekWithASet() {
    var catalogue = new Catalogue(problem, List.of(news, CampaignWeeks.lift(50, 9, "ann")), 200,
        true);
    var with = catalogue.with(new CampaignSet(List.of(2, 1)));
    assertThat(with.volunteers()).extracting(Volunteer::id).containsExactly("ann", "bob", "cat",
        "new-1", "new-2");
    assertThat(with.requireVolunteer("ann").maxTravelKm()).isEqualTo(21);
    assertThat(with.requireVolunteer("bob").maxTravelKm()).isEqualTo(1);
  }

  @Test
  void moreThanCanBeWeighedIsRefused() {
    assertThatThrownBy(() -> PeopleCatalogue.of(problem, Catalogue.MOST_COPIES + 1))
        .hasMessageContaining("more than 50");
    assertThatThrownBy(
        () -> new Catalogue(problem, Collections.nCopies(7, CampaignWeeks.lift(1, 1)), 10, true))
        .hasMessageContaining("7 minibuses");
  }
}
