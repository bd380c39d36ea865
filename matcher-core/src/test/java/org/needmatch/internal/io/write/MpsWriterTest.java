package org.needmatch.internal.io.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.domain.Problem;
import org.needmatch.internal.instance.Instance;
import org.needmatch.oracle.BruteForce;
import org.needmatch.testdomain.TinyProblems;

class MpsWriterTest {

  @Test
  void theBestSolutionOfTheFileIsTheBestPlan() throws IOException {
    for (long seed = 0; seed < 150; seed++) {
      var problem = TinyProblems.minute(seed);

      assertThat(parsed(problem).optimum()).as("seed " + seed)
          .isEqualTo(BruteForce.optimum(problem).highestMedium());
    }
  }

  @Test
  void writesTheSameToAFile(@TempDir Path folder) throws IOException {
    var problem = TinyProblems.random(1);
    var file = folder.resolve("week.mps");

    MpsWriter.write(Instance.of(problem), file);

    assertThat(Files.readString(file)).isEqualTo(text(problem));
  }

  @Test
  void commentsSayWhatColumnsStandFor() throws IOException {
    var problem = TinyProblems.random(1);
    var model = parsed(problem);

    var comments = text(problem).lines().filter(line -> line.startsWith("* ")).toList();

    assertThat(model.columns.keySet()).isNotEmpty().allSatisfy(
        name -> assertThat(comments).anyMatch(line -> line.startsWith("* " + name + ": ")));
    for (var need : problem.needs()) {
      assertThat(comments).anyMatch(line -> line.endsWith(": need " + need.id() + " runs"));
    }
  }

  private static MpsModel parsed(Problem problem) throws IOException {
    return new MpsModel(text(problem).lines().toList());
  }

  private static String text(Problem problem) throws IOException {
    var out = new StringWriter();
    MpsWriter.write(Instance.of(problem), out);
    return out.toString();
  }
}
