package org.needmatch.policy;

import org.needmatch.domain.LoneWorking;
import org.needmatch.domain.Oversight;
import org.needmatch.domain.TimeSpan;

/** Who else is at a session. */
public final class Company {
  private Company() {
  }

  public static Oversight staffed(int staff) {
    return new Oversight("", 0, 0, staff, null, LoneWorking.UNSAID, "", "", true);
  }

  public static Oversight staffed(int staff, TimeSpan time) {
    return new Oversight("", 0, 0, staff, time, LoneWorking.UNSAID, "", "", true);
  }

  public static Oversight children(String band, int children, int staff) {
    return new Oversight(band, children, 0, staff, null, LoneWorking.UNSAID, "", "", true);
  }

  public static Oversight lone(LoneWorking lone) {
    return new Oversight("", 0, 0, 0, null, lone, "", "", true);
  }

  public static Oversight supervisedBy(String supervisor, int staff) {
    return new Oversight("", 0, 0, staff, null, LoneWorking.UNSAID, supervisor, "", true);
  }

  public static Oversight decidedAt(String site) {
    return new Oversight("", 0, 0, 2, null, LoneWorking.UNSAID, "", site, true);
  }
}
