package org.needmatch.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Volunteer;
import org.needmatch.plan.Assignment;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;

/** The README's example compiles, runs, and is the one that stands there. */
class ReadmeExampleTest {
  private static LocalTime t(int hour) {
    return LocalTime.of(hour, 0);
  }

  private static SolveResult example(LocalDate week, LocalDate day) {
    // begin
    Problem problem = Problem.builder(week)
        .add(Volunteer.builder("v1").home(53.65, -1.78).available(day, t(9), t(12)).build())
        .add(Need.builder("n1").at(53.64, -1.79).on(day, t(10), t(11)).build()).build();
    SolveResult outcome = Matcher.create().solve(problem, SolveOptions.defaults());
    outcome.plan().assignments()
        .forEach(a -> System.out.println(a.volunteerId() + " goes to " + a.needId()));
    // end
    return outcome;
  }

  @Test
  void placesTheVolunteer() {
    var week = LocalDate.of(2026, 11, 23);
    assertThat(example(week, week.plusDays(1)).plan().assignments())
        .containsExactly(new Assignment("n1", "volunteer", 1, "v1"));
  }

  @Test
  void isTheReadmes() throws IOException {
    Snippets.standIn(Path.of("..", "README.md"), 8, "functional/ReadmeExampleTest.java");
  }
}
