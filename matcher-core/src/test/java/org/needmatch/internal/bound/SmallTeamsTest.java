package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.RuleCode;
import org.needmatch.domain.Supervision;
import org.needmatch.judge.Judge;
import org.needmatch.plan.Assignment;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.TinyAttendance;
import org.needmatch.testdomain.TinyTeams;
import org.needmatch.testdomain.Town;

class SmallTeamsTest {
  private static final Set<RuleCode> OF_TEAMS = EnumSet.of(RuleCode.ONE_SEAT, RuleCode.MINIMUM,
      RuleCode.PAIR, RuleCode.PRESENCE, RuleCode.CERTAINTY);

  /** The judge sees the team as the only people of the week, pins aside. */
  @Test
  void theTeamsAreThoseThatTheJudgeLetsRun() {
    int listed = 0;
    int refused = 0;
    for (long seed = 0; seed < 120; seed++) {
      var model = TinyModel
          .of((seed % 3 == 0 ? TinyAttendance.certain(seed) : TinyTeams.random(seed))
              .withPins(List.of()));
      for (int n = 0; n < model.instance().sessions().count(); n++) {
        var small = model.pairs().small().of(n);
        if (small == null) {
          continue;
        }
        var known = new HashSet<Set<Integer>>();
        small.teams().forEach(team -> known.add(set(team.pairs())));
        for (var choice : choices(small.pairs())) {
          boolean runs = !choice.isEmpty() && runs(model, n, choice);
          assertThat(known.contains(choice)).as("seed %d, need %d, %s", seed, n, choice)
              .isEqualTo(runs);
          listed += runs ? 1 : 0;
          refused += runs ? 0 : 1;
        }
      }
    }
    assertThat(listed).isGreaterThan(200);
    assertThat(refused).isGreaterThan(200);
  }

  private static Set<Integer> set(int[] pairs) {
    var set = new HashSet<Integer>();
    for (int p : pairs) {
      set.add(p);
    }
    return set;
  }

  /** Of each person no pair or one. */
  private static List<Set<Integer>> choices(int[][] pairs) {
    List<Set<Integer>> choices = List.of(Set.of());
    for (int[] own : pairs) {
      var more = new ArrayList<>(choices);
      for (var choice : choices) {
        for (int p : own) {
          var with = new HashSet<>(choice);
          with.add(p);
          more.add(with);
        }
      }
      choices = more;
    }
    return choices;
  }

  private static boolean runs(TinyModel model, int need, Set<Integer> choice) {
    var sessions = model.instance().sessions();
    var rows = new ArrayList<Assignment>();
    var next = new HashMap<Integer, Integer>();
    for (int p : choice) {
      int role = model.pairs().role(p);
      int seat = next.merge(role, 1, Integer::sum);
      if (seat > sessions.wanted(role)) {
        return false;
      }
      sessions.needs(need)
          .forEach(each -> rows.add(Assignment.of(each.id(), sessions.role(role).name(), seat,
              model.instance().problem().volunteers().get(model.pairs().volunteer(p)).id())));
    }
    return Judge.standard().judge(model.instance().problem(), rows).violations().stream()
        .noneMatch(one -> OF_TEAMS.contains(RuleCode.of(one.rule()).orElseThrow()));
  }

  private static TinyModel crowd(int people, int roles, boolean company) {
    var problem = Problem.builder(Town.MONDAY);
    for (int i = 0; i < people; i++) {
      problem.add(Problems.anyone("v" + i).build());
    }
    var need = Need.builder("n").at(Town.CENTRE).on(Town.MONDAY, LocalTime.of(9, 0),
        LocalTime.of(10, 0));
    for (int r = 0; r < roles; r++) {
      need.role(Role.builder("r" + r).build());
    }
    if (company) {
      need.supervision(Supervision.builder().adults(2).build());
    }
    return TinyModel.of(problem.add(need.build()).build());
  }

  @ParameterizedTest
  @CsvSource({"8,1,true", "9,1,false", "5,3,true", "6,3,false", "3,9,true", "4,9,false"})
  void aSmallNeedHasAtMostEightPeopleAndSoManyTeams(int people, int roles, boolean small) {
    assertThat(crowd(people, roles, true).pairs().small().of(0) != null).isEqualTo(small);
  }

  @Test
  void whereNothingIsLeftToTeamsNoneAreListed() {
    assertThat(crowd(3, 1, false).pairs().small().of(0)).isNull();
    assertThat(crowd(3, 2, false).pairs().small().of(0)).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({"9,1,false,false,false", "9,2,false,true,false", "9,1,true,false,true",
      "6,2,true,false,false"})
  void inOtherNeedsItIsSaidWhatIsLeftOut(int people, int roles, boolean company, boolean oneSeat,
      boolean presence) {
    var model = crowd(people, roles, company);
    var small = model.pairs().small();
    assertThat(small.leaveOut(RuleCode.ONE_SEAT, model.instance(), model.pairs()))
        .isEqualTo(oneSeat);
    assertThat(small.leaveOut(RuleCode.PRESENCE, model.instance(), model.pairs()))
        .isEqualTo(presence);
  }
}
