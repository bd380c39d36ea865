package org.needmatch.internal.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CampaignFormatterTest {
  private static Campaign people() {
    return CampaignWeeks.best(PeopleCatalogue.of(CampaignWeeks.schools(), 2));
  }

  private static Campaign money() {
    return CampaignWeeks.best(new Catalogue(CampaignWeeks.town(),
        List.of(CampaignWeeks.lift(40_50, 2, "ann", "bob")), 50_00, true));
  }

  @Test
  void whatPeopleBring() {
    assertThat(new CampaignFormatter(people(), false).lines()).contains(
        "As it is, the week meets 0.00 % of the weighted need.",
        "0 people: nothing more; no set can bring more.",
        "1 person: exactly 50.00 % more and 1 more session; no set can bring more.",
        "1 more volunteer can come (Town, Mon 23 Nov 09:00 to 10:00) (1 person until here):"
            + " exactly 50.00 % more and 1 more session.",
        "No 2 people of the kinds that sessions ask for could bring more than 50.00 %,"
            + " whoever they are.",
        "This says what would be so, if. No check, training or way counts in any plan before it is"
            + " there and in the files.");
  }

  @Test
  void whatMoneyBringsAndWhere() {
    assertThat(new CampaignFormatter(money(), false).lines()).contains(
        "40.50: exactly 33.33 % more; no set can bring more.",
        "minibus minibus takes up to 2 people 20 km further: far (far, Mon 23 Nov 09:00 to 10:00)",
        "No set that 50.00 pays for could bring more than 33.33 %.");
  }
}
