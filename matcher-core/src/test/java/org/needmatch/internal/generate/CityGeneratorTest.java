package org.needmatch.internal.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.Problem;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.io.write.ProblemWriter;

class CityGeneratorTest {
  @ParameterizedTest
  @CsvSource({"1, 1", "2, 7", "10, 15", "300, 400", "2000, 3000", "5, 400", "400, 5",
      "10000, 15000"})
  void hasJustTheVolunteersAndSeatsAskedFor(int volunteers, int seats) {
    var city = CityGenerator.generate(CitySpec.of(volunteers, seats, 7));

    assertThat(city.volunteers()).hasSize(volunteers);
    assertThat(seats(city)).isEqualTo(seats);
    assertThat(city.week()).isEqualTo(CitySpec.DEFAULT_WEEK);
    assertThat(city.initiatives()).hasSize(12);
    assertThat(city.areas()).hasSizeGreaterThanOrEqualTo(5);
    assertThat(city.needs()).allSatisfy(need -> {
      assertThat(need.time().day()).isBetween(city.week(), city.week().plusDays(6));
      assertThat(need.time().minutes()).isBetween(60L, 240L);
      assertThat(need.roles().stream().mapToInt(role -> role.minimum()).sum()).isBetween(1, 6);
    });
    assertThat(city.volunteers()).allSatisfy(volunteer -> {
      assertThat(volunteer.limits().hoursPerWeek()).isBetween(2.0, 8.0);
      assertThat(volunteer.available().stream().mapToDouble(TimeSpan::hours).sum())
          .isGreaterThanOrEqualTo(volunteer.limits().hoursPerWeek());
    });
  }

  @Test
  void equalSpecificationsGiveEqualBytes(@TempDir Path folder) throws IOException {
    for (double density : new double[]{CitySpec.NATURAL_DENSITY, 12}) {
      var spec = CitySpec.of(250, 350, 99).withDensity(density);
      ProblemWriter.write(CityGenerator.generate(spec), folder.resolve("one"));
      ProblemWriter.write(CityGenerator.generate(spec), folder.resolve("two"));

      var files = names(folder.resolve("one"));
      assertThat(files).containsExactly("areas.csv", "availability.csv", "initiatives.csv",
          "needs.csv", "pairs.csv", "previous.csv", "roles.csv", "volunteers.csv");
      assertThat(names(folder.resolve("two"))).isEqualTo(files);
      for (var name : files) {
        assertThat(folder.resolve("one").resolve(name))
            .hasSameBinaryContentAs(folder.resolve("two").resolve(name));
      }
    }
  }

  @Test
  void anotherSeedGivesAnotherCity() {
    var one = CityGenerator.generate(CitySpec.of(50, 70, 1));
    var other = CityGenerator.generate(CitySpec.of(50, 70, 2));

    assertThat(other.needs()).isNotEqualTo(one.needs());
    assertThat(other.volunteers()).isNotEqualTo(one.volunteers());
  }

  @Test
  void anyDayNamesTheWeek() {
    var spec = CitySpec.of(20, 30, 3).withWeek(LocalDate.of(2027, 2, 28));

    assertThat(CityGenerator.generate(spec).week()).isEqualTo(LocalDate.of(2027, 2, 22));
  }

  @ParameterizedTest
  @CsvSource({"300, 400, 1", "300, 400, 2", "300, 400, 3", "2000, 3000, 1", "10000, 15000, 1"})
  void sessionsAskForAFifthMoreHoursThanPeopleGive(int volunteers, int seats, long seed) {
    var city = CityGenerator.generate(CitySpec.of(volunteers, seats, seed));

    double capacity = city.volunteers().stream().mapToDouble(v -> v.limits().hoursPerWeek()).sum();
    assertThat(CityGenerator.demandHours(city.needs()) / capacity).isEqualTo(1.2, within(0.05));
  }

  @ParameterizedTest
  @CsvSource({"300, 400, 1641, 0.5", "2000, 3000, 48177, 0.3"})
  void naturalDensityIsThatOfTheMeasuredSizes(int volunteers, int seats, long pairs,
      double tolerance) {
    double counted = EligiblePairs.of(CityGenerator.generate(CitySpec.of(volunteers, seats, 1)))
        .size();

    assertThat(counted).isBetween(pairs * (1 - tolerance), pairs * (1 + tolerance));
  }

  @ParameterizedTest
  @CsvSource({"300, 400, 10", "300, 400, 40", "300, 400, 1", "1000, 1500, 10", "1000, 1500, 40"})
  void densitySteersHowManyCouldDoASeat(int volunteers, int seats, double density) {
    var city = CityGenerator.generate(CitySpec.of(volunteers, seats, 5).withDensity(density));

    assertThat(EligiblePairs.of(city).size() / (double) seats).isEqualTo(density,
        within(0.15 * density));
  }

  @Test
  void lastWeekAndPinsArePairsThatCanBeAgain() {
    var city = CityGenerator.generate(CitySpec.of(2000, 3000, 4));
    var eligible = new HashSet<>(EligiblePairs.of(city));
    var bySeries = new HashSet<String>();
    for (var need : city.needs()) {
      for (var row : city.continuity()) {
        if (row.series().equals(need.series())
            && !eligible.contains(row.volunteerId() + " " + need.id())) {
          bySeries.add(need.id());
        }
      }
    }

    assertThat(bySeries).isEmpty();
    assertThat(city.continuity()).hasSizeGreaterThan(150);
    assertThat(city.pins()).isNotEmpty()
        .allSatisfy(pin -> assertThat(eligible).contains(pin.volunteerId() + " " + pin.needId()));
    assertThat(city.pins().stream().map(pin -> pin.needId())).doesNotHaveDuplicates();
    assertThat(city.pins().stream().map(pin -> pin.volunteerId())).doesNotHaveDuplicates();
    var pinned = city.pins().stream().map(pin -> pin.volunteerId()).toList();
    assertThat(city.pairs()).isNotEmpty().allSatisfy(pair -> {
      assertThat(pinned).doesNotContain(pair.first(), pair.second());
    });
    var placed = city.continuity().stream().map(row -> row.volunteerId()).toList();
    assertThat(city.volunteers().stream().filter(v -> placed.contains(v.id())))
        .allSatisfy(v -> assertThat(v.weeksWaiting()).isZero());
  }

  @Test
  void aCityHasOneOfEverything() {
    var city = CityGenerator.generate(CitySpec.of(2000, 3000, 1));
    var volunteers = city.volunteers();
    var needs = city.needs();
    var issueLimit = city.week().minusMonths(36);

    assertThat(needs).anyMatch(need -> need.remote());
    assertThat(needs).anyMatch(need -> need.roles().size() == 2);
    assertThat(needs).anyMatch(need -> need.time().end().toLocalDate().isAfter(need.time().day()));
    assertThat(volunteers).anyMatch(v -> !v.active()).anyMatch(v -> v.home() == null)
        .anyMatch(v -> !v.unavailable().isEmpty()).anyMatch(v -> !v.prefers().isEmpty())
        .anyMatch(v -> !v.avoids().isEmpty()).anyMatch(v -> v.weeksWaiting() > 8)
        .anyMatch(v -> v.birthDate() == null && v.age() != null)
        .anyMatch(v -> v.birthDate() == null && v.age() == null);
    for (var level : DbsLevel.values()) {
      assertThat(volunteers).anyMatch(v -> v.dbs().level() == level);
    }
    assertThat(volunteers).anyMatch(v -> v.dbs().updateService())
        .anyMatch(v -> !v.dbs().updateService() && v.dbs().issuedOn() != null
            && v.dbs().issuedOn().isBefore(issueLimit));
    for (var kind : VolunteerPair.Kind.values()) {
      assertThat(city.pairs()).anyMatch(pair -> pair.kind() == kind);
    }
    assertThat(city.areas().stream().map(area -> area.name())).doesNotHaveDuplicates();
  }

  private static int seats(Problem city) {
    return city.needs().stream().flatMap(need -> need.roles().stream())
        .mapToInt(role -> role.wanted()).sum();
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return new ArrayList<>(files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }
}
