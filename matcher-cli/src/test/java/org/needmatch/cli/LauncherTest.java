package org.needmatch.cli;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher beside a build that is a stand-in, with JDKs that are. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class LauncherTest {
  @TempDir
  Path folder;

  private record Run(int code, String output) {
  }

  @BeforeEach
  void standIn() throws IOException {
    Files.copy(Path.of("../matcher"), folder.resolve("matcher"));
    Files.createDirectories(folder.resolve("build"));
    Files.copy(Path.of("../build/find-java.sh"), folder.resolve("build/find-java.sh"));
    Files.createDirectories(folder.resolve("matcher-cli/target"));
    Files.writeString(folder.resolve("matcher-cli/target/matcher.jar"), "");
  }

  @Test
  void takesJavaHomeWhenItIsNewEnoughAndHandsArgumentsAndExitCodeOn() throws Exception {
    var jdk = jdk("given", "21.0.4");

    var run = launch(Map.of("JAVA_HOME", jdk.toString(), "MATCHER_JAVA_OPTS", "-Xmx1g -Xss2m"),
        "solve", "a folder", "--json");

    assertThat(run.output()).startsWith("given -Xmx1g -Xss2m -Dmatcher.terminal=false -jar ")
        .endsWith("matcher.jar [solve] [a folder] [--json]\n");
    assertThat(run.code()).isEqualTo(42);
  }

  @Test
  void passesAnOldJavaHomeByForTheNewestInstalled() throws Exception {
    var old = jdk("old", "17.0.9");
    jdk("home/.sdkman/candidates/java/new", "998.1");
    jdk("home/.sdkman/candidates/java/newest", "999");

    var run = launch(Map.of("JAVA_HOME", old.toString()));

    assertThat(run.output()).startsWith("newest ");
  }

  @Test
  void readsOldStyleVersions() throws Exception {
    var eight = jdk("eight", "1.8.0_402");
    jdk("home/.jdks/newest", "999");

    assertThat(launch(Map.of("JAVA_HOME", eight.toString())).output()).startsWith("newest ");
  }

  @Test
  void worksThroughASymbolicLink() throws Exception {
    var jdk = jdk("given", "21");
    var link = Files.createSymbolicLink(folder.resolve("link"), Path.of("matcher"));

    var run = launch(link, Map.of("JAVA_HOME", jdk.toString()));

    assertThat(run.output()).contains(folder.toRealPath() + "/matcher-cli/target/matcher.jar");
  }

  @Test
  void givesJavaALocaleInWhichFilesCanHaveAnyName() throws Exception {
    var jdk = jdk("given", "21");
    Files.writeString(jdk.resolve("bin/java"), "#!/bin/sh\nlocale charmap\n");

    for (var locale : List.of("C", "POSIX", "xx_YY.UTF-8", "C.UTF-8")) {
      var run = launch(Map.of("JAVA_HOME", jdk.toString(), "LC_ALL", locale));

      assertThat(run.output()).as(locale).endsWith("UTF-8\n");
    }
  }

  @Test
  void theLauncherForWindowsAsksForTheSameAndHasTheLineEndsOfItsSystem() throws Exception {
    var windows = Files.readString(Path.of("../matcher.cmd"));
    var unix = Files.readString(Path.of("../matcher"))
        + Files.readString(Path.of("../build/find-java.sh"));

    assertThat(windows.replace("\r\n", "")).doesNotContain("\r", "\n");
    assertThat(all("JAVA_HOME|MATCHER_[A-Z]+(?:_[A-Z]+)*", windows))
        .isEqualTo(all("JAVA_HOME|MATCHER_[A-Z]+(?:_[A-Z]+)*", unix));
    assertThat(all("JDK of (?:version )?(\\d+) or later", unix)).containsExactly("21");
    assertThat(all("NEEDED=(\\d+)", windows)).containsExactly("21");
    assertThat(all("Maven (\\S+) or later", windows)).isEqualTo(all("Maven (\\S+) or later", unix));
  }

  /** What a pattern, or its group, finds. */
  private static Set<String> all(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results()
        .map(found -> found.group(found.groupCount())).collect(toCollection(TreeSet::new));
  }

  private Path jdk(String place, String version) throws IOException {
    var home = folder.resolve(place);
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    var java = home.resolve("bin/java");
    Files.writeString(java, """
        #!/bin/sh
        printf '%s' "$(basename "$(dirname "$(dirname "$0")")")"
        jar=no
        for argument in "$@"; do
          case $jar in
            yes) printf ' [%s]' "$argument" ;;
            *) printf ' %s' "$argument" ;;
          esac
          case $argument in *.jar) jar=yes ;; esac
        done
        echo
        exit 42
        """);
    assertThat(java.toFile().setExecutable(true)).isTrue();
    return home;
  }

  private Run launch(Map<String, String> environment, String... arguments) throws Exception {
    return launch(folder.resolve("matcher"), environment, arguments);
  }

  private Run launch(Path script, Map<String, String> environment, String... arguments)
      throws Exception {
    var command = Stream.concat(Stream.of("sh", script.toString()), Stream.of(arguments)).toList();
    var builder = new ProcessBuilder(List.copyOf(command)).redirectErrorStream(true);
    builder.environment().remove("MATCHER_JAVA_OPTS");
    builder.environment().put("HOME", folder.resolve("home").toString());
    builder.environment().put("MATCHER_AOT", "off");
    builder.environment().putAll(environment);
    var process = builder.start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), output);
  }
}
