package org.needmatch.internal.judge;

import java.util.List;
import org.needmatch.domain.Need;
import org.needmatch.domain.Role;
import org.needmatch.domain.Volunteer;

/** A row whose ids are known. {@code row} is its index in the plan. */
record SeatedVolunteer(int row, Volunteer volunteer, Need need, Role role, boolean pinned) {

  static boolean allPinned(List<SeatedVolunteer> placements) {
    return placements.stream().allMatch(SeatedVolunteer::pinned);
  }
}
