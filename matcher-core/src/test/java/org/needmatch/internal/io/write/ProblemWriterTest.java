package org.needmatch.internal.io.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.needmatch.internal.io.write.WrittenFolder.small;
import static org.needmatch.internal.io.write.WrittenFolder.volunteer;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Area;
import org.needmatch.domain.Need;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.io.write.ProblemWriter;

class ProblemWriterTest extends WrittenFolder {
  @Test
  void aSmallProblemNeedsTwoFilesOnly() throws IOException {
    ProblemWriter.write(small().build(), folder);

    assertThat(names()).containsExactly("needs.csv", "volunteers.csv");
    assertThat(lines("needs.csv")).containsExactly(
        "need_id,series,title,venue,initiative,area,latitude,longitude,remote,date,start,end,"
            + "priority,beneficiaries,volunteers_min,volunteers,volunteers_core,skills,dbs_level,"
            + "dbs_workforce,dbs_barred,min_age,gender,languages",
        "N1,N1,,,,,53.5,-1.75,no,2026-11-24,09:00,12:00,1,0,1,1,1,,none,,,,,");
    assertThat(lines("volunteers.csv")).containsExactly(
        "volunteer_id,name,active,latitude,longitude,max_travel_km,travel_mode,max_hours_per_week,"
            + "max_sessions_per_week,max_sessions_per_day,skills,dbs_level,dbs_workforce,"
            + "dbs_barred,dbs_issued_on,dbs_update_service,birth_date,age,gender,languages,prefers,"
            + "avoids,availability,weeks_waiting,reliability",
        "V1,,yes,,,10,transit,,,,,none,,,,no,,,,,,,2026-11-23 09:00-12:00,0,1");
  }

  @Test
  void filesOfAnEarlierProblemGoAndOthersStay() throws IOException {
    ProblemWriter.write(small().add(volunteer("V2"))
        .add(new VolunteerPair("V1", "V2", VolunteerPair.Kind.APART)).build(), folder);
    Files.writeString(folder.resolve("notes.txt"), "mine");
    ProblemWriter.write(small().build(), folder);

    assertThat(names()).containsExactly("needs.csv", "notes.txt", "volunteers.csv");
  }

  @Test
  void whatTheFormatCannotHoldIsRefusedAndTheFolderStaysAsItWas() throws IOException {
    ProblemWriter.write(small().build(), folder);
    var before = read("volunteers.csv");
    var listed = Volunteer.builder("V2").prefers(Set.of("a;b")).build();
    var none = Volunteer.builder("V2").skill("none", 1).build();
    for (var volunteer : List.of(listed, none)) {
      var problem = small().add(volunteer).build();
      assertThatIllegalArgumentException().isThrownBy(() -> ProblemWriter.write(problem, folder));
    }
    var longNeed = Need.builder("N2").at(1, 2)
        .time(new TimeSpan(MONDAY.atTime(9, 0), MONDAY.plusDays(1).atTime(9, 1))).build();
    var problem = small().add(longNeed).build();
    assertThatIllegalArgumentException().isThrownBy(() -> ProblemWriter.write(problem, folder))
        .withMessageContaining("N2");

    assertThat(names()).containsExactly("needs.csv", "volunteers.csv");
    assertThat(read("volunteers.csv")).isEqualTo(before);
  }

  @Test
  void aFileThatCannotBeReplacedIsAnErrorAndTheFolderStaysAsItWas() throws IOException {
    Files.createDirectories(folder.resolve("needs.csv/inside"));
    Files.writeString(folder.resolve("volunteers.csv"), "old");
    var problem = small().add(Area.builder("A").build()).build();

    assertThatThrownBy(() -> ProblemWriter.write(problem, folder)).isInstanceOf(IOException.class);
    assertThat(names()).containsExactly("needs.csv", "volunteers.csv");
    assertThat(read("volunteers.csv")).isEqualTo("old");
  }

  @Test
  void anOldFileThatCannotBeTakenAwayUndoesTheRest() throws IOException {
    Files.createDirectories(folder.resolve("roles.csv/inside"));
    Files.writeString(folder.resolve("volunteers.csv"), "old");
    var problem = small().build();

    assertThatThrownBy(() -> ProblemWriter.write(problem, folder)).isInstanceOf(IOException.class);
    assertThat(names()).containsExactly("roles.csv", "volunteers.csv");
    assertThat(read("volunteers.csv")).isEqualTo("old");
  }
}
