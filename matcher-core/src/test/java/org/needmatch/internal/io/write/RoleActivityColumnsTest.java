package org.needmatch.internal.io.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.domain.Need;
import org.needmatch.domain.RoleActivity;
import org.needmatch.domain.RoleActivity.ContactPattern;
import org.needmatch.domain.ServedGroup;
import org.needmatch.domain.Supervision;
import org.needmatch.domain.Supervision.LoneWorking;
import org.needmatch.domain.TimeSpan;
import org.needmatch.testdomain.Town;

class RoleActivityColumnsTest {
  @TempDir
  Path folder;

  private String care(RoleActivity activity) throws IOException {
    var file = folder.resolve("care.csv");
    try (var csv = new CsvFile(file, RoleActivityColumns.CARE.toArray(String[]::new))) {
      RoleActivityColumns.write(activity, csv);
      csv.endRow();
    }
    return Files.readAllLines(file).getLast();
  }

  private String oversight(Supervision supervision) throws IOException {
    var file = folder.resolve("oversight.csv");
    try (var csv = new CsvFile(file, RoleActivityColumns.OVERSIGHT.toArray(String[]::new))) {
      RoleActivityColumns.write(supervision, csv);
      csv.endRow();
    }
    return Files.readAllLines(file).getLast();
  }

  @Test
  void everyColumnHasItsCellAndWhatIsNotSaidIsBlank() throws IOException {
    assertThat(care(RoleActivity.builder().activity("teaching")
        .served(Set.of(ServedGroup.ADULT, ServedGroup.CHILD)).setting("school")
        .contact(ContactPattern.WEEKLY).supervised(true).underSixteens(true).build()))
        .isEqualTo("teaching,child;adult,school,weekly,yes,yes");
    assertThat(care(RoleActivity.NONE)).isEqualTo(",,,occasional,no,no");
  }

  @Test
  void whoIsThereBesideVolunteersStandsWithTheTimeOfStaff() throws IOException {
    var alone = Supervision.builder().ageBand("8-11").people(20).adults(2).staff(1)
        .staffTime(TimeSpan.of(Town.MONDAY, 570, 720)).loneWorking(LoneWorking.NO)
        .supervisor("lead").site("hall").build();
    assertThat(oversight(alone)).isEqualTo("8-11,20,2,1,09:30-12:00,no,lead,hall");
    assertThat(oversight(Supervision.NONE)).as("unsaid is not no").isEqualTo(",0,0,0,,,,");
    assertThat(oversight(alone.toBuilder().loneWorking(LoneWorking.YES).build())).contains(",yes,");
  }

  private static Need session(RoleActivity activity, Supervision supervision) {
    return Need.builder("n").remote(true).time(TimeSpan.of(Town.MONDAY, 600, 660))
        .roleActivity(activity).supervision(supervision).build();
  }

  @Test
  void columnsAreWrittenOnlyWhereSomethingIsSaid() {
    var plain = session(RoleActivity.NONE, Supervision.NONE);
    var taught = session(RoleActivity.builder().activity("teaching").build(), Supervision.NONE);
    var banded = session(RoleActivity.NONE, Supervision.builder().ageBand("8-11").build());
    assertThat(RoleActivityColumns.neededForRoles(List.of(plain, banded))).isFalse();
    assertThat(RoleActivityColumns.neededForRoles(List.of(plain, taught))).isTrue();
    assertThat(RoleActivityColumns.neededForNeeds(List.of(plain, taught))).isFalse();
    assertThat(RoleActivityColumns.neededForNeeds(List.of(plain, banded))).isTrue();
    assertThat(RoleActivityColumns.needAPack(List.of(plain))).isFalse();
    assertThat(RoleActivityColumns.needAPack(List.of(taught))).isTrue();
    assertThat(RoleActivityColumns.needAPack(List.of(banded))).isTrue();
  }
}
