package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Problem;
import org.needmatch.io.read.ProblemReader;
import org.needmatch.io.read.ReadOptions;
import org.needmatch.io.read.UnusableInputException;
import org.needmatch.judge.Judge;
import org.needmatch.judge.Violation;
import org.needmatch.run.SolveOptions;

/**
 * Whatever small change happens to an export, nobody who must not be there is
 * placed without an error, or, where a column or a file is simply gone, without
 * an alarm. Of each small data set a sample of changes is tried; with
 * {@code -Pcampaigns} all of them, and a sample of the larger sets.
 */
class SafeguardingMutationTest {
  /** What keeps people safe, by the codes of the rules. */
  private static final Set<String> GUARDS = Set.of("dbs-level", "dbs-workforce", "dbs-barred",
      "dbs-date", "age", "check-held", "check-pending", "check-renewal", "check-withdrawn",
      "policy", "presence", "frequency", "site", "inactive", "not-ready", "pair", "gender");
  private static final int SAMPLE = 10;
  private static final int SAMPLE_OF_GUARDS = 300;
  private static final boolean ALL = "all".equals(System.getProperty("needmatch.mutations"));
  private static final int SMALL = 700;
  private static final Path PROGRAMMES = Path.of("../datasets/programmes");

  private enum Ending {
    SAFE, ERROR, ALARM, SILENT
  }

  @TempDir
  Path folder;

  @Test
  void thirteenGuardsHoldOrSayThatTheyDoNot() throws Exception {
    var input = Case.copy("safeguarding/thirteen-guards", folder.resolve("input"));

    tryAll("thirteen-guards", input, sample(input, ALL ? Integer.MAX_VALUE : SAMPLE_OF_GUARDS));
  }

  @ParameterizedTest
  @MethodSource("guardedProgrammes")
  void programmesStaySafeOrSayThatTheyAreNot(Path input) throws Exception {
    tryAll(String.valueOf(input.getFileName()), input,
        sample(input, ALL && small(input) ? Integer.MAX_VALUE : SAMPLE));
  }

  private static List<Mutation> sample(Path input, int most) throws IOException {
    var mutations = new ArrayList<>(Mutation.of(input));
    Collections.shuffle(mutations, new Random(String.valueOf(input.getFileName()).hashCode()));
    return mutations.subList(0, Math.min(most, mutations.size()));
  }

  static Stream<Path> guardedProgrammes() throws IOException {
    try (var folders = Files.list(PROGRAMMES)) {
      return folders.filter(SafeguardingMutationTest::guarded).sorted().toList().stream();
    }
  }

  private static boolean guarded(Path input) {
    try (var needs = Files.lines(input.resolve("needs.csv"))) {
      var header = needs.findFirst().orElse("");
      return (ALL || small(input)) && (header.contains("dbs_level") || header.contains("serves"));
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean small(Path input) throws IOException {
    try (var people = Files.lines(input.resolve("volunteers.csv"));
        var needs = Files.lines(input.resolve("needs.csv"))) {
      return people.count() < SMALL && needs.count() < SMALL;
    }
  }

  private void tryAll(String name, Path input, List<Mutation> mutations) throws Exception {
    var plan = folder.resolve("plan");
    var first = Shell.run("solve", input, "--out", plan, "--strategy", "greedy", "--steps", "1");
    assertThat(first.code()).as(first.err()).isZero();
    var original = read(input);
    assertThat(unsafe(original, original)).isEmpty();
    var silent = new ArrayList<String>();
    var counts = new TreeMap<Ending, Integer>();
    for (int i = 0; i < mutations.size(); i++) {
      var mutation = mutations.get(i);
      var mutated = copy(input, folder.resolve("m" + i));
      mutation.change().to(mutated);
      var ending = ending(original, mutated, plan, mutation.gone());
      counts.merge(ending, 1, Integer::sum);
      if (ending == Ending.SILENT) {
        silent.add(mutation.name());
      }
      delete(mutated);
    }
    System.out.println("mutations of " + name + ": " + mutations.size() + " " + counts + silent);
    assertThat(silent).isEmpty();
  }

  private static Ending ending(Problem original, Path mutated, Path plan, boolean gone)
      throws Exception {
    var check = Shell.run("check", mutated, "--like", plan, "--json");
    if (check.code() == ExitCode.UNUSABLE_INPUT) {
      return Ending.ERROR;
    }
    assertThat(check.code()).as(check.err()).isZero();
    if (unsafe(original, read(mutated)).isEmpty()) {
      return Ending.SAFE;
    }
    var said = check.json();
    if (some(said.path("problems"), "severity", "error")) {
      return Ending.ERROR;
    }
    return gone && some(said.path("drift"), "safeguarding", "true") ? Ending.ALARM : Ending.SILENT;
  }

  private static boolean some(JsonNode array, String name, String value) {
    for (var one : array) {
      if (one.path(name).asText().equals(value)) {
        return true;
      }
    }
    return false;
  }

  /** What a plan of the one breaks of the other's guards. */
  private static List<Violation> unsafe(Problem original, Problem planned) {
    var outcome = Matcher.create().solve(planned,
        SolveOptions.builder().timeLimit(null).stepLimit(1L).threads(1).strategy("greedy").build());
    return Judge.standard().judge(original, outcome.plan()).violations().stream()
        .filter(broken -> GUARDS.contains(broken.rule())).toList();
  }

  private static Problem read(Path input) throws UnusableInputException {
    return ProblemReader.read(input, new ReadOptions(null, Clock.systemUTC(), Map.of())).problem();
  }

  private static void delete(Path mutated) throws IOException {
    try (var files = Files.list(mutated)) {
      for (var file : (Iterable<Path>) files::iterator) {
        Files.delete(file);
      }
    }
    Files.delete(mutated);
  }

  private static Path copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (var files = Files.list(from)) {
      for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Files.copy(file, to.resolve(String.valueOf(file.getFileName())));
      }
    }
    return to;
  }
}
