package org.needmatch.internal.explain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.needmatch.domain.Problem;
import org.needmatch.explain.Explainer;
import org.needmatch.explain.UnfilledSeats;
import org.needmatch.internal.threads.Workers;
import org.needmatch.plan.Plan;
import org.needmatch.rules.RuleSet;

/**
 * The people who are nearest to empty seats, as sentences with ids. Immutable.
 */
public final class NearestMisses {
  /** How many are kept of each. */
  public static final int MOST = 3;
  /** Volunteers times roles that are looked at: some seconds. */
  private static final long EFFORT = 2_000_000;

  private final Map<UnfilledSeats, List<String>> sentences = new HashMap<>();

  private record Found(UnfilledSeats seats, List<String> sentences) {
  }

  private NearestMisses() {
  }

  /**
   * Of the roles that lack most need, as many as two million pairs of a volunteer
   * and a role allow; of the others none.
   */
  public static NearestMisses of(Problem problem, Plan plan, RuleSet rules,
      List<UnfilledSeats> unfilled) {
    var explainer = Explainer.of(problem, plan, rules);
    var words = new ExplanationFormatter(problem, false, false);
    var most = unfilled.stream().filter(seats -> seats.seatsMissing() > 0)
        .sorted(Comparator.comparingLong(UnfilledSeats::pointsMissing).reversed())
        .limit(EFFORT / Math.max(1, problem.volunteers().size())).toList();
    var nearest = new NearestMisses();
    Workers.of(rules)
        .flatMap(most,
            seats -> List.of(new Found(seats,
                explainer.nearMisses(seats.needId(), seats.role()).stream().limit(MOST)
                    .map(words::near).toList())))
        .forEach(found -> nearest.sentences.put(found.seats(), found.sentences()));
    return nearest;
  }

  /** At most three, the nearest first. */
  public List<String> of(UnfilledSeats seats) {
    return sentences.getOrDefault(seats, List.of());
  }
}
