package org.needmatch.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.RuleCode;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.internal.policy.SafeProblems;
import org.needmatch.internal.rules.Applicant;
import org.needmatch.internal.rules.Eligibility;
import org.needmatch.internal.rules.Objective;
import org.needmatch.internal.rules.PairRule;
import org.needmatch.internal.rules.PinReview;
import org.needmatch.internal.rules.SeatSpec;
import org.needmatch.internal.rules.WeekRules;
import org.needmatch.judge.Judge;
import org.needmatch.plan.Assignment;
import org.needmatch.rules.Obstacle;
import org.needmatch.rules.RuleSet;
import org.needmatch.rules.Verdict;
import org.needmatch.testdomain.TinyHorizons;
import org.needmatch.testdomain.TinyProblems;
import org.needmatch.testdomain.TinyTravel;

/** The two writings of the contract say the same. */
class JudgeAgainstRulesTest {
  private static final int PROBLEMS = 300;

  private static String judged(SeatRules rules, Volunteer volunteer, Need need, Role role) {
    var code = rules.firstBroken(volunteer, need, role);
    return code == null ? "allowed" : code;
  }

  private static String ruled(Eligibility rules, Volunteer volunteer, Need need, Role role) {
    return rules.judge(new Applicant(volunteer),
        new SeatSpec(need, role)) instanceof Verdict.Refused refused
            ? refused.reason().code()
            : "allowed";
  }

  private static SeatRules seatRules(Problem problem) {
    return new SeatRules(problem, new TravelModel(problem), List.of());
  }

  /** With people who have been asked, some of them often enough. */
  private static Problem asked(Problem problem, long seed) {
    var random = new Random(seed);
    return problem.toBuilder().volunteers(problem.volunteers().stream()
        .map(one -> one.toBuilder().asks(random.nextInt(2))
            .limits(one.limits().toBuilder()
                .asksPerMonth(random.nextBoolean() ? 1 : WorkloadLimits.UNLIMITED).build())
            .build())
        .toList()).build();
  }

  @Test
  void onWhoMaySitWhere() {
    Set<String> seen = new HashSet<>();
    for (long seed = 0; seed < PROBLEMS; seed++) {
      var problem = switch ((int) (seed % 4)) {
        case 0 ->
          seed % 8 == 0 ? TinyProblems.random(seed) : asked(TinyHorizons.published(seed), seed);
        case 1 -> asked(TinyProblems.published(seed), seed);
        case 2 -> TinyTravel.with(TinyProblems.published(seed), seed);
        default -> SafeProblems.random(seed);
      };
      var mine = seatRules(problem);
      var theirs = Eligibility.of(problem, RuleSet.standard());
      for (var need : problem.needs()) {
        for (var role : need.roles()) {
          for (var volunteer : problem.volunteers()) {
            var code = judged(mine, volunteer, need, role);
            assertThat(code).as("seed %d, %s in %s", seed, volunteer.id(), need.id())
                .isEqualTo(ruled(theirs, volunteer, need, role));
            seen.add(code);
          }
        }
      }
    }
    var codes = Arrays.stream(RuleCode.values())
        .filter(rule -> rule.scope() == RuleCode.Scope.SEAT && rule != RuleCode.DECIDE)
        .map(RuleCode::code);
    assertThat(seen).containsExactlyInAnyOrderElementsOf(
        Stream.concat(codes, Stream.of(RuleCode.FREQUENCY.code(), "allowed")).toList());
  }

  /** Some team for each need, in seats that there are. */
  private static List<Assignment> anyRows(Problem problem, long seed) {
    var random = new Random(seed);
    var rows = new ArrayList<Assignment>();
    for (var need : problem.needs()) {
      var role = need.roles().getFirst();
      var team = new ArrayList<>(problem.volunteers());
      Collections.shuffle(team, random);
      for (int seat = 1; seat <= Math.min(role.wanted(), team.size()); seat++) {
        rows.add(Assignment.of(need.id(), role.name(), seat, team.get(seat - 1).id()));
      }
    }
    return rows;
  }

  private static Set<String> team(List<Assignment> rows, Need need) {
    return rows.stream().filter(row -> row.needId().equals(need.id())).map(Assignment::volunteerId)
        .collect(Collectors.toSet());
  }

  @Test
  void onWhoComesWithWhom() {
    int seen = 0;
    for (long seed = 0; seed < PROBLEMS; seed++) {
      var problem = TinyProblems.random(seed);
      var rows = anyRows(problem, seed);
      var judged = Judge.standard().judge(problem, rows).violations().stream()
          .filter(one -> RuleCode.PAIR.is(one.rule()))
          .map(one -> List.of(Set.copyOf(one.needs()), Set.copyOf(one.volunteers())))
          .collect(Collectors.toSet());
      var ruled = new HashSet<List<Set<String>>>();
      var theirs = new PairRule(problem.pairs());
      for (var need : problem.needs()) {
        var team = team(rows, need);
        for (var one : team) {
          theirs.obstacles(one, team, team).forEach(obstacle -> ruled
              .add(List.of(Set.of(need.id()), Set.of(one, ((Obstacle.Pair) obstacle).otherId()))));
        }
      }
      assertThat(judged).as("seed %d", seed).isEqualTo(ruled);
      seen += judged.size();
    }
    assertThat(seen).isGreaterThan(20);
  }

  private record Broken(String rule, String volunteer, Set<String> needs) {
  }

  @Test
  void onWhatAWeekMayHold() {
    var rules = Stream.of(RuleCode.OVERLAP, RuleCode.HOURS_WEEK, RuleCode.SESSIONS_WEEK,
        RuleCode.SESSIONS_DAY, RuleCode.CASES).map(RuleCode::code).toList();
    Set<String> seen = new HashSet<>();
    for (long seed = 0; seed < PROBLEMS; seed++) {
      var week = seed % 2 == 0 ? TinyProblems.random(seed) : TinyHorizons.random(seed);
      var problem = seed % 3 == 0 ? week : TinyTravel.with(week, seed);
      var rows = anyRows(problem, seed);
      var weeks = new LinkedHashMap<Volunteer, List<Need>>();
      for (var volunteer : problem.volunteers()) {
        weeks.put(volunteer, problem.needs().stream()
            .filter(need -> team(rows, need).contains(volunteer.id())).toList());
      }
      var judged = Judge.standard().judge(problem, rows).violations().stream()
          .filter(one -> rules.contains(one.rule()))
          .map(one -> new Broken(one.rule(), one.volunteers().getFirst(), Set.copyOf(one.needs())))
          .toList();
      var ruled = new ArrayList<Broken>();
      var theirs = new WeekRules(problem, (volunteer, need) -> null);
      weeks.forEach((one, sessions) -> theirs.broken(one, sessions)
          .forEach(broken -> ruled.add(new Broken(broken.rule().code(), one.id(),
              broken.sessions().stream().map(Need::id).collect(Collectors.toSet())))));
      assertThat(judged).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(ruled);
      judged.forEach(one -> seen.add(one.rule()));
    }
    assertThat(seen).containsExactlyInAnyOrderElementsOf(rules);
  }

  @Test
  void onWhatSeatsAreWorth() {
    for (long seed = 0; seed < PROBLEMS; seed++) {
      var problem = seed % 2 == 0 ? TinyTravel.random(seed) : TinyProblems.published(seed);
      var points = MediumScore.of(problem, new JudgedProblem(problem));
      var comfort = new SoftScore(problem, new TravelModel(problem));
      var theirs = new Objective(problem);
      for (var need : problem.needs()) {
        assertThat(points.unit(need)).isEqualTo(theirs.unit(need));
        for (var volunteer : problem.volunteers()) {
          assertThat(
              comfort.of(new SeatedVolunteer(0, volunteer, need, need.roles().getFirst(), false)))
              .isEqualTo(theirs.soft(volunteer, need));
        }
      }
    }
  }

  @Test
  void onWhichPinsAreKept() {
    for (long seed = 0; seed < PROBLEMS; seed++) {
      var problem = switch ((int) (seed % 3)) {
        case 0 -> TinyProblems.random(seed);
        case 1 -> TinyProblems.published(seed);
        default -> TinyHorizons.published(seed);
      };
      var mine = new PinLedger(problem, new JudgedProblem(problem), seatRules(problem));
      var theirs = PinReview.of(problem);
      assertThat(mine.missing()).isEqualTo(theirs.kept());
      assertThat(mine.seatless()).isEqualTo(theirs.seatless());
      assertThat(mine.released()).hasSize(theirs.seatless().size() + theirs.released().size());
    }
  }
}
