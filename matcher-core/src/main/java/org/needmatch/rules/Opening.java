package org.needmatch.rules;

import org.needmatch.domain.Need;
import org.needmatch.domain.Role;

/** A role of a need, as the rules see it. Immutable. */
public record Opening(Need need, Role role, long startMinute, long endMinute) {

  /** Reckons the session's minutes once. */
  public Opening(Need need, Role role) {
    this(need, role, FreeTime.minute(need.time().start()), FreeTime.minute(need.time().end()));
  }
}
