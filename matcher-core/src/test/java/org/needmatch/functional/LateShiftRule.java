package org.needmatch.functional;

import java.time.LocalTime;
import org.needmatch.domain.Need;
import org.needmatch.domain.Role;
import org.needmatch.domain.Volunteer;
import org.needmatch.rules.Reason;
import org.needmatch.rules.SeatRule;
import org.needmatch.rules.Verdict;

// begin
/** Nobody on foot goes out after eight in the evening. */
public final class LateShiftRule implements SeatRule {
  @Override
  public String code() {
    return "late-on-foot";
  }

  @Override
  public Verdict judge(Volunteer volunteer, Need need, Role role) {
    boolean late = need.time().start().toLocalTime().isAfter(LocalTime.of(20, 0));
    return late && !need.remote() && volunteer.travelMode().name().equals("WALK")
        ? Verdict.refused(new Reason.Custom(code(), "walks, and the session starts after 20:00"))
        : Verdict.ALLOWED;
  }
}
// end
