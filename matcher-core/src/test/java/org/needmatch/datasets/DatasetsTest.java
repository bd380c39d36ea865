package org.needmatch.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.needmatch.diagnostics.Finding;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.internal.io.read.InputReader;
import org.needmatch.internal.io.read.InputReading;
import org.needmatch.internal.rules.Applicant;
import org.needmatch.internal.rules.Eligibility;
import org.needmatch.internal.rules.SeatSpec;
import org.needmatch.io.read.ReadOptions;
import org.needmatch.io.read.UnusableInputException;
import org.needmatch.rules.RuleSet;

/** The shipped data sets, as the reader takes them. */
class DatasetsTest {
  private static final Path FOLDER = Path.of("..", "datasets");

  private static InputReading read(String name) throws UnusableInputException {
    return InputReader.read(FOLDER.resolve(name), ReadOptions.defaults());
  }

  private static int seats(Problem problem) {
    return problem.needs().stream().flatMap(need -> need.roles().stream()).mapToInt(Role::wanted)
        .sum();
  }

  private static Need need(Problem problem, String id) {
    return problem.needs().stream().filter(need -> need.id().equals(id)).findFirst().orElseThrow();
  }

  @Nested
  class Rutland {
    @Test
    void itsRoadsAreReadAsTheyStand() throws UnusableInputException {
      var result = DatasetsTest.read("rutland");
      assertThat(result.findings()).isEmpty();
      assertThat(result.problem().volunteers()).hasSize(120);
      assertThat(result.problem().needs()).hasSize(64);
      assertThat(result.problem().travel().size()).isEqualTo(1325);
      assertThat(result.counts().travel().homesWithoutWay()).isEqualTo(2);
      assertThat(result.counts().travel().rowsElsewhere()).isZero();
      assertThat(result.counts().travel().modesWithoutWay()).isEmpty();
    }
  }

  @Nested
  class Kirklees {
    private static InputReading result;
    private static Problem problem;

    @BeforeAll
    static void read() throws UnusableInputException {
      result = DatasetsTest.read("kirklees");
      problem = result.problem();
    }

    @Test
    void isTakenAsItStands() {
      assertThat(result.findings()).isEmpty();
      assertThat(result.counts().rowsOutsideWeek()).isZero();
      assertThat(result.counts().previousRowsUnmatched()).isZero();
      assertThat(result.counts().postcodesNotFound()).isZero();
    }

    @Test
    void hasTheSizeThatItsReadmeTells() {
      assertThat(problem.week()).isEqualTo(LocalDate.of(2026, 11, 23));
      assertThat(problem.volunteers()).hasSize(619);
      assertThat(problem.needs()).hasSize(452);
      assertThat(seats(problem)).isEqualTo(911);
      assertThat(problem.areas()).hasSize(23);
      assertThat(problem.initiatives()).hasSize(16);
      assertThat(problem.pins()).hasSize(8);
      assertThat(problem.continuity()).hasSize(597);
    }

    @Test
    void tellsWhoCannotBePlaced() {
      assertThat(problem.volunteers()).filteredOn(volunteer -> !volunteer.active()).hasSize(19);
      assertThat(result.counts().volunteersWithoutWindow()).isEqualTo(10);
      assertThat(result.counts().volunteersWithoutHome()).isEqualTo(9);
      assertThat(result.counts().checksWithoutDate()).isEqualTo(7);
    }

    @Test
    void weighsWardsByDeprivation() {
      var weights = problem.areas().stream()
          .collect(Collectors.toMap(area -> area.name(), area -> area.weight()));
      assertThat(weights).containsEntry("Dewsbury West", 3.0);
      assertThat(weights.get("Kirkburton")).isLessThan(1.5);
    }

    @Test
    void schoolSessionsAskForTheChildrensList() {
      assertThat(problem.needs()).filteredOn(need -> need.venue().endsWith("Primary School"))
          .hasSize(86).allSatisfy(need -> {
            assertThat(need.time().start().toLocalTime()).isBetween(LocalTime.of(9, 0),
                LocalTime.of(15, 30));
            assertThat(need.time().start().getDayOfWeek()).isLessThan(DayOfWeek.SATURDAY);
            assertThat(need.roles())
                .allSatisfy(role -> assertThat(role.requirement().dbs().barredLists()).hasSize(1));
          });
    }

    @Test
    void lastShelterNightRunsIntoTheNextWeek() {
      var night = need(problem, "SNH-N-sun-w48");
      assertThat(night.time().end()).isEqualTo(problem.week().plusDays(7).atTime(7, 0));
      assertThat(night.roles()).extracting(Role::name).containsExactly("lead", "helper");
      assertThat(night.roles().getFirst().requirement().minAge()).isEqualTo(21.0);
    }

    @Test
    void pinsHold() {
      var eligibility = Eligibility.untold(problem, RuleSet.standard());
      var people = problem.volunteers().stream()
          .collect(Collectors.toMap(volunteer -> volunteer.id(), Function.identity()));
      assertThat(problem.pins()).allSatisfy(pin -> {
        var need = need(problem, pin.needId());
        var role = need.roles().stream().filter(r -> r.name().equals(pin.role())).findFirst();
        var person = people.get(pin.volunteerId());
        assertThat(person).isNotNull();
        assertThat(
            eligibility.refusals(new Applicant(person), new SeatSpec(need, role.orElseThrow())))
            .isEmpty();
      });
    }

    @Test
    void couplesLiveTogether() {
      var people = problem.volunteers().stream()
          .collect(Collectors.toMap(volunteer -> volunteer.id(), Function.identity()));
      assertThat(problem.pairs()).filteredOn(pair -> pair.kind() == VolunteerPair.Kind.TOGETHER)
          .hasSize(12).allSatisfy(pair -> assertThat(people.get(pair.first()).home())
              .isEqualTo(people.get(pair.second()).home()));
    }
  }

  @Nested
  class NycService {
    private static InputReading result;
    private static Problem problem;

    @BeforeAll
    static void read() throws UnusableInputException {
      result = DatasetsTest.read("nyc-service");
      problem = result.problem();
    }

    @Test
    void hasTheSizeThatItsReadmeTells() {
      assertThat(problem.week()).isEqualTo(LocalDate.of(2011, 10, 10));
      assertThat(result.counts().needRows()).isEqualTo(665);
      assertThat(result.counts().rowsOutsideWeek()).isEqualTo(280);
      assertThat(result.counts().needsSetAside()).isEqualTo(14);
      assertThat(problem.needs()).hasSize(371);
      assertThat(seats(problem)).isEqualTo(3693);
      assertThat(problem.volunteers()).hasSize(2000);
    }

    @Test
    void findingsAreOfThreeKinds() {
      var kinds = result.findings().stream()
          .collect(Collectors.groupingBy(Finding::code, Collectors.counting()));
      assertThat(kinds).containsOnlyKeys("above-maximum", "place-missing", "postcode-not-found")
          .containsEntry("above-maximum", 99L).containsEntry("place-missing", 14L);
    }

    @Test
    void placeholdersAreReadAsTheMedian() {
      assertThat(need(problem, "5352").roles().getFirst().wanted()).isEqualTo(12);
      assertThat(need(problem, "5020").roles().getFirst().wanted()).isEqualTo(12);
      assertThat(problem.needs()).flatExtracting(Need::roles).extracting(role -> role.wanted())
          .allMatch(wanted -> wanted <= 20);
    }

    @Test
    void coordinatesComeFromTheAddress() {
      var place = need(problem, "5275").place();
      assertThat(place).isNotNull();
      assertThat(place.latitude()).isEqualTo(40.79937645675807);
      assertThat(place.longitude()).isEqualTo(-73.96519802101764);
    }

    @Test
    void oneTimePostingKeepsItsDate() {
      assertThat(need(problem, "5709").time().start())
          .isEqualTo(LocalDate.of(2011, 10, 15).atTime(10, 0));
    }

    @Test
    void educationIsOnWednesdays() {
      assertThat(problem.needs()).filteredOn(need -> "education".equals(need.initiative()))
          .isNotEmpty().allSatisfy(need -> assertThat(need.time().start().getDayOfWeek())
              .isEqualTo(DayOfWeek.WEDNESDAY));
    }
  }
}
