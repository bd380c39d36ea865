package org.needmatch.internal.standby;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.RoleActivity.ContactPattern;
import org.needmatch.domain.Settings;
import org.needmatch.domain.Supervision;
import org.needmatch.domain.VettingRecord;
import org.needmatch.domain.VettingRecord.CheckStatus;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.internal.metrics.NeedWorth;
import org.needmatch.internal.metrics.SeatedTeams;
import org.needmatch.internal.policy.Safe;
import org.needmatch.judge.Judge;
import org.needmatch.judge.Violation;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.plan.Plan.Standbys;
import org.needmatch.rules.RuleSet;
import org.needmatch.run.SolveOptions;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.TinyAttendance;
import org.needmatch.testdomain.Town;

class StandbyPlannerTest {
  private static final int MOST_OPTIONS = 13;

  private static Standbys beside(Problem problem, Plan plan) {
    return StandbyPlanner.of(problem, plan, List.of(), RuleSet.standard());
  }

  private static Plan plan(Assignment... rows) {
    return new Plan(List.of(rows));
  }

  private static Problem tiny(long seed) {
    var random = new Random(seed);
    var problem = TinyAttendance.certain(seed);
    return problem
        .withNeeds(problem.needs().stream()
            .map(need -> need.toBuilder().standbys(random.nextInt(3)).build()).toList())
        .withVolunteers(problem.volunteers().stream()
            .map(one -> one.toBuilder()
                .limits(one.limits().toBuilder().standbys(random.nextInt(4)).build()).build())
            .toList());
  }

  /** That exactly so many stay away, over all who come and who do not. */
  private static long away(List<Integer> chances, int number) {
    var sum = BigDecimal.ZERO;
    for (int away = 0; away < 1 << chances.size(); away++) {
      var chance = BigDecimal.ONE;
      for (int i = 0; i < chances.size(); i++) {
        boolean stays = (away >> i & 1) != 0;
        chance = chance
            .multiply(BigDecimal.valueOf(stays ? 1000 - chances.get(i) : chances.get(i), 3));
      }
      sum = sum.add(Integer.bitCount(away) == number ? chance : BigDecimal.ZERO);
    }
    return sum.movePointRight(3).setScale(0, RoundingMode.FLOOR).longValueExact();
  }

  private static int chance(Problem problem, String volunteerId) {
    return BigDecimal.valueOf(problem.requireVolunteer(volunteerId).reliability()).movePointRight(3)
        .setScale(0, RoundingMode.FLOOR).intValueExact();
  }

  /** What the rows are worth, in the best order of calling. */
  private static long worth(Problem problem, Plan plan, List<Assignment> rows) {
    long sum = 0;
    var teams = SeatedTeams.of(problem, plan);
    var worth = new NeedWorth(problem);
    for (var need : problem.needs()) {
      for (var role : need.roles()) {
        var ready = rows.stream()
            .filter(row -> row.needId().equals(need.id()) && row.role().equals(role.name()))
            .toList();
        var placed = teams.in(need, role);
        long best = 0;
        for (var order : orders(ready)) {
          long points = 0;
          long before = Long.MAX_VALUE;
          for (int number = 1; number <= order.size(); number++) {
            long call = 0;
            for (int gone = number; gone <= placed.size(); gone++) {
              int rank = placed.size() - gone + number;
              long brought = rank > role.minimum() ? worth.seat(need, role, rank) : 0;
              if (rank == role.minimum()) {
                brought = worth.points(need, role, rank);
                for (var other : need.roles()) {
                  brought += other.equals(role)
                      ? 0
                      : worth.points(need, other, teams.in(need, other).size());
                }
              }
              call += brought
                  * away(placed.stream().map(row -> chance(problem, row.volunteerId())).toList(),
                      gone)
                  / 1000;
            }
            before = Math.min(before, call);
            points += before * chance(problem, order.get(number - 1).volunteerId()) / 1000;
          }
          best = Math.max(best, points);
        }
        sum += best;
      }
    }
    return sum;
  }

  private static List<List<Assignment>> orders(List<Assignment> rows) {
    return rows.size() < 2
        ? List.of(rows)
        : rows
            .stream().flatMap(first -> orders(rows.stream().filter(row -> row != first).toList())
                .stream().map(rest -> Stream.concat(Stream.of(first), rest.stream()).toList()))
            .toList();
  }

  private static boolean holds(Problem problem, Plan plan, List<Assignment> rows, long hard) {
    return Judge.standard().judge(problem, plan.assignments(), rows).score().hard() == hard;
  }

  private static long best(Problem problem, Plan plan, List<Assignment> options, int from,
      List<Assignment> chosen, long hard) {
    if (from == options.size()) {
      return worth(problem, plan, chosen);
    }
    long best = best(problem, plan, options, from + 1, chosen, hard);
    chosen.add(options.get(from));
    if (holds(problem, plan, chosen, hard)) {
      best = Math.max(best, best(problem, plan, options, from + 1, chosen, hard));
    }
    chosen.removeLast();
    return best;
  }

  @Test
  void noOtherChoiceIsWorthMoreAndTheJudgeAgrees() {
    int compared = 0;
    int several = 0;
    for (long seed = 0; seed < 300; seed++) {
      var problem = tiny(seed);
      var plan = Matcher.create()
          .solve(problem, SolveOptions.builder().timeLimit(null).stepLimit(3L).build()).plan();
      compared += isBestOfAll(problem, plan, seed) ? 1 : 0;
    }
    assertThat(compared).isGreaterThan(20);
    for (long seed = 0; seed < 150; seed++) {
      var problem = loose(seed);
      var plan = new Plan(problem.needs().stream()
          .map(need -> Assignment.of(need.id(), Role.DEFAULT_NAME, 1, "p" + need.id())).toList());
      several += isBestOfAll(problem, plan, seed) && beside(problem, plan).rows().size() > 1
          ? 1
          : 0;
    }
    assertThat(several).isGreaterThan(40);
  }

  /** Whether there were choices few enough to look at all of them. */
  private static boolean isBestOfAll(Problem problem, Plan plan, long seed) {
    long hard = Judge.standard().judge(problem, plan).score().hard();
    var found = beside(problem, plan);
    assertThat(Judge.standard().judge(problem, plan.assignments(), found.rows()).violations())
        .as("seed %d", seed).isEqualTo(Judge.standard().judge(problem, plan).violations());
    assertThat(found.points()).as("seed %d", seed).isEqualTo(worth(problem, plan, found.rows()))
        .isLessThanOrEqualTo(found.limit());
    var options = new ArrayList<Assignment>();
    for (var need : problem.needs()) {
      for (var role : need.roles()) {
        for (var volunteer : problem.volunteers()) {
          var row = Assignment.of(need.id(), role.name(), 1, volunteer.id());
          if (chance(problem, volunteer.id()) > 0 && holds(problem, plan, List.of(row), hard)) {
            options.add(row);
          }
        }
      }
    }
    if (options.isEmpty() || options.size() > MOST_OPTIONS) {
      return false;
    }
    assertThat(found.points()).as("seed %d", seed)
        .isEqualTo(best(problem, plan, options, 0, new ArrayList<>(), hard))
        .isEqualTo(found.limit());
    return true;
  }

  /** Sessions that run with one each, and people who are free to be ready. */
  private static Problem loose(long seed) {
    var random = new Random(seed);
    var problem = Problem.builder(Town.MONDAY);
    for (int n = 1; n <= 4; n++) {
      problem
          .add(Need.builder("n" + n).at(Town.CENTRE)
              .on(Town.MONDAY.plusDays(random.nextInt(2)), LocalTime.of(9 + random.nextInt(3), 0),
                  LocalTime.of(12, 30))
              .priority(1 + random.nextInt(3)).standbys(random.nextInt(3)).build())
          .add(Problems.anyone("pn" + n).reliability(0.5 + random.nextInt(5) / 10.0)
              .limits(WorkloadLimits.builder().standbys(0).build()).build());
    }
    for (int v = 1; v <= 3; v++) {
      problem.add(Problems.anyone("v" + v).reliability(0.3 + random.nextInt(7) / 10.0)
          .limits(WorkloadLimits.builder().standbys(1 + random.nextInt(3))
              .hoursPerWeek(3 + random.nextInt(5)).build())
          .build());
    }
    if (random.nextBoolean()) {
      problem.add(new VolunteerPair("v1", "v2", VolunteerPair.Kind.APART));
    }
    return problem.build();
  }

  private static Problem two(double min, int standbys, Settings.Standby mode) {
    return Problem.builder(Town.MONDAY).settings(Settings.builder().standby(mode).build())
        .add(Need.builder("read").at(Town.CENTRE)
            .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).volunteers(1, 2)
            .minCertainty(min).standbys(standbys).build())
        .add(Need.builder("walk").at(Town.CENTRE)
            .on(Town.MONDAY, LocalTime.of(9, 30), LocalTime.of(10, 30)).build())
        .add(Problems.anyone("ann").reliability(0.8).build())
        .add(Problems.anyone("bob").reliability(0.8).build())
        .add(Problems.anyone("cat").reliability(0.6).build())
        .add(Problems.anyone("dan").reliability(0.95).build()).build();
  }

  @Test
  void theMostReliableWhoAreFreeAreAsked() {
    var problem = two(0, 1, Settings.Standby.OFF);
    assertThat(beside(problem,
        plan(Assignment.of("read", Role.DEFAULT_NAME, 1, "ann"),
            Assignment.of("walk", Role.DEFAULT_NAME, 1, "dan"))))
        .isEqualTo(new Standbys(List.of(Assignment.of("read", Role.DEFAULT_NAME, 1, "bob")), 1,
            1000 * 200 / 1000 * 800 / 1000, 160));
    assertThat(beside(problem, Plan.EMPTY)).isEqualTo(Standbys.NONE);
  }

  @Test
  void asManyAsKeepASessionCertainWhenSomebodyCallsOff() {
    var read = Assignment.of("read", Role.DEFAULT_NAME, 1, "ann");
    var second = Assignment.of("read", Role.DEFAULT_NAME, 2, "bob");
    assertThat(beside(two(0.9, 0, Settings.Standby.OFF), plan(read, second)))
        .isEqualTo(Standbys.NONE);
    assertThat(beside(two(0.75, 0, Settings.Standby.AUTO), plan(read, second)).wanted()).isZero();
    assertThat(beside(two(0.9, 0, Settings.Standby.AUTO), plan(read, second)).rows())
        .containsExactly(Assignment.of("read", Role.DEFAULT_NAME, 1, "dan"));
    assertThat(beside(two(0.985, 0, Settings.Standby.AUTO),
        plan(read, Assignment.of("read", Role.DEFAULT_NAME, 2, "dan"))).rows())
        .extracting(row -> row.volunteerId()).containsExactly("bob", "cat");
  }

  /** Who reads on more days than three needs another check. */
  @Test
  void daysAddUpAsIfEveryDutyWereWorked() {
    var builder = Problem.builder(Town.MONDAY).settings(Safe.ENGLAND);
    for (var id : List.of("p0", "p1", "p2", "p3")) {
      builder.add(Safe.person(id).reliability(0.8).build());
    }
    builder.add(Safe.person("v").reliability(0.9)
        .limits(WorkloadLimits.builder().standbys(WorkloadLimits.UNLIMITED).build()).build());
    for (int day = 0; day < 4; day++) {
      builder.add(Safe
          .session("n" + day, Town.MONDAY.plusDays(day), Safe.reading(ContactPattern.OCCASIONAL))
          .volunteers(1, 2).standbys(1).supervision(Supervision.builder().counted(false).build())
          .build());
    }
    var problem = builder.build()
        .withVolunteers(builder.build().volunteers().stream()
            .map(one -> one.id().equals("v")
                ? one
                : one.toBuilder().limits(WorkloadLimits.builder().standbys(0).build()).build())
            .toList());
    var rows = new ArrayList<Assignment>();
    for (int day = 0; day < 4; day++) {
      rows.add(Assignment.of("n" + day, Role.DEFAULT_NAME, 1, "p" + day));
    }
    assertThat(beside(problem, new Plan(rows)).rows()).hasSize(3)
        .allMatch(row -> row.volunteerId().equals("v"));
    rows.add(Assignment.of("n0", Role.DEFAULT_NAME, 2, "v"));
    rows.add(Assignment.of("n1", Role.DEFAULT_NAME, 2, "v"));
    var found = beside(problem, new Plan(rows));
    assertThat(found.rows()).hasSize(1);
    var all = List.of(Assignment.of("n2", Role.DEFAULT_NAME, 1, "v"),
        Assignment.of("n3", Role.DEFAULT_NAME, 1, "v"));
    assertThat(Judge.standard().judge(problem, rows, found.rows()).violations()).isEmpty();
    assertThat(Judge.standard().judge(problem, rows, all).violations()).extracting(Violation::rule)
        .containsExactly("frequency");
  }

  @Test
  void whoHasBeenToldStays() {
    var problem = two(0, 1, Settings.Standby.OFF);
    var told = List.of(Assignment.of("read", Role.DEFAULT_NAME, 1, "cat"),
        Assignment.of("read", Role.DEFAULT_NAME, 2, "bob"),
        Assignment.of("gone", Role.DEFAULT_NAME, 1, "bob"));
    var plan = plan(Assignment.of("read", Role.DEFAULT_NAME, 1, "ann"));
    assertThat(StandbyPlanner.of(problem, plan, told, RuleSet.standard()).rows())
        .containsExactly(Assignment.of("read", Role.DEFAULT_NAME, 1, "cat"));
    var away = problem.withVolunteers(
        problem.volunteers().stream().filter(one -> !one.id().equals("cat")).toList());
    assertThat(StandbyPlanner.of(away, plan, told, RuleSet.standard()).rows())
        .containsExactly(Assignment.of("read", Role.DEFAULT_NAME, 1, "bob"));
  }

  @Test
  void nobodyIsAskedWhomASafeguardKeepsOut() {
    var problem = two(0, 1, Settings.Standby.OFF);
    var plan = plan(Assignment.of("read", Role.DEFAULT_NAME, 1, "ann"),
        Assignment.of("walk", Role.DEFAULT_NAME, 1, "bob"));
    var dan = problem.requireVolunteer("dan");
    var barred = Stream.of(
        problem.withVolunteers(with(problem,
            dan.toBuilder().limits(WorkloadLimits.builder().standbys(0).build()).build())),
        problem.withVolunteers(with(problem,
            dan.toBuilder().limits(WorkloadLimits.builder().hoursPerWeek(0.5).build()).build())),
        problem.withVolunteers(with(problem,
            dan.toBuilder().vetting(VettingRecord.builder().check(CheckStatus.PENDING).build())
                .build())),
        problem.toBuilder().add(new VolunteerPair("dan", "ann", VolunteerPair.Kind.APART)).build(),
        problem.toBuilder().add(new VolunteerPair("dan", "bob", VolunteerPair.Kind.TOGETHER))
            .build());
    assertThat(beside(problem, plan).rows().getFirst().volunteerId()).isEqualTo("dan");
    assertThat(barred.map(one -> beside(one, plan).rows().getFirst().volunteerId()).toList())
        .allMatch("cat"::equals);
  }

  private static List<Volunteer> with(Problem problem, Volunteer changed) {
    var all = new LinkedHashSet<>(problem.volunteers());
    all.removeIf(one -> one.id().equals(changed.id()));
    all.add(changed);
    return List.copyOf(all);
  }
}
