package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pipes and devices, numbers beyond any use, ids that steer a terminal. */
class OddMachineTest {
  private static final List<String> STEERING = List.of("\u001b[2J", "\u0007", "\u009b31m",
      "\u202etxt", "\u2066", "\u2028forged", "\rforged");

  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"volunteers.csv", "needs.csv", "pairs.csv", "matcher.json"})
  @Timeout(value = 30, unit = TimeUnit.SECONDS)
  void aPipeIsNoInput(String name) throws Exception {
    var town = TinyTown.write(folder.resolve("town"));
    Files.deleteIfExists(town.resolve(name));
    int made = new ProcessBuilder("mkfifo", town.resolve(name).toString()).start().waitFor();
    assumeThat(made).isZero();

    var run = Shell.run("check", town);

    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE_INPUT);
    assertThat(run.out() + run.err()).contains(name, "cannot be read: it is no file");
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS)
  void aDeviceIsNoInput() throws IOException {
    var town = TinyTown.write(folder.resolve("town"));
    assumeThat(Path.of("/dev/zero")).exists();
    Files.createSymbolicLink(town.resolve("pairs.csv"), Path.of("/dev/zero"));

    var run = Shell.run("check", town);

    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE_INPUT);
    assertThat(run.out() + run.err()).contains("pairs.csv cannot be read: it is no file");
  }

  @ParameterizedTest
  @CsvSource({"--time, 9223372036854775807", "--time, 9223372036854775808", "--time, 1e300",
      "--time, PT99999999999H", "--time, 0", "--steps, -1", "--steps, 99999999999999999999",
      "--threads, 0", "--threads, 99999999999", "--seed, 1.5", "--week, +999999999-12-31",
      "--week, 0000-01-01", "--strategy, nothing"})
  void aNumberOutOfRangeIsWrongUsage(String option, String value) throws IOException {
    var town = TinyTown.write(folder.resolve("town"));

    var run = Shell.run("solve", town, "--out", folder.resolve("plan"), option, value);

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(run.err()).startsWith("matcher: ").doesNotContain("xception");
    assertThat(folder.resolve("plan")).doesNotExist();
  }

  @Test
  void fewerThanOneCannotBeListedOrTried() throws IOException {
    var town = TinyTown.write(folder.resolve("town"));
    var plan = folder.resolve("plan");
    Shell.run("solve", town, "--out", plan, "--steps", "5");

    assertThat(List.of(Shell.run("recommend", town, plan, "--need", "late", "--most", "-5"),
        Shell.run("recruit", town, plan, "--tries", "0"),
        Shell.run("recruit", town, plan, "--steps", "0"),
        Shell.run("explain", town, plan, "--tries", "-1"),
        Shell.run("explain", town, plan, "--steps", "0"),
        Shell.run("generate", "--volunteers", "5", "--seats", "5", "--week", "+999999999-12-31",
            "--out", folder.resolve("city")),
        Shell.run("generate", "--volunteers", "0", "--seats", "5", "--out",
            folder.resolve("city"))))
        .allMatch(run -> run.code() == ExitCode.WRONG_USAGE)
        .noneMatch(run -> run.err().contains("internal fault"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"travel.speeds.car=5000", "travel.speeds.walk=1e-9", "travel.detour=0",
      "travel.bufferMinutes=-1", "extraSeatValue=-1", "extraSeatValue=1e30", "needTolerance=2",
      "needTolerance=NaN", "dbs.maxAgeMonths=-1", "shortlist.length=-1", "weights.prefers=1e30",
      "weights.travelMinute=-1", "weights.stays=99999999999", "policy.shutOutShare=2",
      "policy.statusMonths=-1", "weeks=0", "weeks=1000000", "zone=Nowhere", "pointsPer=day",
      "format=9", "valueRate=none"})
  void aSettingOutOfRangeIsNamed(String setting) throws IOException {
    var town = TinyTown.write(folder.resolve("town"));

    var run = Shell.run("check", town, "--set", setting);

    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE_INPUT);
    assertThat(run.out() + run.err())
        .contains("column " + setting.substring(0, setting.indexOf('=')));
  }

  @Test
  void noIdOrTitleSteersATerminalOrForgesALine() throws IOException {
    var town = hostileTown();
    var plan = folder.resolve("plan");
    var runs = List.of(Shell.run("check", town),
        Shell.run("solve", town, "--out", plan, "--steps", "20"), Shell.run("verify", town, plan),
        Shell.run("explain", town, plan),
        Shell.run("recommend", town, plan, "--need", "n0", "--without", "nobody\u001b[2J"),
        Shell.run("compare", town, plan, plan), Shell.run("recruit", town, plan), Shell.run("mark",
            plan, "--volunteer", "x\u001b[2J\nforged", "--need", "n", "--status", "accepted"),
        Shell.run("check", folder.resolve("no\nfolder\u001b[2J")));

    for (var run : runs) {
      for (var line : (run.out() + run.err()).split("\n")) {
        assertThat(line)
            .doesNotContain("\u001b", "\u0007", "\u009b", "\u202e", "\u2066", "\u2028", "\r")
            .doesNotStartWith("forged");
      }
    }
  }

  @Test
  void jsonStaysJsonWhateverTheIds() throws IOException {
    var town = hostileTown();
    var plan = folder.resolve("plan");

    assertThat(Shell.run("solve", town, "--out", plan, "--steps", "20", "--json").json().isObject())
        .isTrue();
    for (var command : List.of("verify", "explain", "recruit")) {
      var run = Shell.run(command, town, plan, "--json");

      assertThat(run.json().isObject()).isTrue();
      assertThat(run.out().lines()).as(command).hasSizeGreaterThan(1);
    }
  }

  private Path hostileTown() throws IOException {
    var volunteers = new StringBuilder("volunteer_id,name,latitude,longitude,availability\n");
    var needs = new StringBuilder("need_id,title,venue,latitude,longitude,date,start,end\n");
    for (int i = 0; i < STEERING.size(); i++) {
      var odd = STEERING.get(i);
      volunteers.append("\"v%d%s\",%s,53.645,-1.785,Mon 09:00-17:00\n".formatted(i, odd, "Ann"));
      needs.append(("\"n%d\",\"title %s\nforged\",\"%s\",53.645,-1.785,2026-11-23,%d:00,%d:30\n")
          .formatted(i, odd, odd, 9 + 2 * i, 9 + 2 * i));
    }
    var town = Files.createDirectories(folder.resolve("hostile"));
    Files.writeString(town.resolve("volunteers.csv"), volunteers);
    Files.writeString(town.resolve("needs.csv"), needs);
    return town;
  }
}
