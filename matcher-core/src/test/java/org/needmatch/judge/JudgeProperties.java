package org.needmatch.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.needmatch.domain.Problem;
import org.needmatch.domain.RuleCode;
import org.needmatch.oracle.BruteForce;
import org.needmatch.plan.Assignment;
import org.needmatch.testdomain.TinyProblems;

class JudgeProperties {

  private static List<Assignment> anyRows(Problem problem, Random random) {
    var rows = new ArrayList<Assignment>();
    for (var need : problem.needs()) {
      var people = new ArrayList<>(problem.volunteers());
      Collections.shuffle(people, random);
      for (var role : need.roles()) {
        for (int seat = 1; seat <= role.wanted() && !people.isEmpty(); seat++) {
          if (random.nextInt(3) > 0) {
            rows.add(Assignment.of(need.id(), role.name(), seat, people.removeLast().id()));
          }
        }
      }
    }
    return rows;
  }

  private static List<Assignment> bestRows(Problem problem) {
    return BruteForce.optimum(problem).plan().assignments();
  }

  private static Judgement judge(Problem problem, List<Assignment> rows) {
    return Judge.standard().judge(problem, rows);
  }

  @Property(tries = 200)
  void theOrderOfRowsDoesNotMatterWhenNoneIsSurplus(@ForAll @LongRange(min = 0) long seed) {
    var problem = TinyProblems.random(seed);
    var rows = anyRows(problem, new Random(seed));
    var shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, new Random(~seed));
    assertThat(judge(problem, shuffled).score()).isEqualTo(judge(problem, rows).score());
  }

  @Property(tries = 200)
  void hardCountsViolationsAndUnpinnedRows(@ForAll @LongRange(min = 0) long seed) {
    var problem = TinyProblems.random(seed);
    var judged = judge(problem, anyRows(problem, new Random(seed)));
    assertThat(judged.score().hard())
        .isEqualTo(-judged.violations().size() - judged.unpinnedRowsInvolved());
    assertThat(judged.violations()).extracting(Violation::rule).isSubsetOf(Judge.codes());
    assertThat(judged.score().medium()).isBetween(0L, judged.totalMedium());
  }

  @Property(tries = 200)
  void aRowTwiceIsSurplusAndChangesNothingElse(@ForAll @LongRange(min = 0) long seed) {
    var problem = TinyProblems.random(seed);
    var rows = anyRows(problem, new Random(seed));
    var before = judge(problem, rows);
    for (var row : rows) {
      var more = new ArrayList<>(rows);
      more.add(row);
      var after = judge(problem, more);
      long seatRule = judge(problem, List.of(row)).violations().stream().filter(
          violation -> RuleCode.of(violation.rule()).orElseThrow().scope() == RuleCode.Scope.SEAT)
          .count();
      assertThat(after.score().hard()).isEqualTo(before.score().hard() - 1 - seatRule);
      assertThat(after.score().medium()).isEqualTo(before.score().medium());
      assertThat(after.score().soft()).isEqualTo(before.score().soft());
      assertThat(after.validButForPins()).isFalse();
    }
  }

  @Property(tries = 200)
  void timesAreJudgedPairByPair(@ForAll @LongRange(min = 0) long seed) {
    var problem = TinyProblems.random(seed);
    var volunteer = problem.volunteers().getFirst();
    var rows = problem.needs().stream()
        .map(need -> Assignment.of(need.id(), need.roles().getFirst().name(), 1, volunteer.id()))
        .toList();
    long pairs = 0;
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < i; j++) {
        pairs += judge(problem, List.of(rows.get(i), rows.get(j))).count("overlap");
      }
    }
    assertThat(judge(problem, rows).count("overlap")).isEqualTo(pairs);
  }

  @Property(tries = 100)
  void noRowCanBeAddedToABestPlanForMoreAndStayValid(@ForAll @LongRange(min = 0) long seed) {
    var problem = TinyProblems.random(seed);
    var rows = bestRows(problem);
    var best = judge(problem, rows);
    for (var volunteer : problem.volunteers()) {
      for (var need : problem.needs()) {
        for (var role : need.roles()) {
          var more = new ArrayList<>(rows);
          more.add(Assignment.of(need.id(), role.name(), freeSeat(rows, need.id(), role.name()),
              volunteer.id()));
          var judged = judge(problem, more);
          assertThat(judged.validButForPins() && judged.score().betterThan(best.score())).isFalse();
        }
      }
    }
  }

  private static int freeSeat(List<Assignment> rows, String need, String role) {
    return 1 + (int) rows.stream()
        .filter(row -> row.needId().equals(need) && row.role().equals(role)).count();
  }

  @Property(tries = 100)
  void everyRowTakenOutOfABestPlanIsMissed(@ForAll @LongRange(min = 0) long seed) {
    var problem = TinyProblems.random(seed);
    var rows = bestRows(problem);
    var best = judge(problem, rows);
    for (var row : rows) {
      var fewer = new ArrayList<>(rows);
      fewer.remove(row);
      var judged = judge(problem, fewer);
      assertThat(judged.score().betterThan(best.score()) && judged.validButForPins()).isFalse();
      boolean pinned = problem.pins().stream().anyMatch(pin -> pin.needId().equals(row.needId())
          && pin.role().equals(row.role()) && pin.volunteerId().equals(row.volunteerId()));
      if (pinned && best.releasedPins().isEmpty()) {
        assertThat(judged.count("pin")).isEqualTo(1);
      }
    }
  }
}
