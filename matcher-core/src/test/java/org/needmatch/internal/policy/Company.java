package org.needmatch.internal.policy;

import org.needmatch.domain.Supervision;
import org.needmatch.domain.Supervision.LoneWorking;
import org.needmatch.domain.TimeSpan;

/** Who else is at a session. */
public final class Company {
  private Company() {
  }

  public static Supervision staffed(int staff) {
    return Supervision.builder().staff(staff).build();
  }

  public static Supervision staffed(int staff, TimeSpan time) {
    return Supervision.builder().staff(staff).staffTime(time).build();
  }

  public static Supervision children(String band, int children, int staff) {
    return Supervision.builder().ageBand(band).people(children).staff(staff).build();
  }

  public static Supervision lone(LoneWorking lone) {
    return Supervision.builder().loneWorking(lone).build();
  }

  public static Supervision supervisedBy(String supervisor, int staff) {
    return Supervision.builder().staff(staff).supervisor(supervisor).build();
  }

  public static Supervision decidedAt(String site) {
    return Supervision.builder().staff(2).site(site).build();
  }
}
