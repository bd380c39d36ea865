package org.needmatch.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFileTest {
  @TempDir
  Path folder;

  private RunPlan plan(String json) throws IOException {
    var file = folder.resolve("run.json");
    Files.writeString(file, json);
    return RunFile.read(file);
  }

  @Test
  void citiesAndSearchesAreCrossedAndSetsKeptApart() throws IOException {
    var plan = plan("""
        {"strategies": ["certified", "greedy"], "time": "5s", "threads": 2, "seeds": "1-2",
         "sets": {"tuning": {"sizes": "30/40", "citySeeds": "1-3"},
                  "test": {"sizes": ["30/40", "100/140"], "density": [0, 10], "citySeeds": "11"}}}
        """);

    assertThat(plan.settings()).isEqualTo(new RunLimits(5, 0, 2, ""));
    assertThat(plan.trials()).hasSize(3 * 2 * 2 + 4 * 2 * 2);
    assertThat(plan.trials()).filteredOn(trial -> trial.set().equals("test"))
        .extracting(Trial::input).contains("100x140-density10.0").doesNotContain("tuning");
  }

  @Test
  void whatIsTunedOnIsNotTestedOn() {
    assertThatIllegalArgumentException().isThrownBy(() -> plan("""
        {"strategies": ["greedy"], "steps": 100, "sets": {
          "tuning": {"sizes": "30/40", "citySeeds": "1-3"},
          "test": {"sizes": "30/40", "citySeeds": "3-5"}}}
        """)).withMessageContaining("30x40, seed 3").withMessageContaining("tuning");
  }

  @Test
  void whatNothingReadsIsNamed() {
    assertThatIllegalArgumentException().isThrownBy(() -> plan("{\"strategy\": \"greedy\"}"))
        .withMessageContaining("[strategy]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan("{\"time\": \"5s\", \"sets\": {\"a\": {\"size\": \"3/4\"}}}"))
        .withMessageContaining("the set \"a\" has [size]");
    assertThatIllegalArgumentException().isThrownBy(() -> plan("{")).withMessageContaining("JSON");
  }

  @Test
  void oneOfTimeAndStepsIsNeeded() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan("{\"strategies\": [\"greedy\"], \"sets\": {}}"))
        .withMessageContaining("limit");
  }
}
