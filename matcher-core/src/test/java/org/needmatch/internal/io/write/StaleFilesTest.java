package org.needmatch.internal.io.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.io.write.PlanWriter;
import org.needmatch.io.write.PlanWriter.Handout;

class StaleFilesTest extends TwoSessions {
  @Test
  void whatAnOlderPlanLeftIsTakenAwayAndOtherFilesAreNot() throws IOException {
    PlanWriter.write(ids, folder, EnumSet.allOf(Handout.class));
    var calendar = folder.resolve("calendar");
    assertThat(calendar.resolve("volunteer-ann.ics")).exists();
    Files.copy(calendar.resolve("volunteer-ann.ics"), calendar.resolve("volunteer-gone.ics"));
    Files.writeString(calendar.resolve("mine.ics"), "BEGIN:VCALENDAR");

    PlanWriter.write(ids, folder, Set.of(Handout.CALENDAR));

    assertThat(calendar.resolve("volunteer-ann.ics")).exists();
    assertThat(calendar.resolve("volunteer-gone.ics")).doesNotExist();
    assertThat(calendar.resolve("mine.ics")).exists();
    assertThat(folder.resolve("rota.csv")).doesNotExist();
    assertThat(folder.resolve("plan.xlsx")).doesNotExist();

    Files.writeString(folder.resolve("rota.csv"), "my own rota");
    PlanWriter.write(ids, folder);
    assertThat(calendar.resolve("volunteer-ann.ics")).doesNotExist();
    assertThat(folder.resolve("rota.csv")).hasContent("my own rota");
  }
}
