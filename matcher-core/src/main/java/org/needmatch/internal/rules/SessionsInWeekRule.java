package org.needmatch.internal.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.rules.Obstacle;

/** Sessions in a week; a need without a clock time is none. */
record SessionsInWeekRule() implements LimitRule {

  @Override
  public boolean counts(Need need) {
    return !need.terms().anyTime();
  }

  @Override
  public Object period(Need need) {
    return need.monday();
  }

  @Override
  public @Nullable Obstacle excess(WorkloadLimits limits, List<Need> sessions) {
    return sessions.size() > limits.sessionsPerWeek()
        ? new Obstacle.WeekFull(limits.sessionsPerWeek())
        : null;
  }
}
