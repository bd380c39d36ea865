package org.needmatch.server.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.json.JobRequestDocument;
import org.needmatch.json.ProblemJson;
import org.needmatch.server.http.Limits;
import org.needmatch.server.http.Secret;
import org.needmatch.testdomain.TinyProblems;

/** The programs in docs/api.md. */
@Timeout(120)
class DocumentedProgramTest {
  private static final String DOCUMENTED = "http://127.0.0.1:8080";

  @Test
  void pythonSolvesAndJudges(@TempDir Path folder) throws Exception {
    assumeTrue(isThere("python3"), "there is no python3");
    var said = run(folder, "python", "program.py", "python3", "program.py");
    assertThat(said).endsWith("valid: True\n");
    assertThat(said.lines().count()).isGreaterThan(1);
  }

  @Test
  void curlStartsAJobAndListsIt(@TempDir Path folder) throws Exception {
    assumeTrue(isThere("curl"), "there is no curl");
    var said = run(folder, "sh", "lines.sh", "sh", "-e", "lines.sh");
    assertThat(said).contains("\"needmatch/job/1\"").contains("\"needmatch/jobs/1\"");
  }

  private static String run(Path folder, String language, String file, String... command)
      throws Exception {
    var problem = TinyProblems.random(3);
    Files.writeString(folder.resolve("token"), ApiClient.TOKEN + "\n");
    Files.writeString(folder.resolve("problem.json"), ProblemJson.write(problem));
    Files.writeString(folder.resolve("request.json"),
        JobRequestDocument
            .of(problem,
                new JobRequestDocument.Options(BigDecimal.ONE, null, null, null, null, null))
            .json());
    try (var server = ApiServer.start(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
        Secret.of(ApiClient.TOKEN), Set.of(), Limits.PROGRAMS, ApiSettings.of(1), "1")) {
      Files.writeString(folder.resolve(file), documented(language).replace(DOCUMENTED,
          "http://127.0.0.1:" + server.address().getPort()));
      var process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
          .start();
      var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(said).isZero();
      return said;
    }
  }

  private static String documented(String language) throws IOException {
    var page = Files.readString(Path.of("..", "docs", "api.md"));
    int begin = page.indexOf("```" + language + "\n");
    assertThat(begin).as(language).isPositive();
    var program = page.substring(page.indexOf('\n', begin) + 1, page.indexOf("\n```", begin) + 1);
    assertThat(program).contains(DOCUMENTED);
    return program;
  }

  private static boolean isThere(String program) throws InterruptedException {
    try {
      var version = new ProcessBuilder(List.of(program, "--version")).redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
      return version.waitFor(20, TimeUnit.SECONDS) && version.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
