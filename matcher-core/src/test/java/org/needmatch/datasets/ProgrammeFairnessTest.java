package org.needmatch.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.api.Matcher;
import org.needmatch.internal.fairness.FloorSolver;
import org.needmatch.internal.io.config.FloorText;
import org.needmatch.io.read.ProblemReader;
import org.needmatch.io.read.ReadOptions;
import org.needmatch.run.SolveOptions;

/** What floors cost and how high they can be, as expected.json says. */
class ProgrammeFairnessTest {
  private static final Path FOLDER = Path.of("..", "datasets", "programmes");

  @ParameterizedTest
  @ValueSource(strings = {"plymouth-grow-share-cook", "user-voice"})
  void floorsAreKeptOrProvenImpossibleAsExpected(String name) throws Exception {
    var expected = new ObjectMapper()
        .readTree(FOLDER.resolve(name).resolve("expected.json").toFile()).path("fairness");
    var problem = ProblemReader.read(FOLDER.resolve(name), ReadOptions.defaults()).problem();
    var effort = SolveOptions.builder().timeLimit(null).stepLimit(expected.path("steps").asLong())
        .build();
    var solver = new FloorSolver(problem, FloorText.grouping(expected.path("by").asText()), effort,
        Matcher.create()::solve);

    var plain = solver.withoutFloor();
    assertThat(plain.worstShare(List.of()) / 10.0)
        .isLessThanOrEqualTo(expected.path("worstWithoutAtMost").doubleValue());
    var kept = solver.under(FloorText.floor(expected.path("floor").asText()), Map.of());
    assertThat(kept.kept()).isTrue();
    assertThat(kept.confirmed()).isTrue();
    assertThat(100.0 * kept.metInAll() / kept.result().totalMedium())
        .isGreaterThanOrEqualTo(expected.path("percentMetAtLeast").doubleValue());
    var impossible = solver.under(FloorText.floor(expected.path("impossible").asText()), Map.of());
    assertThat(impossible.impossible()).isTrue();
    assertThat(impossible.confirmed()).isTrue();
  }
}
