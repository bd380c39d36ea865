package org.needmatch.policy;

import org.needmatch.domain.LoneWorking;
import org.needmatch.domain.Supervision;
import org.needmatch.domain.TimeSpan;

/** Who else is at a session. */
public final class Company {
  private Company() {
  }

  public static Supervision staffed(int staff) {
    return new Supervision("", 0, 0, staff, null, LoneWorking.UNSAID, "", "", true);
  }

  public static Supervision staffed(int staff, TimeSpan time) {
    return new Supervision("", 0, 0, staff, time, LoneWorking.UNSAID, "", "", true);
  }

  public static Supervision children(String band, int children, int staff) {
    return new Supervision(band, children, 0, staff, null, LoneWorking.UNSAID, "", "", true);
  }

  public static Supervision lone(LoneWorking lone) {
    return new Supervision("", 0, 0, 0, null, lone, "", "", true);
  }

  public static Supervision supervisedBy(String supervisor, int staff) {
    return new Supervision("", 0, 0, staff, null, LoneWorking.UNSAID, supervisor, "", true);
  }

  public static Supervision decidedAt(String site) {
    return new Supervision("", 0, 0, 2, null, LoneWorking.UNSAID, "", site, true);
  }
}
