package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code serve --api} as somebody starts it who runs a server. */
@Timeout(120)
class ServeApiTest {
  private static final String TOKEN = "0123456789abcdefghijklmnop";

  @TempDir
  private Path folder;

  private Path token(String text) throws Exception {
    return Files.writeString(folder.resolve("token"), text);
  }

  @Test
  void itSaysWhereItIsAnswersAndEndsWhenTold() throws Exception {
    var process = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
        KillSoakTest.classPath(), Main.class.getName(), "serve", "--api", "--token-file",
        token(TOKEN + "\n").toString(), "--max-jobs", "1").start();
    try (var said = new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      var line = said.readLine();
      assertThat(line).startsWith("Programs are served at http://127.0.0.1:");
      var base = line.substring(line.indexOf("http"), line.indexOf("/v1"));
      assertThat(status(base + "/v1/version", TOKEN)).isEqualTo(200);
      assertThat(status(base + "/v1/version", "another")).isEqualTo(401);
      process.destroy();
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isZero();
    } finally {
      process.destroyForcibly();
    }
  }

  private static int status(String address, String token) throws Exception {
    return HttpClient
        .newHttpClient().send(HttpRequest.newBuilder(URI.create(address))
            .header("Authorization", "Bearer " + token).build(), BodyHandlers.discarding())
        .statusCode();
  }

  @ParameterizedTest
  @CsvSource({"--listen,nowhere", "--listen,127.0.0.1:99999", "--listen,127.0.0.1", "--max-jobs,0",
      "--max-body,0", "--max-time,0s", "--time-out,soon"})
  void valuesThatCannotBeAreWrongUsage(String option, String value) throws Exception {
    var shell = Shell.run("serve", "--api", "--token-file", token(TOKEN), option, value);
    assertThat(shell.code()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(shell.err()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({"''", "short", "'with blanks in it and more'"})
  void aTokenThatCouldBeGuessedIsRefused(String text) throws Exception {
    var shell = Shell.run("serve", "--api", "--token-file", token(text));
    assertThat(shell.code()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(shell.err()).contains("urandom").doesNotContain("with blanks");
  }

  @Test
  void withoutATokenOrWithAFolderNothingStarts() throws Exception {
    assertThat(Shell.run("serve", "--api").code()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(Shell.run("serve", "--api", "--token-file", folder.resolve("none").toString()).err())
        .contains("cannot be read");
    assertThat(Shell.run("serve", folder, "--api", "--token-file", token(TOKEN)).err())
        .contains("not both");
  }
}
