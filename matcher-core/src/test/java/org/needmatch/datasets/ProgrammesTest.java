package org.needmatch.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.needmatch.api.Matcher;
import org.needmatch.domain.AssignmentMode;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.Settings;
import org.needmatch.domain.Volunteer;
import org.needmatch.explain.Shortlist;
import org.needmatch.explain.UnfilledSeats;
import org.needmatch.internal.explain.ReasonFormatter;
import org.needmatch.internal.metrics.DesiredMinimumCounts;
import org.needmatch.internal.rules.Applicant;
import org.needmatch.internal.rules.Eligibility;
import org.needmatch.internal.rules.SeatSpec;
import org.needmatch.io.read.ProblemReader;
import org.needmatch.io.read.ReadOptions;
import org.needmatch.io.read.UnusableInputException;
import org.needmatch.judge.Judge;
import org.needmatch.metrics.Figures;
import org.needmatch.metrics.Measures;
import org.needmatch.metrics.ValueRate;
import org.needmatch.rules.Reason;
import org.needmatch.rules.RuleSet;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;

/**
 * The data sets of the programmes, each against its expected.json: counts,
 * limits that no plan can pass, and what must come out of a short solve.
 */
class ProgrammesTest {
  private static final Path FOLDER = Path.of("..", "datasets", "programmes");
  private static final Set<String> KNOWN = Set.of("about", "counts", "steps", "percentMetAtLeast",
      "gapPercentAtMost", "seatsFilledAtMost", "emptySeats", "continuedAtLeast", "refusals",
      "shortlists", "ownMinimums", "ifTheEngineDecided", "initiatives", "needsRunning",
      "peopleReached", "allowed", "pinsReleased", "findings", "needsRunningByArea",
      "seatsFilledByInitiative", "seatShares", "attendance", "campaign", "fairness");

  static Stream<String> programmes() throws IOException {
    try (var folders = Files.list(FOLDER)) {
      return folders.filter(folder -> Files.exists(folder.resolve("expected.json")))
          .map(folder -> String.valueOf(folder.getFileName())).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("programmes")
  void comesOutAsExpected(String name) throws IOException, UnusableInputException {
    var expected = new ObjectMapper()
        .readTree(FOLDER.resolve(name).resolve("expected.json").toFile());
    expected.fieldNames().forEachRemaining(key -> assertThat(KNOWN).contains(key));
    var input = ProblemReader.read(FOLDER.resolve(name), ReadOptions.defaults());
    var figures = new ExpectedFigures(expected);
    figures.hold(input.findings());
    var problem = input.problem();
    assertThat(counts(problem)).isEqualTo(numbers(expected.path("counts")));
    expected.path("refusals").forEach(refusal -> refused(problem, refusal));
    expected.path("allowed")
        .forEach(pair -> assertThat(reasons(problem, pair)).as(pair.toString()).isEmpty());

    var outcome = solve(problem, expected.path("steps").asLong());
    assertThat(outcome.score().hard()).isZero();
    assertThat(outcome.releasedPins()).hasSize(expected.path("pinsReleased").asInt());
    var judged = Judge.standard().judge(problem, outcome.plan());
    assertThat(judged.score()).isEqualTo(outcome.score());
    assertThat(100.0 * outcome.score().medium() / judged.totalMedium())
        .isGreaterThanOrEqualTo(expected.path("percentMetAtLeast").doubleValue());
    assertThat(outcome.gapPercent())
        .isLessThanOrEqualTo(expected.path("gapPercentAtMost").doubleValue());
    if (expected.has("seatsFilledAtMost")) {
      assertThat(judged.seatsFilled())
          .isLessThanOrEqualTo(expected.path("seatsFilledAtMost").asInt());
    }
    var empty = Matcher.create().on(problem).unfilled(outcome.plan()).stream()
        .collect(Collectors.groupingBy(seats -> seats.reason().code(),
            Collectors.summingInt(UnfilledSeats::seatsMissing)));
    numbers(expected.path("emptySeats"))
        .forEach((reason, seats) -> assertThat(empty).containsEntry(reason, seats));
    var measures = Matcher.create().on(problem).measure(outcome.plan(), ValueRate.UK_2013);
    assertThat(measures.all().seatsContinued())
        .isGreaterThanOrEqualTo(expected.path("continuedAtLeast").asLong());
    figures.hold(measures);
    reached(expected, measures.all());
    initiatives(expected.path("initiatives"), measures);
    shortlists(expected.path("shortlists"),
        Matcher.create().on(problem).shortlists(outcome.plan()));
    if (expected.has("ownMinimums")) {
      desiredMinimums(expected.path("ownMinimums"),
          DesiredMinimumCounts.of(problem, outcome.plan()));
    }
    if (expected.has("attendance")) {
      whereChancesCount(expected, problem, outcome);
    }
    if (expected.has("ifTheEngineDecided")) {
      ifTheEngineDecided(expected.path("ifTheEngineDecided"), problem);
    }
  }

  /**
   * A plan that counts who is likely to come, and what one that does not can be
   * expected to meet.
   */
  private static void whereChancesCount(JsonNode expected, Problem problem, SolveResult plain) {
    var attendance = expected.path("attendance");
    var counting = problem.toBuilder()
        .settings(problem.settings().toBuilder().attendance(Settings.Attendance.EXPECTED).build())
        .build();
    var outcome = solve(counting, expected.path("steps").asLong());
    var judged = Judge.standard().judge(counting, outcome.plan());
    assertThat(judged.score()).isEqualTo(outcome.score());
    assertThat(100.0 * outcome.score().medium() / judged.totalMedium())
        .isGreaterThanOrEqualTo(attendance.path("percentMetAtLeast").doubleValue());
    assertThat(outcome.gapPercent())
        .isLessThanOrEqualTo(attendance.path("gapPercentAtMost").doubleValue());
    var without = Judge.standard().judge(counting, plain.plan());
    assertThat(100.0 * without.score().medium() / without.totalMedium())
        .isLessThanOrEqualTo(attendance.path("withoutItAtMost").doubleValue());
  }

  private static SolveResult solve(Problem problem, long steps) {
    return Matcher.create().solve(problem,
        SolveOptions.builder().timeLimit(null).stepLimit(steps).build());
  }

  private static TreeMap<String, Integer> counts(Problem problem) {
    var counts = new TreeMap<String, Integer>();
    counts.put("volunteers", problem.volunteers().size());
    counts.put("members", problem.volunteers().stream().mapToInt(v -> v.members().size()).sum());
    counts.put("needs", problem.needs().size());
    counts.put("seats", problem.needs().stream().flatMap(need -> need.roles().stream())
        .mapToInt(Role::wanted).sum());
    counts.put("pins", problem.pins().size());
    counts.put("beneficiaries", problem.needs().stream().mapToInt(Need::beneficiaries).sum());
    return counts;
  }

  private static TreeMap<String, Integer> numbers(JsonNode node) {
    var numbers = new TreeMap<String, Integer>();
    node.properties().forEach(entry -> numbers.put(entry.getKey(), entry.getValue().asInt()));
    return numbers;
  }

  private static void refused(Problem problem, JsonNode refusal) {
    var reasons = reasons(problem, refusal);
    assertThat(reasons).as(refusal.toString())
        .anyMatch(reason -> reason.code().equals(refusal.path("rule").asText()));
    var words = new ReasonFormatter(false);
    assertThat(reasons.stream().map(words::of).toList()).as(refusal.toString())
        .anyMatch(said -> said.contains(refusal.path("says").asText()));
  }

  /** Why a volunteer may not be in a need, in its first role or the one named. */
  private static List<Reason> reasons(Problem problem, JsonNode pair) {
    var need = problem.needs().stream().filter(one -> one.id().equals(pair.path("need").asText()))
        .findFirst().orElseThrow();
    Volunteer volunteer = problem.volunteers().stream()
        .filter(one -> one.id().equals(pair.path("volunteer").asText())).findFirst().orElseThrow();
    var role = need.roles().stream()
        .filter(one -> !pair.has("role") || one.name().equals(pair.path("role").asText()))
        .findFirst().orElseThrow();
    return Eligibility.untold(problem, RuleSet.standard()).refusals(new Applicant(volunteer),
        new SeatSpec(need, role));
  }

  private static void reached(JsonNode expected, Figures figures) {
    if (expected.has("needsRunning")) {
      assertThat(figures.needsRunning()).isEqualTo(expected.path("needsRunning").asLong());
    }
    if (expected.has("peopleReached")) {
      assertThat(figures.peopleReached()).isEqualTo(expected.path("peopleReached").asLong());
    }
  }

  /** Hours given, and their value at the rate of 2013. */
  private static void initiatives(JsonNode expected, Measures measures) {
    expected.properties().forEach(entry -> {
      var figures = Objects.requireNonNull(measures.initiatives().get(entry.getKey()));
      assertThat(figures.hours()).isEqualTo(entry.getValue().path("hours").doubleValue());
      assertThat(figures.valueOfTime())
          .isEqualByComparingTo(entry.getValue().path("valueOfTime").decimalValue());
    });
  }

  private static void shortlists(JsonNode expected, List<Shortlist> lists) {
    assertThat(lists).hasSize(expected.path("roles").asInt());
    assertThat(lists).filteredOn(list -> list.entries().isEmpty())
        .hasSize(expected.path("withNobody").asInt());
    var listed = lists.stream().flatMap(list -> list.entries().stream())
        .map(entry -> entry.volunteer().id()).collect(Collectors.toSet());
    expected.path("never").forEach(id -> assertThat(listed).doesNotContain(id.asText()));
  }

  private static void desiredMinimums(JsonNode expected, DesiredMinimumCounts minimums) {
    assertThat(minimums.people()).isEqualTo(expected.path("people").asInt());
    assertThat(minimums.peopleMet()).isBetween(expected.path("metAtLeast").asInt(),
        expected.path("metAtMost").asInt());
    assertThat(minimums.outOfReach()).isEqualTo(expected.path("outOfReach").asBoolean());
  }

  /** What could be met at most if the engine placed people in every need. */
  private static void ifTheEngineDecided(JsonNode expected, Problem problem) {
    var free = Problem.builder(problem.week()).settings(problem.settings());
    problem.areas().forEach(free::add);
    problem.initiatives().forEach(free::add);
    problem.volunteers().forEach(free::add);
    problem.needs()
        .forEach(need -> free.add(need.toBuilder().assignmentMode(AssignmentMode.ENGINE).build()));
    problem.pins().forEach(free::add);
    var outcome = solve(free.build(), expected.path("steps").asLong());
    assertThat(outcome.boundMedium() / 1000).isEqualTo(expected.path("seatsAtMost").asLong());
    assertThat(outcome.plan().assignments()).hasSize(expected.path("seatsFilled").asInt());
  }
}
