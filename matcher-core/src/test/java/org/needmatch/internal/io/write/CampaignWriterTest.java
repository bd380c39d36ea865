package org.needmatch.internal.io.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.internal.campaign.Campaign;
import org.needmatch.internal.campaign.CampaignWeeks;
import org.needmatch.internal.campaign.Catalogue;

class CampaignWriterTest {
  private static final String PAGE = "<html><!-- recruit: begin -->\n<p>old</p>\n"
      + "<!-- recruit: end -->\n</html>";

  @TempDir
  Path folder;

  private static Campaign money() {
    return CampaignWeeks.best(new Catalogue(CampaignWeeks.town(),
        List.of(CampaignWeeks.lift(40_50, 2, "ann", "bob")), 50_00, true));
  }

  @Test
  void theCurveAndItsOptionsStandInFilesAndOnThePage() throws Exception {
    Files.writeString(folder.resolve("report.html"), PAGE);
    CampaignWriter.write(money(), folder, false);
    assertThat(Files.readString(folder.resolve("campaign.csv")))
        .startsWith(
            "budget,cost,need_points_gain,need_percent_gain,sessions_gain,exact,limit_points,")
        .contains("\n40.50,40.50,2000,33.333,0,yes,2000,33.333,yes,");
    assertThat(Files.readString(folder.resolve("campaign-options.csv")))
        .contains("\n40.50,minibus,minibus,1,40.50,,,,,,,20,ann;bob,far,");
    assertThat(Files.readString(folder.resolve("report.html"))).contains("<p>old</p>")
        .contains("What a budget could bring").contains("<svg");
  }
}
