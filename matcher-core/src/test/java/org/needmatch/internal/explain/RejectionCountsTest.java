package org.needmatch.internal.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.needmatch.domain.Area;
import org.needmatch.domain.Initiative;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.SafeguardingSettings;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;
import org.needmatch.internal.io.config.PolicyPacks;
import org.needmatch.internal.rules.Applicant;
import org.needmatch.internal.rules.Eligibility;
import org.needmatch.internal.rules.FreeTimes;
import org.needmatch.internal.rules.SeatSpec;
import org.needmatch.io.read.ProblemReader;
import org.needmatch.io.read.ReadOptions;
import org.needmatch.io.read.UnusableInputException;
import org.needmatch.rules.RuleSet;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class RejectionCountsTest {
  /** Larger weeks take minutes when everybody is asked. */
  private static final long MOST = 200_000;

  @Test
  void everyRuleThatTurnsSomebodyAwayCounts() {
    var need = Need.builder("n").at(Town.CENTRE).skills("maths")
        .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).build();
    var problem = Problem.builder(Town.MONDAY)
        .add(Problems.anyone("able").skill("maths", 1).build())
        .add(Problems.anyone("away").active(false).build())
        .add(Problems.anyone("far").home(Town.north(Town.CENTRE, 90_000)).build())
        .add(Problems.anyone("nowhere").home(null).build()).add(need).build();
    var people = problem.volunteers().stream().map(Applicant::new).toList();
    var counts = new RejectionCounts(Eligibility.of(problem, RuleSet.standard()), people,
        new Nearby(people, problem), new FreeTimes(people, List.of()));
    var seat = new SeatSpec(need, need.roles().getFirst());
    assertThat(counts.from(seat)).containsOnly(Map.entry("inactive", 1), Map.entry("skill", 3),
        Map.entry("distance", 1), Map.entry("place", 1));
    assertThat(counts.from(seat)).as("asked again").isEqualTo(counts.from(seat));
  }

  @Test
  void whoeverAvoidsASeatInSeveralWaysCountsOnce() {
    var need = Need.builder("n").at(Town.CENTRE).area("a").initiative("i")
        .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).build();
    var problem = Problem.builder(Town.MONDAY).areas(List.of(Area.builder("a").build()))
        .initiatives(List.of(Initiative.builder("i").build()))
        .add(Problems.anyone("all").avoids(Set.of("n", "a", "i")).build())
        .add(Problems.anyone("two").avoids(Set.of("a", "i")).build())
        .add(Problems.anyone("area").avoids(Set.of("a")).build())
        .add(Problems.anyone("initiative").avoids(Set.of("i", "x")).build())
        .add(Problems.anyone("other").avoids(Set.of("x")).build())
        .add(Problems.anyone("none").build()).add(need).build();
    var people = problem.volunteers().stream().map(Applicant::new).toList();
    var counts = new RejectionCounts(Eligibility.of(problem, RuleSet.standard()), people,
        new Nearby(people, problem), new FreeTimes(people, List.of()));
    assertThat(counts.from(new SeatSpec(need, need.roles().getFirst())))
        .containsExactly(Map.entry("avoids", 4));
  }

  static Stream<Problem> problems() throws IOException {
    try (var folders = Files.walk(Path.of("../datasets"), 2)) {
      var read = folders.filter(folder -> Files.exists(folder.resolve("needs.csv"))).sorted()
          .map(RejectionCountsTest::read)
          .filter(one -> one.volunteers().size() * (long) one.needs().size() < MOST).toList();
      return Stream.concat(Stream.of(CityGenerator.generate(CitySpec.of(150, 200, 5))),
          read.stream().flatMap(one -> Stream.of(one, guarded(one))));
    }
  }

  private static Problem read(Path folder) {
    try {
      return ProblemReader.read(folder, ReadOptions.defaults()).problem();
    } catch (UnusableInputException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Under a policy pack, with statuses that are looked up again. */
  private static Problem guarded(Problem problem) {
    return problem.toBuilder()
        .settings(
            problem.settings().toBuilder()
                .safeguarding(SafeguardingSettings.builder()
                    .pack(PolicyPacks.named("england-wales")).statusMonths(6).build())
                .build())
        .build();
  }

  @ParameterizedTest
  @MethodSource("problems")
  void whatIsSharedBetweenSeatsAndNotAskedOfThoseFarAwayCountsAsWellAsAskingEverybody(
      Problem problem) {
    var eligibility = Eligibility.of(problem, RuleSet.standard());
    var people = problem.volunteers().stream().map(Applicant::new).toList();
    var counts = new RejectionCounts(eligibility, people, new Nearby(people, problem),
        new FreeTimes(people, List.of()));
    for (var need : problem.needs()) {
      for (var role : need.roles()) {
        var seat = new SeatSpec(need, role);
        var all = new TreeMap<String, Integer>();
        people.forEach(one -> eligibility.refusals(one, seat)
            .forEach(reason -> all.merge(reason.code(), 1, Integer::sum)));
        assertThat(counts.from(seat)).as(need.id() + " " + role.name()).isEqualTo(all);
      }
    }
  }
}
