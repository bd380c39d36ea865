package org.needmatch.internal.io.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.io.write.PlanWriter;
import org.needmatch.io.write.PlanWriter.Handout;

class RotaCsvTest extends TwoSessions {
  @Test
  void theRotaForSpreadsheetsHasAMarkAndWindowsLineEnds() throws IOException {
    PlanWriter.write(ids, folder, Set.of(Handout.ROTA));

    assertThat(Files.readString(folder.resolve("rota.csv"))).isEqualTo(
        "\uFEFFvenue,area,date,start,end,need_id,title,role,seat,volunteer_id,series,status\r\n"
            + "Town hall,,2026-11-23,10:00,11:30,tea,Tea,volunteer,1,ann,tea,proposed\r\n");
    PlanWriter.write(names, folder, Set.of(Handout.ROTA));
    assertThat(Files.readString(folder.resolve("rota.csv"))).contains("status,name\r\n")
        .contains(",ann,tea,proposed,'=Ann\r\n");
  }
}
