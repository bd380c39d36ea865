package org.needmatch.internal.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Supervision;
import org.needmatch.domain.VettingRecord.CheckStatus;
import org.needmatch.domain.Volunteer;

/**
 * How likely a session is to run: that of the people placed enough come for the
 * minimum of every role, and somebody at all. People come independently of each
 * other, so in each role the number who come is Poisson-binomial, and its
 * distribution is added up person by person. Somebody whose check is pending
 * counts only where the volunteer who supervises them comes. Immutable and
 * thread-safe. Cost: people times minimums.
 */
public final class Certainty {
  private static final double FORGIVEN = 1e-9;

  private final Attendance attendance;

  /** Somebody in a role of the need. */
  public record InRole(Volunteer volunteer, String role) {
  }

  /** Cost: linear in volunteers and answers. */
  public Certainty(Problem problem) {
    attendance = new Attendance(problem);
  }

  /** Whether the need asks for any certainty. */
  public static boolean asked(Need need) {
    return need.minCertainty() > 0;
  }

  /** Whether so much is as much as asked, up to rounding. */
  public static boolean enough(double chance, double asked) {
    return chance >= asked - FORGIVEN;
  }

  /** Whether the need is certain enough to run with exactly these people. */
  public boolean holds(Need need, List<InRole> team) {
    return !asked(need) || team.isEmpty() || enough(of(need, team), need.minCertainty());
  }

  /** From 0 to 1. */
  public double of(Need need, List<InRole> team) {
    var supervisor = need.supervision().supervisor();
    var leader = supervisor.equals(Supervision.STAFF)
        ? Optional.<InRole>empty()
        : team.stream().filter(one -> one.volunteer().id().equals(supervisor)).findFirst();
    boolean depends = leader.isPresent() && team.stream().anyMatch(Certainty::pending);
    if (!depends) {
      return given(need, team, "", 0);
    }
    double comes = attendance.chance(leader.get().volunteer(), need) / (double) Attendance.CERTAIN;
    return comes * given(need, team, supervisor, 1)
        + (1 - comes) * given(need, team, supervisor, 0);
  }

  private static boolean pending(InRole one) {
    return one.volunteer().vetting().check() == CheckStatus.PENDING;
  }

  /** The same once it is known whether the supervisor comes. */
  private double given(Need need, List<InRole> team, String supervisor, double comes) {
    double every = 1;
    double nobody = 1;
    boolean optional = true;
    for (var role : need.roles()) {
      double[] chances = team.stream().filter(one -> one.role().equals(role.name()))
          .mapToDouble(one -> one.volunteer().id().equals(supervisor)
              ? comes
              : pending(one) && !supervisor.isEmpty() && comes == 0
                  ? 0
                  : attendance.chance(one.volunteer(), need) / (double) Attendance.CERTAIN)
          .toArray();
      every *= atLeast(role.minimum(), chances);
      nobody *= Arrays.stream(chances).map(chance -> 1 - chance).reduce(1, (a, b) -> a * b);
      optional &= role.minimum() == 0;
    }
    return optional ? 1 - nobody : every;
  }

  /** The chance that of people with these chances at least so many come. */
  public static double atLeast(int least, double[] chances) {
    var come = new double[least + 1];
    come[0] = 1;
    for (double chance : chances) {
      for (int k = least; k >= 0; k--) {
        double stays = k == least ? come[k] : come[k] * (1 - chance);
        come[k] = stays + (k == 0 ? 0 : come[k - 1] * chance);
      }
    }
    return come[least];
  }
}
