package org.needmatch.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;
import org.needmatch.internal.region.LocalWorkFolder;
import org.needmatch.internal.region.RegionalSolve;
import org.needmatch.rules.RuleSet;
import org.needmatch.run.SolveOptions;

class ClusterWorkersTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private final JavaSparkContext spark = new JavaSparkContext(LocalSpark.session().sparkContext());

  @Test
  void partsAreThereOnlyWhileTheyAreNeededAndWhatIsDoneIsNotDoneAgain() throws Exception {
    var work = LocalWorkFolder.at(folder);
    var town = CityGenerator.generate(CitySpec.of(200, 260, 2));
    var options = SolveOptions.builder().timeLimit(null).stepLimit(20L).seed(1).build();
    var first = new RegionalSolve(town, RuleSet.standard(), options, 2, work,
        new ClusterWorkers(spark, work, 1), event -> {
        }).solve();
    var times = new ArrayList<Object>();
    for (int r = 0; r < 2; r++) {
      var part = folder.resolve("part-plan-0-" + r + ".bin");
      assertThat(part).doesNotExist();
      times.add(Files.getLastModifiedTime(folder.resolve("plan-0000-000" + r + ".bin")));
    }
    var again = new RegionalSolve(town, RuleSet.standard(), options, 2, work,
        new ClusterWorkers(spark, work, 1), event -> {
        }).solve();
    assertThat(again.plan()).isEqualTo(first.plan());
    for (int r = 0; r < 2; r++) {
      assertThat(Files.getLastModifiedTime(folder.resolve("plan-0000-000" + r + ".bin")))
          .isEqualTo(times.get(r));
    }
  }

  @Test
  void aTaskThatFailsEndsTheSolve() throws Exception {
    var work = LocalWorkFolder.at(folder);
    work.write("part-takers-0.bin", out -> out.writeInt(7));
    var town = CityGenerator.generate(CitySpec.of(200, 260, 2));
    var options = SolveOptions.builder().timeLimit(null).stepLimit(20L).seed(1).build();
    var solve = new RegionalSolve(town, RuleSet.standard(), options, 2, work,
        new ClusterWorkers(spark, work, 1), event -> {
        });
    assertThatThrownBy(solve::solve).hasMessageContaining("Task 0 in stage");
  }

  @Test
  void regionsThatBeginTogetherHaveTheWholeTime() throws Exception {
    var work = LocalWorkFolder.at(folder);
    var workers = new ClusterWorkers(spark, work, 1);
    assertThat(workers.queue(2, 0)).isEqualTo(1);
    assertThat(workers.queue(5, 4)).isEqualTo(3);
    assertThat(new ClusterWorkers(spark, work, 2).queue(2, 1)).isEqualTo(2);
  }
}
