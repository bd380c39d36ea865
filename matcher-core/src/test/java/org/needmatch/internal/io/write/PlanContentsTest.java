package org.needmatch.internal.io.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.needmatch.io.write.PlanWriter;
import org.needmatch.io.write.PlanWriter.Handout;

class PlanContentsTest extends TwoSessions {
  @Test
  void theRotaToPrintHasASheetForEachVenueAndLeavesRoomForTheRest() throws IOException {
    PlanWriter.write(names, folder, Set.of(Handout.ROTA));

    var page = Jsoup.parse(Files.readString(folder.resolve("rota.html")));
    assertThat(page.select("section.sheet h2").eachText()).containsExactly("Town hall",
        "Home visits: No initiative");
    assertThat(
        page.select("section.sheet").getFirst().select("tbody tr td:nth-child(9)").eachText())
        .containsExactly("=Ann (ann)", "open");
    assertThat(page.select("section.sheet").get(1).select("tbody tr td:nth-child(9)").eachText())
        .containsExactly("does not run", "does not run");
    PlanWriter.write(ids, folder, Set.of(Handout.ROTA));
    assertThat(Files.readString(folder.resolve("rota.html"))).doesNotContain("=Ann");
  }
}
