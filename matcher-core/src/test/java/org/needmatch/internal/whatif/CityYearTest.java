package org.needmatch.internal.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.TimeSpan;
import org.needmatch.io.read.ProblemReader;
import org.needmatch.io.read.ReadOptions;
import org.needmatch.judge.Judge;
import org.needmatch.run.SolveOptions;
import org.needmatch.whatif.Intervention;
import org.needmatch.whatif.Trial;

/** Minimum teams make gains jump, and both jumps come out. */
class CityYearTest {
  private static final SolveOptions EFFORT = SolveOptions.builder().timeLimit(null).stepLimit(20L)
      .build();

  @Test
  void oneMoreOpensAnEighteenthSchoolAndNineTheNineteenth() throws Exception {
    var problem = ProblemReader.read(Path.of("..", "datasets", "city-year"), ReadOptions.defaults())
        .problem();
    assertThat(problem.volunteers()).hasSize(143);
    assertThat(problem.needs()).hasSize(19);
    var plan = Matcher.create().solve(problem, EFFORT).plan();
    assertThat(Judge.standard().judge(problem, plan).needsRunning()).isEqualTo(17);

    var london = Matcher.create().on(problem).recruit(plan, EFFORT, 1).stream()
        .filter(trial -> trial.intervention() instanceof Intervention.Recruit).toList();

    assertThat(london).allMatch(Trial::confirmed);
    assertThat(sessions(london, 1)).isEqualTo(1);
    assertThat(sessions(london, 2)).isEqualTo(1);
    assertThat(sessions(london, 5)).isEqualTo(1);
    assertThat(sessions(london, 9)).isEqualTo(2);
    assertThat(london).extracting(CityYearTest::count).doesNotContain(8);
    assertThat(london).allSatisfy(trial -> assertThat(
        Judge.standard().judge(trial.intervention().applyTo(problem), trial.witness()).violations())
        .isEmpty());
  }

  @Test
  void aSmallerTeamIsWorthWhatItWas() {
    var day = LocalDate.of(2026, 11, 23);
    var need = Need.builder("school").at(51.5, -0.1)
        .on(day, LocalTime.of(9, 0), LocalTime.of(12, 0)).volunteers(8, 17).build();
    var problem = Problem.builder(day).add(need).build();

    var smaller = new Intervention.SmallerTeam("school", "volunteer", 6).applyTo(problem).needs()
        .getFirst();

    assertThat(smaller.roles().getFirst().minimum()).isEqualTo(6);
    assertThat(smaller.roles().getFirst().core()).isEqualTo(8);
    assertThat(smaller.time()).isInstanceOf(TimeSpan.class).isEqualTo(need.time());
  }

  private static int count(Trial trial) {
    return ((Intervention.Recruit) trial.intervention()).count();
  }

  private static int sessions(List<Trial> trials, int count) {
    return trials.stream().filter(trial -> count(trial) == count).findFirst().orElseThrow()
        .sessionsGain();
  }
}
