package org.needmatch.internal.metrics;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Volunteer;
import org.needmatch.metrics.Measures.SessionShares;

/**
 * How a plan's sessions come on top of those of past weeks. Not thread-safe.
 */
public final class SharesOfPeople {
  private final Problem problem;
  private final Map<String, Integer> sessions = new HashMap<>();

  SharesOfPeople(Problem problem) {
    this.problem = problem;
  }

  /** Whether anybody's sessions in past weeks are known. */
  public static boolean known(Problem problem) {
    return problem.volunteers().stream().anyMatch(one -> one.recentSessions() > 0);
  }

  void placed(String volunteerId, int count) {
    sessions.merge(volunteerId, count, Integer::sum);
  }

  /**
   * Null when nothing of past weeks is known.
   *
   * @param idle
   *          those without a seat who could have had one
   */
  @Nullable
  SessionShares of(Set<String> idle) {
    if (!known(problem)) {
      return null;
    }
    var people = problem.volunteers().stream()
        .filter(one -> sessions.containsKey(one.id()) || idle.contains(one.id())).toList();
    return new SessionShares(people.size(),
        Gini.of(people.stream().mapToLong(Volunteer::recentSessions).toArray()),
        Gini.of(people.stream()
            .mapToLong(one -> one.recentSessions() + sessions.getOrDefault(one.id(), 0)).toArray()),
        people.stream().mapToInt(Volunteer::weeksWaiting).max().orElse(0),
        people.stream().filter(one -> !sessions.containsKey(one.id()))
            .mapToInt(one -> one.weeksWaiting() + problem.weeks()).max().orElse(0));
  }
}
