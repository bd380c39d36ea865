package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.internal.plan.EarlierEditions;
import org.needmatch.testdomain.Parts;

class EarlierEditionsReaderTest {
  private static final String ROWS = "need_id,title,venue,volunteer_id,date,start,end\n";
  @TempDir
  Path folder;
  private final EarlierEditionsReader reader = new EarlierEditionsReader(InputText.MONDAY, 1);

  @Test
  void sessionsOfOtherWeeksAndWithoutATimeAreNotOfThisOne() throws Exception {
    Files.writeString(folder.resolve("assignments.csv"),
        ROWS + "n,T,Hall,ann,2026-11-24,22:00,06:00\nm,,,ann,2026-11-30,9:00,10:00\n"
            + "k,,,ann,2026-11-25,,\n");
    var editions = reader.kept(folder);
    assertThat(editions.told()).singleElement().satisfies(one -> {
      assertThat(one.needId()).isEqualTo("n");
      assertThat(one.end()).isEqualTo(InputText.MONDAY.plusDays(2).atTime(6, 0));
    });
    assertThat(editions.last()).isEqualTo(1);
    assertThat(editions.calendars()).isFalse();
  }

  @Test
  void whatAPlanInPartsHadIsToldOfToo() throws Exception {
    Files.writeString(folder.resolve("assignments.csv"),
        ROWS + "n,T,Hall,ann,2026-11-24,9:00,10:00\nm,,,bob,2026-11-25,9:00,10:00\n");
    Files.createDirectories(folder.resolve("calendar"));
    Files.writeString(folder.resolve("calendar/volunteer-ann.ics"), "");
    var whole = reader.kept(folder);
    Parts.cut(folder, "assignments.csv");
    assertThat(whole.told()).hasSize(2);
    assertThat(reader.kept(folder)).isEqualTo(whole);
    assertThat(reader.kept(folder.resolve("assignments"))).isEqualTo(whole);
    assertThat(reader.replaced(folder)).isEqualTo(whole);
  }

  @Test
  void theNumberOfTheEditionIsThatOfItsSummary() throws Exception {
    Files.writeString(folder.resolve("assignments.csv"), ROWS);
    Files.writeString(folder.resolve("summary.json"), "{\"week\": \"2026-11-23\", \"edition\": 4}");
    assertThat(reader.kept(folder).last()).isEqualTo(4);
    Files.writeString(folder.resolve("summary.json"), "{\"week\": \"2026-11-16\", \"edition\": 4}");
    assertThat(reader.kept(folder)).isEqualTo(EarlierEditions.NONE);
  }

  @Test
  void aFolderIsReplacedOnlyWhereItHasCalendars() throws Exception {
    Files.writeString(folder.resolve("assignments.csv"),
        ROWS + "n,T,Hall,ann,2026-11-24,9:00,10:00\n");
    assertThat(reader.replaced(folder)).isEqualTo(EarlierEditions.NONE);
    var calendar = Files.createDirectories(folder.resolve("calendar"));
    Files.writeString(calendar.resolve("volunteer-ann.ics"), "");
    assertThat(reader.replaced(folder).told()).hasSize(1);
    Files.writeString(folder.resolve("assignments.csv"), "no table\n");
    assertThat(reader.replaced(folder).told()).as("what was damaged there is replaced").isEmpty();
  }
}
