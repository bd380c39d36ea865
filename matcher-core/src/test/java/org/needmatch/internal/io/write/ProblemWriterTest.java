package org.needmatch.internal.io.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.domain.Area;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.Initiative;
import org.needmatch.domain.Need;
import org.needmatch.domain.Place;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ProblemBuilder;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.Role;
import org.needmatch.domain.SeriesMembership;
import org.needmatch.domain.Settings;
import org.needmatch.domain.Settings.PointsUnit;
import org.needmatch.domain.SoftWeight;
import org.needmatch.domain.SoftWeights;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.TravelMode;
import org.needmatch.domain.TravelSettings;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.io.write.ProblemWriter;

class ProblemWriterTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final LocalTime NINE = LocalTime.of(9, 0);
  private static final LocalTime NOON = LocalTime.NOON;

  @TempDir
  Path folder;

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

  @Test
  void rolesOfTheirOwnStandInRolesCsv() throws IOException {
    var asks = Requirement.builder().skills(Map.of("first-aid", 2))
        .dbs(new DbsRequirement(DbsLevel.ENHANCED, EnumSet.of(Workforce.CHILD),
            EnumSet.of(BarredList.CHILD)))
        .minAge(17.5).gender("male").languages(Set.of("bsl")).build();
    var need = Need.builder("N2").series("club").at(1, 2).on(MONDAY, NINE, NOON).priority(2.25)
        .beneficiaries(12).role(Role.builder("lead").core(1).requirement(asks).build())
        .role(Role.builder("helper").minimum(0).wanted(3).core(2).build()).build();
    ProblemWriter.write(small().add(need).build(), folder);

    assertThat(lines("needs.csv").get(2))
        .isEqualTo("N2,club,,,,,1,2,no,2026-11-23,09:00,12:00,2.25,12,,,,,,,,,,");
    assertThat(lines("roles.csv")).containsExactly(
        "need_id,role,volunteers_min,volunteers,volunteers_core,skills,dbs_level,dbs_workforce,"
            + "dbs_barred,min_age,gender,languages",
        "N2,lead,1,1,1,first-aid:2,enhanced,child,child,17.5,male,bsl",
        "N2,helper,0,3,2,,none,,,,,");
  }

  @Test
  void aSingleRoleWithAnotherNameStandsInRolesCsvToo() throws IOException {
    var need = Need.builder("N2").at(1, 2).on(MONDAY, NINE, NOON)
        .role(Role.builder("cook").core(1).build()).build();
    ProblemWriter.write(small().add(need).build(), folder);

    assertThat(lines("roles.csv")).hasSize(2);
  }

  @Test
  void areasInitiativesPairsAndLastWeek() throws IOException {
    var problem = small()
        .add(Area.builder("A1").name("=Centre").weight(1.2222222222222223).place(new Place(1, -2))
            .imdDecile(9).build())
        .add(Area.builder("A2").build())
        .add(Initiative.builder("I1").name("Food").weight(0.00001)
            .hourlyValue(new BigDecimal("8.320")).build())
        .add(Initiative.builder("I2").name("@home").weight(2).build()).add(volunteer("V2"))
        .add(new VolunteerPair("V2", "V1", VolunteerPair.Kind.TOGETHER))
        .add(new Placement("N1", "volunteer", "V2")).add(new SeriesMembership("zumba", "V1"))
        .add(new SeriesMembership("N1", "V2")).add(new SeriesMembership("N1", "V1")).build();
    ProblemWriter.write(problem, folder);

    assertThat(lines("areas.csv")).containsExactly(
        "area_id,name,weight,latitude,longitude,imd_decile",
        "A1,'=Centre,1.2222222222222223,1,-2,9", "A2,,1,,,");
    assertThat(lines("initiatives.csv")).containsExactly("initiative_id,name,weight,hourly_value",
        "I1,Food,0.000010,8.320", "I2,'@home,2,");
    assertThat(lines("pairs.csv")).containsExactly("volunteer_a,volunteer_b,rule",
        "V2,V1,together");
    assertThat(lines("previous.csv")).containsExactly("need_id,series,role,volunteer_id,pinned",
        "N1,N1,volunteer,V2,yes", ",N1,,V1,no", ",zumba,,V1,no");
  }

  @Test
  void settingsThatDifferFromTheDefaultsAreWritten() throws IOException {
    var settings = Settings.builder().zone(ZoneId.of("Europe/Paris")).pinsOverrideChecks(true)
        .dbsMaxAgeMonths(24).travel(new TravelSettings(1.5, 5, Map.of(TravelMode.WALK, 4.5)))
        .extraSeatValue(new BigDecimal("0.25")).pointsPer(PointsUnit.HOUR)
        .attendance(Settings.Attendance.EXPECTED).needTolerance(0.01)
        .softWeights(SoftWeights.DEFAULT.with(SoftWeight.PREFERS, 2).with(SoftWeight.CONTINUES, 3)
            .with(SoftWeight.WEEK_WAITING, 4).with(SoftWeight.WEEKS_WAITING_CAP, 5))
        .build();
    ProblemWriter.write(small().settings(settings).build(), folder);

    assertThat(read("matcher.json")).isEqualToIgnoringWhitespace(
        """
            {"format" : 1, "week" : "2026-11-23", "zone" : "Europe/Paris",
             "pins" : {"overrideChecks" : true}, "dbs" : {"maxAgeMonths" : 24},
             "travel" : {"detour" : 1.5, "bufferMinutes" : 5,
               "speeds" : {"walk" : 4.5, "cycle" : 15.0, "transit" : 20.0, "car" : 30.0}},
             "extraSeatValue" : 0.25, "pointsPer" : "hour", "attendance" : "expected", "needTolerance" : 0.01,
             "weights" : {"travelMinute" : 1, "prefers" : 2, "continues" : 3, "weekWaiting" : 4,
               "weeksWaitingCap" : 5}}""");
  }

  @Test
  void theWeekIsWrittenWhenNoNeedShowsIt() throws IOException {
    ProblemWriter.write(Problem.builder(MONDAY).build(), folder);

    assertThat(read("matcher.json")).contains("\"week\" : \"2026-11-23\"");
  }

  @Test
  void numbersReadBackToTheSameBits() {
    assertThat(Stream.of(0.0, -0.0, 1e-7, 1e22, 0.1, 1.0 / 3, -1.5, 1000.0, Double.MIN_VALUE))
        .allSatisfy(value -> {
          var text = CsvFormat.number(value);
          assertThat(text).doesNotContain("E");
          assertThat(Double.parseDouble(text)).isEqualTo(value);
        });
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

  private static ProblemBuilder small() {
    return Problem.builder(MONDAY).add(volunteer("V1"))
        .add(Need.builder("N1").at(53.5, -1.75).on(MONDAY.plusDays(1), NINE, NOON).build());
  }

  private static Volunteer volunteer(String id) {
    return Volunteer.builder(id).available(MONDAY, NINE, NOON).build();
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
  }

  private List<String> lines(String name) throws IOException {
    assertThat(read(name)).endsWith("\n").doesNotContain("\r").doesNotStartWith("\uFEFF");
    return read(name).lines().toList();
  }
}
