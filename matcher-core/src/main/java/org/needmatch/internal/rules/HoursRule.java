package org.needmatch.internal.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.internal.geo.TravelTimes;
import org.needmatch.rules.Obstacle;

/** Hours in a week, those without a clock time too. */
record HoursRule() implements LimitRule {

  @Override
  public boolean counts(Need need) {
    return true;
  }

  @Override
  public Object period(Need need) {
    return need.monday();
  }

  @Override
  public @Nullable Obstacle excess(WorkloadLimits limits, List<Need> sessions) {
    double hours = sessions.stream().mapToLong(need -> need.time().minutes()).sum() / 60.0;
    return hours > limits.hoursPerWeek() + TravelTimes.TOLERANCE
        ? new Obstacle.HoursFull(hours, limits.hoursPerWeek())
        : null;
  }
}
