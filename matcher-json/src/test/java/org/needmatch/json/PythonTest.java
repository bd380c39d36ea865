package org.needmatch.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;

/** The three lines of Python in docs/json.md. */
class PythonTest {

  @Test
  void threeLinesReadAPlan(@TempDir Path folder) throws IOException, InterruptedException {
    var lines = lines();
    assertThat(lines).hasSize(3);
    assumeTrue(isThere(), "there is no python3");
    Files.writeString(folder.resolve("plan.json"), PlanDocument.of(new Plan(
        List.of(Assignment.of("van", "driver", 1, "ann"), Assignment.of("shop", "help", 1, "zoë"))))
        .json());
    Files.write(folder.resolve("three.py"), lines);

    var python = new ProcessBuilder("python3", "three.py").directory(folder.toFile())
        .redirectErrorStream(true).start();
    var said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(python.waitFor()).as(said).isZero();
    assertThat(said.lines()).containsExactly("shop help zoë", "van driver ann");
  }

  private static List<String> lines() throws IOException {
    var page = Files.readString(Path.of("..", "docs", "json.md"));
    int begin = page.indexOf("```python\n");
    assertThat(begin).as("Python in docs/json.md").isPositive();
    return page.substring(begin + 10, page.indexOf("```", begin + 10)).lines().toList();
  }

  private static boolean isThere() throws InterruptedException {
    try {
      var python = new ProcessBuilder("python3", "--version").redirectErrorStream(true).start();
      return python.waitFor(20, TimeUnit.SECONDS) && python.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
