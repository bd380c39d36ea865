package org.needmatch.internal.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.rules.Obstacle;

/** Sessions on the day on which they start. */
record SessionsOnDayRule() implements LimitRule {

  @Override
  public boolean counts(Need need) {
    return !need.terms().anyTime();
  }

  @Override
  public Object period(Need need) {
    return need.time().day();
  }

  @Override
  public @Nullable Obstacle excess(WorkloadLimits limits, List<Need> sessions) {
    return sessions.size() > limits.sessionsPerDay()
        ? new Obstacle.DayFull(sessions.getFirst().time().day(), limits.sessionsPerDay())
        : null;
  }
}
