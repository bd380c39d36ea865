package org.needmatch.internal.rules;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.domain.PublishedAssignment;
import org.needmatch.domain.PublishedState;

/** Who is in a session, or on the way to it, at a time. Immutable. */
public final class SessionClock {
  private final Problem problem;
  private final Objective objective;
  private final LocalDateTime now;

  /** Cost: linear in volunteers and needs. */
  public SessionClock(Problem problem, LocalDateTime now) {
    this.problem = problem;
    objective = new Objective(problem);
    this.now = now;
  }

  /** What people are told of the problem with these offers at a time. */
  public static PublishedState published(Problem problem, List<PublishedAssignment> offers,
      @Nullable LocalDateTime now) {
    if (now == null) {
      return new PublishedState(offers, null, Set.of());
    }
    var clock = new SessionClock(problem, now);
    Set<String> going = new HashSet<>();
    offers.stream().filter(offer -> offer.status().stands())
        .filter(offer -> clock.stays(offer.volunteerId(), offer.needId()))
        .forEach(offer -> going.add(offer.needId()));
    return new PublishedState(offers, now, going);
  }

  /** The problem with what is under way as its records say it now. */
  public static Problem of(Problem problem) {
    var told = problem.published();
    var now = published(problem, told.assignments(), told.from());
    return now.equals(told) ? problem : problem.withPublished(now);
  }

  /**
   * Whether the session has begun, or the volunteer, who is expected there, has
   * to leave home for it by now. Nobody is on the way to a need without a clock
   * time.
   */
  public boolean stays(String volunteerId, String needId) {
    var volunteer = problem.volunteer(volunteerId);
    var need = problem.need(needId);
    if (volunteer == null || need == null) {
      return false;
    }
    return need.hasBegun(now) || !need.terms().anyTime()
        && !need.time().start().minusMinutes(objective.travelMinutes(volunteer, need)).isAfter(now);
  }
}
