package org.needmatch.internal.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Settings.Fairness;
import org.needmatch.domain.Settings.Grouping;
import org.needmatch.internal.judge.GroupFloors;
import org.needmatch.internal.judge.GroupShares;
import org.needmatch.io.store.OutputException;
import org.needmatch.judge.Judge;
import org.needmatch.judge.proof.ProofCheck;
import org.needmatch.oracle.BruteForce;
import org.needmatch.plan.Score;
import org.needmatch.run.SolveEvent;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;
import org.needmatch.run.Solver;
import org.needmatch.testdomain.TinyHorizons;
import org.needmatch.testdomain.TinyProblems;

class RegionalSolveTest {
  private static final String ABOUT = "a test\n";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private final List<SolveEvent> events = new ArrayList<>();

  private SolveResult solved(Problem problem, int regions, long steps, Path work)
      throws IOException {
    var options = SolveOptions.builder().timeLimit(null).stepLimit(steps).seed(7).threads(2)
        .build();
    try (var files = LocalWorkFolder.of(work, ABOUT)) {
      return new RegionalSolve(problem, Cities.RULES, options, regions, files,
          new LocalWorkers(files, Cities.RULES), events::add).solve();
    }
  }

  private static String certificate(SolveResult result) throws IOException {
    var out = new StringWriter();
    result.certificate().writeTo(out);
    return out.toString();
  }

  private static void holds(Problem problem, SolveResult result) throws IOException {
    var judgement = Judge.standard().judge(problem, result.plan());
    assertThat(judgement.violations()).allMatch(violation -> violation.byPinOnly());
    assertThat(judgement.score()).isEqualTo(result.score());
    assertThat(result.boundMedium()).isGreaterThanOrEqualTo(result.score().medium());
    assertThat(ProofCheck.standard()
        .check(problem, new StringReader(certificate(result)), result.boundMedium()).refusals())
        .isEmpty();
  }

  @Test
  void tinyWeeksAreNeverWorseThanTheirBoundAndNeverBetterThanTheBest() throws IOException {
    for (long seed = 0; seed < 40; seed++) {
      var problem = seed % 2 == 0 ? TinyProblems.random(seed) : TinyHorizons.random(seed);
      var result = solved(problem, 3, 30, folder.resolve("tiny" + seed));
      var best = BruteForce.optimum(problem);
      holds(problem, result);
      assertThat(result.boundMedium()).as("seed %d", seed)
          .isGreaterThanOrEqualTo(best.highestMedium());
      assertThat(result.score().betterThan(best.score())).as("seed %d", seed).isFalse();
    }
  }

  @Test
  void aCityByRegionsIsAPlanWithAProofAndNearTheWhole() throws IOException {
    var city = Cities.city(400, 520, 3);
    var parts = solved(city, 3, 600, folder.resolve("parts"));
    holds(city, parts);
    assertThat(parts.plan().assignments()).isNotEmpty();
    var whole = Solver.under(Cities.RULES).solve(city,
        SolveOptions.builder().timeLimit(null).stepLimit(600L).seed(7).build());
    assertThat(parts.score().medium()).isGreaterThan(whole.score().medium() * 9 / 10);
    assertThat(parts.totalMedium()).isEqualTo(whole.totalMedium());
  }

  @Test
  void floorsAreKeptByRegionsAlmostAsWellAsByTheWhole() throws IOException {
    for (var by : List.of(Grouping.AREA, Grouping.INITIATIVE)) {
      var city = Cities.city(400, 520, 3);
      var floors = city.toBuilder().settings(
          city.settings().toBuilder().fairness(new Fairness(by, 500, new TreeMap<>(), 0)).build())
          .build();
      var whole = Solver.under(Cities.RULES).solve(floors,
          SolveOptions.builder().timeLimit(null).stepLimit(800L).seed(7).build());
      var parts = solved(floors, 3, 800, folder.resolve("floors" + by));
      holds(floors, parts);
      long free = lacking(floors, solved(city, 3, 800, folder.resolve("free" + by)));
      long least = lacking(floors, whole);
      assertThat(least).isLessThan(free);
      assertThat(lacking(floors, parts)).as("%s, %d at best, %d without floors", by, least, free)
          .isLessThanOrEqualTo(least + (free - least) / 4);
    }
  }

  /** Points that groups lack of their floors. */
  private static long lacking(Problem floors, SolveResult result) {
    var groups = GroupFloors.of(floors);
    return groups.cost(GroupShares.met(floors, result.plan().assignments(), groups))
        / groups.weight();
  }

  @Test
  void noRoundLosesAndEachTurnsBoundIsTold() throws IOException {
    var result = solved(Cities.city(400, 520, 5), 4, 300, folder.resolve("rounds"));
    var scores = events.stream().filter(SolveEvent.Improved.class::isInstance)
        .map(event -> ((SolveEvent.Improved) event).score()).toList();
    assertThat(scores).hasSize(4);
    assertThat(scores.getLast()).isEqualTo(result.score());
    for (int i = 1; i < scores.size(); i++) {
      Score before = scores.get(i - 1);
      assertThat(before.betterThan(scores.get(i))).isFalse();
    }
    var bounds = events.stream().filter(SolveEvent.BoundImproved.class::isInstance)
        .map(event -> ((SolveEvent.BoundImproved) event).medium()).toList();
    assertThat(bounds).hasSizeGreaterThan(5);
    assertThat(bounds.getLast()).isEqualTo(result.boundMedium());
    assertThat(events.getLast()).isInstanceOfSatisfying(SolveEvent.Finished.class,
        end -> assertThat(end.outcome()).isSameAs(result));
  }

  @Test
  void aSolveThatWasStoppedGoesOnToTheSameEnd() throws IOException {
    var city = Cities.city(300, 380, 4);
    var work = folder.resolve("work");
    var first = solved(city, 2, 200, work);
    Files.delete(work.resolve("plan-0001-0001.bin"));
    Files.delete(work.resolve("plan-0002-0000.bin"));
    Files.delete(work.resolve("plan-0002-0001.bin"));
    Files.delete(work.resolve("plan-0003-0000.bin"));
    Files.delete(work.resolve("plan-0003-0001.bin"));
    var again = solved(city, 2, 200, work);
    assertThat(again.plan()).isEqualTo(first.plan());
    assertThat(certificate(again)).isEqualTo(certificate(first));
    var afresh = solved(city, 2, 200, folder.resolve("other"));
    assertThat(afresh.plan()).isEqualTo(first.plan());
    assertThat(certificate(afresh)).isEqualTo(certificate(first));
    assertThatThrownBy(() -> LocalWorkFolder.of(work, "another week\n"))
        .isInstanceOf(OutputException.class).hasMessageContaining("belongs to another input");
  }
}
