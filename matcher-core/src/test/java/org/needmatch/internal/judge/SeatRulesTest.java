package org.needmatch.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.internal.judge.Bench.MONDAY;
import static org.needmatch.internal.judge.Bench.alone;
import static org.needmatch.internal.judge.Bench.anyone;
import static org.needmatch.internal.judge.Bench.at;
import static org.needmatch.internal.judge.Bench.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Area;
import org.needmatch.domain.Initiative;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerBuilder;
import org.needmatch.testdomain.Town;

class SeatRulesTest {

  private static NeedBuilder morning() {
    return session("n", at(9, 0), at(11, 0));
  }

  private static VolunteerBuilder freeOnMonday(int... fromTo) {
    var volunteer = Volunteer.builder("v").home(Town.CENTRE);
    for (int i = 0; i < fromTo.length; i += 2) {
      volunteer.available(TimeSpan.of(MONDAY, fromTo[i], fromTo[i + 1]));
    }
    return volunteer;
  }

  private static NeedBuilder asking(Map<String, Integer> skills, @Nullable Double minAge,
      @Nullable String gender, Set<String> languages) {
    return morning().requires(Requirement.builder().skills(skills).minAge(minAge).gender(gender)
        .languages(languages).build());
  }

  private static NeedBuilder adultsOf(double years) {
    return asking(Map.of(), years, null, Set.of());
  }

  @Test
  void anybodyMaySitWhereNothingIsAsked() {
    assertThat(alone(anyone("v"), morning())).isEmpty();
  }

  @Test
  void inactiveComesBeforeEverything() {
    assertThat(alone(Volunteer.builder("v").active(false), morning().skills("maths")))
        .containsExactly("inactive");
  }

  @Test
  void aWindowMustCoverTheLastMinute() {
    assertThat(alone(freeOnMonday(at(9, 0), at(11, 0)), morning())).isEmpty();
    assertThat(alone(freeOnMonday(at(9, 0), at(10, 59)), morning()))
        .containsExactly("availability");
    assertThat(alone(freeOnMonday(at(9, 1), at(12, 0)), morning())).containsExactly("availability");
    assertThat(alone(freeOnMonday(), morning())).containsExactly("availability");
  }

  @Test
  void windowsAddUpAndGapsDoNot() {
    assertThat(alone(freeOnMonday(at(10, 0), at(12, 0), at(8, 0), at(10, 0)), morning())).isEmpty();
    assertThat(alone(freeOnMonday(at(8, 0), at(10, 30), at(9, 0), at(9, 30), at(10, 15), at(11, 0)),
        morning())).isEmpty();
    assertThat(alone(freeOnMonday(at(10, 1), at(12, 0), at(8, 0), at(10, 0)), morning()))
        .containsExactly("availability");
  }

  @Test
  void unavailableCutsOutOfEveryWindow() {
    assertThat(alone(
        freeOnMonday(at(0, 0), at(24, 0)).unavailable(TimeSpan.of(MONDAY, at(11, 0), at(12, 0))),
        morning())).isEmpty();
    assertThat(alone(
        freeOnMonday(at(0, 0), at(24, 0)).unavailable(TimeSpan.of(MONDAY, at(10, 59), at(12, 0))),
        morning())).containsExactly("availability");
  }

  @Test
  void windowsJoinAcrossMidnight() {
    var night = session("n", at(22, 0), at(26, 0));
    assertThat(alone(
        freeOnMonday(at(22, 0), at(24, 0)).available(TimeSpan.of(MONDAY.plusDays(1), 0, at(2, 0))),
        night)).isEmpty();
    assertThat(alone(
        freeOnMonday(at(22, 0), at(24, 0)).available(TimeSpan.of(MONDAY.plusDays(1), 1, at(2, 0))),
        night)).containsExactly("availability");
  }

  @Test
  void skillsNeedTheirLevelWithoutRegardToCase() {
    var maths = asking(Map.of("Maths", 3), null, null, Set.of());
    assertThat(alone(anyone("v").skill("MATHS", 3), maths)).isEmpty();
    assertThat(alone(anyone("v").skill("maths", 2), maths)).containsExactly("skill");
    assertThat(alone(anyone("v").skill("driving", 5), maths)).containsExactly("skill");
    assertThat(alone(anyone("v").skill("maths", 5),
        asking(Map.of("maths", 1, "driving", 1), null, null, Set.of()))).containsExactly("skill");
  }

  @Test
  void everyLanguageIsNeeded() {
    var two = asking(Map.of(), null, null, Set.of("ur", "PL"));
    assertThat(alone(anyone("v").languages(Set.of("UR", "pl", "en")), two)).isEmpty();
    assertThat(alone(anyone("v").languages(Set.of("ur")), two)).containsExactly("language");
  }

  @Test
  void genderWhenAskedMustBeKnown() {
    var female = asking(Map.of(), null, "Female", Set.of());
    assertThat(alone(anyone("v").gender("female"), female)).isEmpty();
    assertThat(alone(anyone("v").gender("male"), female)).containsExactly("gender");
    assertThat(alone(anyone("v"), female)).containsExactly("gender");
  }

  @Test
  void ageIsReachedOnTheBirthday() {
    var born = MONDAY.minusYears(18);
    assertThat(alone(anyone("v").birthDate(born), adultsOf(18))).isEmpty();
    assertThat(alone(anyone("v").birthDate(born.plusDays(1)), adultsOf(18))).containsExactly("age");
    var tuesday = session("n", at(24 + 9, 0), at(24 + 10, 0))
        .requires(Requirement.builder().minAge(18.0).build());
    assertThat(alone(anyone("v").birthDate(born.plusDays(1)), tuesday)).isEmpty();
  }

  @Test
  void birthDateCountsBeforeAgeAndUnknownFails() {
    assertThat(alone(anyone("v").birthDate(MONDAY.minusYears(17)).age(40.0), adultsOf(18)))
        .containsExactly("age");
    assertThat(alone(anyone("v").birthDate(MONDAY.minusYears(40)).age(17.0), adultsOf(18)))
        .isEmpty();
    assertThat(alone(anyone("v").age(18.0), adultsOf(18))).isEmpty();
    assertThat(alone(anyone("v").age(17.9), adultsOf(18))).containsExactly("age");
    assertThat(alone(anyone("v"), adultsOf(1))).containsExactly("age");
  }

  @Test
  void bornOnALeapDayComesOfAgeOnTheFirstOfMarch() {
    var sunday = LocalDate.of(2027, 2, 28);
    var bornLeap = anyone("v").birthDate(LocalDate.of(2008, 2, 29));
    for (int day = 0; day < 2; day++) {
      var time = TimeSpan.of(sunday.plusDays(day), at(9, 0), at(10, 0));
      var bench = new Bench().with(bornLeap.available(time).build())
          .with(adultsOf(19).time(time).build());
      bench.problem().weeks(15);
      assertThat(bench.rulesOfFirstSeat()).isEqualTo(day == 0 ? List.of("age") : List.of());
    }
  }

  @Test
  void oneMetreTooFarIsTooFar() {
    var home = Town.north(Town.CENTRE, 5000);
    assertThat(alone(anyone("v").home(home).maxTravelKm(6.5), morning())).isEmpty();
    assertThat(alone(anyone("v").home(home).maxTravelKm(6.499), morning()))
        .containsExactly("distance");
    assertThat(alone(anyone("v").home(Town.north(Town.CENTRE, 5001)).maxTravelKm(6.5), morning()))
        .containsExactly("distance");
    assertThat(alone(anyone("v").maxTravelKm(0), morning())).isEmpty();
  }

  @Test
  void withoutAHomeOnlyRemoteIsPossible() {
    assertThat(alone(anyone("v").home(null), morning())).containsExactly("place");
    assertThat(alone(anyone("v").home(null), morning().remote(true))).isEmpty();
    assertThat(alone(anyone("v").home(Town.north(Town.CENTRE, 90_000)), morning().remote(true)))
        .isEmpty();
  }

  @Test
  void avoidsNamesNeedAreaOrInitiative() {
    for (var avoided : Set.of("n", "hill", "school")) {
      assertThat(inHillSchool(anyone("v").avoids(Set.of(avoided)))).containsExactly("avoids");
    }
    assertThat(inHillSchool(anyone("v").avoids(Set.of("N", "dale")))).isEmpty();
  }

  private static List<String> inHillSchool(VolunteerBuilder volunteer) {
    var bench = new Bench();
    bench.problem().add(Area.builder("hill").build()).add(Initiative.builder("school").build());
    Need need = morning().area("hill").initiative("school").build();
    return bench.with(volunteer.build()).with(need).team("n", "v").rules();
  }

  @Test
  void onlyTheFirstFailureOfARowCounts() {
    var hopeless = asking(Map.of("maths", 1), 18.0, "female", Set.of("ur"));
    var judged = new Bench().with(Volunteer.builder("v").build()).with(hopeless.build())
        .team("n", "v").judge();
    assertThat(judged.score().hard()).isEqualTo(-1);
    assertThat(judged.violations().getFirst().rule()).isEqualTo("availability");
    assertThat(alone(anyone("v").home(null), hopeless)).containsExactly("skill");
    assertThat(alone(anyone("v").home(null).skill("maths", 1), hopeless))
        .containsExactly("language");
    assertThat(alone(anyone("v").home(null).skill("maths", 1).languages(Set.of("ur")), hopeless))
        .containsExactly("gender");
    assertThat(alone(anyone("v").home(null).skill("maths", 1).languages(Set.of("ur"))
        .gender("female").avoids(Set.of("n")), hopeless)).containsExactly("age");
    assertThat(alone(anyone("v").home(null).skill("maths", 1).languages(Set.of("ur"))
        .gender("female").avoids(Set.of("n")).age(18.0), hopeless)).containsExactly("place");
  }
}
