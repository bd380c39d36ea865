package org.needmatch.internal.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.needmatch.domain.Need;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.geo.SessionLocation;
import org.needmatch.internal.geo.TravelTimes;
import org.needmatch.rules.Obstacle;

/** Time to get from one session to the next. */
record OverlapRule(TravelTimes travel) implements WeekRule {

  @Override
  public List<Obstacle> obstacles(Volunteer volunteer, Need more, List<Need> week) {
    var clashes = new ArrayList<Obstacle>();
    for (var other : week) {
      if (!fit(volunteer, more, other)) {
        clashes.add(new Obstacle.Clash(other.id(), more.time().overlaps(other.time())));
      }
    }
    return clashes;
  }

  @Override
  public List<List<Need>> broken(Volunteer volunteer, List<Need> sessions) {
    var clashes = new ArrayList<List<Need>>();
    for (int i = 0; i < sessions.size(); i++) {
      for (int j = i + 1; j < sessions.size(); j++) {
        if (!fit(volunteer, sessions.get(i), sessions.get(j))) {
          clashes.add(List.of(sessions.get(i), sessions.get(j)));
        }
      }
    }
    return clashes;
  }

  private boolean fit(Volunteer volunteer, Need a, Need b) {
    if (a.terms().anyTime() || b.terms().anyTime()) {
      return true;
    }
    if (a.time().overlaps(b.time())) {
      return false;
    }
    var earlier = a.time().start().isBefore(b.time().start()) ? a : b;
    var later = earlier == a ? b : a;
    var from = SessionLocation.during(volunteer, earlier);
    var to = SessionLocation.during(volunteer, later);
    if (from == null || to == null) {
      return true;
    }
    return Duration.between(earlier.time().end(), later.time().start()).toMinutes() >= travel
        .gapMinutes(from, to, volunteer.travelMode(), later.time().start().toLocalTime());
  }
}
