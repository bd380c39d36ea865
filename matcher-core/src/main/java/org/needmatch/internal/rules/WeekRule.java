package org.needmatch.internal.rules;

import java.util.List;
import org.needmatch.domain.Need;
import org.needmatch.domain.Volunteer;
import org.needmatch.rules.Obstacle;

/**
 * One rule of the sessions that a volunteer holds together. Implementations are
 * pure, immutable and thread-safe.
 */
interface WeekRule {

  /** What keeps a session out of a week, in which it is not yet. */
  List<Obstacle> obstacles(Volunteer volunteer, Need more, List<Need> week);

  /** Each set of sessions that breaks it by being held together. */
  default List<List<Need>> broken(Volunteer volunteer, List<Need> sessions) {
    return List.of();
  }
}
