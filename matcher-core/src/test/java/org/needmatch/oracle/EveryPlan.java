package org.needmatch.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.needmatch.domain.Problem;
import org.needmatch.judge.Judge;
import org.needmatch.judge.proof.ProofCheck;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.plan.Score;
import org.needmatch.run.SolveResult;

/**
 * Judges every plan there is, one by one, with no thought at all: for 3
 * volunteers and 3 sessions.
 */
public final class EveryPlan {
  private final Problem problem;
  private final List<Assignment> seats = new ArrayList<>();
  private Score best = new Score(Long.MIN_VALUE, 0, 0);
  private long highestMedium = Long.MIN_VALUE;

  /** Cost: 2 to the {@link #size}. */
  public EveryPlan(Problem problem) {
    this.problem = problem;
    for (var volunteer : problem.volunteers()) {
      for (var need : problem.needs()) {
        for (var role : need.roles()) {
          seats.add(Assignment.of(need.id(), role.name(), 0, volunteer.id()));
        }
      }
    }
    choose(0, new ArrayList<>());
  }

  private void choose(int next, List<Assignment> chosen) {
    if (next == seats.size()) {
      var judged = Judge.standard().judge(problem, numbered(chosen));
      if (judged.validButForPins()) {
        best = judged.score().betterThan(best) ? judged.score() : best;
        highestMedium = Math.max(highestMedium, judged.score().medium());
      }
      return;
    }
    choose(next + 1, chosen);
    chosen.add(seats.get(next));
    choose(next + 1, chosen);
    chosen.removeLast();
  }

  private static Plan numbered(List<Assignment> chosen) {
    var next = new HashMap<String, Integer>();
    return new Plan(chosen.stream()
        .map(row -> Assignment.of(row.needId(), row.role(),
            next.merge(row.needId() + "\n" + row.role(), 1, Integer::sum), row.volunteerId()))
        .toList());
  }

  /** The best score. */
  public Score best() {
    return best;
  }

  /** Of all plans in which only pins break rules, whatever their hard level. */
  public long highestMedium() {
    return highestMedium;
  }

  /**
   * Holds what was solved against every plan: as good, never proven less, and
   * proven.
   */
  public void hold(SolveResult outcome, String as) throws IOException {
    assertThat(outcome.score()).as(as).isEqualTo(best());
    assertThat(outcome.boundMedium()).as(as).isGreaterThanOrEqualTo(highestMedium());
    var certificate = new StringWriter();
    outcome.certificate().writeTo(certificate);
    assertThat(ProofCheck.standard()
        .check(problem, new StringReader(certificate.toString()), outcome.boundMedium()).refusals())
        .as(as).isEmpty();
  }

  /** Pairs of a volunteer and a role. */
  public static int size(Problem problem) {
    return problem.volunteers().size()
        * problem.needs().stream().mapToInt(need -> need.roles().size()).sum();
  }
}
