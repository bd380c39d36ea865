package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.RoleActivity.ContactPattern;
import org.needmatch.domain.ServedGroup;
import org.needmatch.domain.Supervision;
import org.needmatch.domain.Supervision.LoneWorking;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.VettingRecord.ActivityDay;
import org.needmatch.domain.VettingRecord.CheckStatus;
import org.needmatch.io.write.ProblemWriter;

class SafeguardingInputTest extends InputFixture {
  private static final String ENGLAND = "{\"policy\": {\"pack\": \"england-wales\"}}";

  @Test
  void statusesAndHistoryAreReadAndWrittenBack() throws Exception {
    input.file("matcher.json", ENGLAND)
        .volunteers(
            "availability,check_status,status_checked_on,status_result,pvg,pvg_ends_on,"
                + "suitable_sites,lone_working,first_timer",
            "V1,Mon 09:00-17:00,pending,2026-10-01,no change,child,2027-01-01,a;b,yes,no",
            "V2,Mon 09:00-17:00,,,New information,,,,,yes")
        .file("history.csv",
            "volunteer_id,date,activity,group\nV1,2026-11-20,Teaching,child\nV1,2026-11-21,,\n")
        .needs(
            "remote,date,activity_code,serves,setting,contact,supervised,under_16,age_band,"
                + "people_present,adults_min,staff_adults,staff_hours,lone_working,supervisor,"
                + "decision_site",
            "N1,yes,2026-11-23,teaching,child,School,weekly,yes,yes,9-12,12,1,2,9:30-12:00,no,"
                + "V2,hall");
    var problem = InputText.read(folder).problem();

    var v1 = problem.volunteers().getFirst().vetting();
    assertThat(v1.check()).isEqualTo(CheckStatus.PENDING);
    assertThat(v1.statusCheckedOn()).isEqualTo(LocalDate.of(2026, 10, 1));
    assertThat(v1.pvg()).containsExactly(ServedGroup.CHILD);
    assertThat(v1.pvgEndsOn()).isEqualTo(LocalDate.of(2027, 1, 1));
    assertThat(v1.suitableSites()).containsExactly("a", "b");
    assertThat(v1.loneWorking()).isTrue();
    assertThat(v1.history()).containsExactly(
        new ActivityDay(LocalDate.of(2026, 11, 20), "teaching", EnumSet.of(ServedGroup.CHILD)),
        new ActivityDay(LocalDate.of(2026, 11, 21), "", Set.of()));
    var v2 = problem.volunteers().getLast().vetting();
    assertThat(v2.check()).isEqualTo(CheckStatus.HELD);
    assertThat(v2.firstTimer()).isTrue();
    var need = problem.needs().getFirst();
    var roleActivity = need.roles().getFirst().requirement().roleActivity();
    assertThat(roleActivity.activity()).isEqualTo("teaching");
    assertThat(roleActivity.setting()).isEqualTo("school");
    assertThat(roleActivity.contact()).isEqualTo(ContactPattern.WEEKLY);
    assertThat(roleActivity.supervised() && roleActivity.underSixteens()).isTrue();
    assertThat(need.supervision()).isEqualTo(Supervision.builder().ageBand("9-12").people(12)
        .adults(1).staff(2).staffTime(TimeSpan.of(LocalDate.of(2026, 11, 23), 570, 720))
        .loneWorking(LoneWorking.NO).supervisor("V2").site("hall").build());

    var copy = folder.resolve("copy");
    ProblemWriter.write(problem, copy);
    assertThat(InputText.read(copy).problem()).isEqualTo(problem);
  }

  @Test
  void aBadDayOfHistorySetsItsVolunteerAside() {
    input.file("history.csv", "volunteer_id,date\nV1,2026-13-45\nnobody,2026-11-01\n");
    var read = InputText.read(folder);
    assertThat(InputText.volunteers(read)).containsExactly("V2");
    assertThat(InputText.codes(read)).containsExactlyInAnyOrder("date-impossible",
        "volunteer-unknown");
  }
}
