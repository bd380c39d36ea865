package org.needmatch.internal.rules;

import org.needmatch.domain.Need;
import org.needmatch.domain.Role;

/** A role of a need, as the rules see it. Immutable. */
public record SeatSpec(Need need, Role role, long startMinute, long endMinute) {

  /** Reckons the session's minutes once. */
  public SeatSpec(Need need, Role role) {
    this(need, role, IntervalSet.minute(need.time().start()),
        IntervalSet.minute(need.time().end()));
  }
}
