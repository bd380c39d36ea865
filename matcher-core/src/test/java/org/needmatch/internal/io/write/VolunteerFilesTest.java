package org.needmatch.internal.io.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.internal.io.write.WrittenFolder.small;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.TravelMode;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.io.read.ProblemReader;
import org.needmatch.io.read.ReadOptions;
import org.needmatch.io.write.ProblemWriter;

class VolunteerFilesTest extends WrittenFolder {
  @Test
  void everyFieldOfAVolunteerIsWritten() throws IOException {
    var dbs = DbsCertificate.builder().level(DbsLevel.ENHANCED)
        .workforces(EnumSet.allOf(Workforce.class)).barredLists(EnumSet.allOf(BarredList.class))
        .issuedOn(LocalDate.of(2024, 2, 29)).updateService(true).build();
    var volunteer = Volunteer.builder("V2").name("Zoë \"Z\", née Ó").active(false)
        .home(-0.000001, 179.5).maxTravelKm(2.5).travels(TravelMode.WALK)
        .limits(
            WorkloadLimits.builder().hoursPerWeek(7.5).sessionsPerWeek(3).sessionsPerDay(2).build())
        .skill("Driving", 1).skill("maths", 3).dbs(dbs).birthDate(LocalDate.of(1950, 1, 2))
        .age(70.5).gender("Female").languages(Set.of("ur", "EN")).prefers(Set.of("b", "a"))
        .avoids(Set.of("-x"))
        .available(new TimeSpan(MONDAY.atTime(22, 0), MONDAY.plusDays(1).atTime(2, 0)))
        .available(new TimeSpan(MONDAY.atTime(18, 0), MONDAY.plusDays(1).atStartOfDay()))
        .weeksWaiting(4).reliability(0.85).build();
    ProblemWriter.write(small().add(volunteer).build(), folder);

    assertThat(lines("volunteers.csv").get(2)).isEqualTo(
        "V2,\"Zoë \"\"Z\"\", née Ó\",no,-0.0000010,179.5,2.5,walk,7.5,3,2,driving;maths:3,"
            + "enhanced,child;adult;other,child;adult,2024-02-29,yes,1950-01-02,70.5,female,en;ur,"
            + "a;b,'-x,2026-11-23 22:00-02:00;2026-11-23 18:00-24:00,4,0.85");
  }

  @Test
  void howOftenSomebodyWasTakenAndAskedIsWrittenWhereItIsKnown() throws Exception {
    var volunteer = Volunteer.builder("V2").recentSessions(3).asks(1)
        .limits(WorkloadLimits.builder().asksPerMonth(2).build()).build();
    ProblemWriter.write(small().add(volunteer).build(), folder);
    assertThat(lines("volunteers.csv").getFirst()).endsWith(",max_asks,recent_sessions,asks");
    assertThat(lines("volunteers.csv").get(2)).endsWith(",2,3,1");
    assertThat(lines("volunteers.csv").get(1)).endsWith(",,0,0");
    assertThat(ProblemReader.read(folder, ReadOptions.defaults()).problem().volunteer("V2"))
        .isEqualTo(volunteer);
  }

  @Test
  void windowsOfADayOrMoreAreCutAtMidnights() throws IOException {
    var span = new TimeSpan(MONDAY.atTime(20, 0), MONDAY.plusDays(2).atTime(6, 30));
    var day = new TimeSpan(MONDAY.atStartOfDay(), MONDAY.plusDays(1).atStartOfDay());
    ProblemWriter.write(small()
        .add(Volunteer.builder("V2").available(span).unavailable(span).unavailable(day).build())
        .build(), folder);

    assertThat(lines("volunteers.csv").get(2))
        .contains(",2026-11-23 20:00-24:00;2026-11-24 00:00-24:00;2026-11-25 00:00-06:30,");
    assertThat(lines("availability.csv")).containsExactly("volunteer_id,day,start,end,kind",
        "V2,2026-11-23,20:00,24:00,unavailable", "V2,2026-11-24,00:00,24:00,unavailable",
        "V2,2026-11-25,00:00,06:30,unavailable", "V2,2026-11-23,00:00,24:00,unavailable");
  }
}
