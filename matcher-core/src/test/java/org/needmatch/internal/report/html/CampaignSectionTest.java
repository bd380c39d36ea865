package org.needmatch.internal.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.internal.campaign.Campaign;
import org.needmatch.internal.campaign.CampaignWeeks;
import org.needmatch.internal.campaign.PeopleCatalogue;

class CampaignSectionTest {
  private static final String PAGE = "<html><!-- recruit: begin -->\n<p>old</p>\n"
      + "<!-- recruit: end -->\n</html>";

  private static Campaign people() {
    return CampaignWeeks.best(PeopleCatalogue.of(CampaignWeeks.schools(), 2));
  }

  @Test
  void aPageHasOneCampaignAndKeepsItBesideAdvice() {
    var once = CampaignSection.into(PAGE, people(), false).orElseThrow();
    assertThat(CampaignSection.into(once, people(), false)).contains(once);
    assertThat(CampaignSection.into("<html></html>", people(), false)).isEmpty();
  }
}
