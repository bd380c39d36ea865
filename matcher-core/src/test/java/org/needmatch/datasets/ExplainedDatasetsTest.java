package org.needmatch.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.api.Matcher;
import org.needmatch.internal.explain.ExplanationFormatter;
import org.needmatch.io.read.ProblemReader;
import org.needmatch.io.read.ReadOptions;

/** Every empty seat and everybody without a seat has an answer. */
class ExplainedDatasetsTest {

  @ParameterizedTest
  @ValueSource(strings = {"kirklees", "nyc-service", "city-year"})
  void everyQuestionHasAnAnswer(String name) throws Exception {
    var problem = ProblemReader.read(Path.of("..", "datasets", name), ReadOptions.defaults())
        .problem();
    var plan = Matcher.create().on(problem).baselines().getFirst().plan();
    var explainer = Matcher.create().on(problem).explain(plan);
    var words = new ExplanationFormatter(problem, false, false);

    var seats = explainer.seats();
    assertThat(seats).extracting(one -> one.seats()).isNotEmpty()
        .containsExactlyElementsOf(Matcher.create().on(problem).unfilled(plan));
    assertThat(seats).allSatisfy(one -> {
      int turnedAway = one.rules().stream().mapToInt(rule -> rule.first()).sum();
      assertThat(turnedAway + one.busy().size() + one.free().size()).isEqualTo(one.considered());
      assertThat(words.lines(one)).hasSizeGreaterThan(2).noneMatch(line -> line.contains("{"));
    });
    var unplaced = explainer.unplaced();
    assertThat(unplaced).allSatisfy(one -> {
      assertThat(one.needIds()).isEmpty();
      assertThat(words.lines(one)).hasSizeGreaterThan(1).noneMatch(line -> line.contains("{"));
    });
    long placed = plan.assignments().stream().map(row -> row.volunteerId()).distinct().count();
    assertThat(unplaced).hasSize(problem.volunteers().size() - (int) placed);
  }
}
