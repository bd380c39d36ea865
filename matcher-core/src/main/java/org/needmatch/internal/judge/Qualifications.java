package org.needmatch.internal.judge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.function.IntFunction;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.Volunteer;

/**
 * What roles require on their days, each once: most roles ask for the same as
 * many others, so that a volunteer is asked once for all of them. Thread-safe.
 */
public final class Qualifications {

  /** What a session of a role requires, and when. */
  public record Asked(Requirement requirement, LocalDate day) {
  }

  /** Rules 2 and 3. */
  @FunctionalInterface
  public interface Rule {

    /** {@return whether the volunteer has on the day what is required} */
    boolean has(Volunteer volunteer, Requirement requirement, LocalDate day);
  }

  private final Rule rule;
  private final List<Asked> asked;
  private final int[][] ofRole;

  /**
   * Cost: linear in roles.
   *
   * @param roles
   *          how many
   * @param sessions
   *          of each role, what its sessions ask
   */
  public Qualifications(int roles, IntFunction<? extends Collection<Asked>> sessions, Rule rule) {
    this.rule = rule;
    var numbers = new HashMap<Asked, Integer>();
    ofRole = new int[roles][];
    for (int role = 0; role < roles; role++) {
      ofRole[role] = sessions.apply(role).stream()
          .mapToInt(what -> numbers.computeIfAbsent(what, one -> numbers.size())).toArray();
    }
    var all = new Asked[numbers.size()];
    numbers.forEach((what, number) -> all[number] = what);
    asked = List.of(all);
  }

  /**
   * Whether a volunteer has what is asked, found out when it is asked first. Not
   * thread-safe.
   */
  public final class OfOne {
    private static final byte HAS = 1;
    private static final byte LACKS = 2;

    private final Volunteer volunteer;
    private final byte[] known = new byte[asked.size()];

    private OfOne(Volunteer volunteer) {
      this.volunteer = volunteer;
    }

    /** {@return whether for all sessions of the role} */
    public boolean forRole(int role) {
      for (int what : ofRole[role]) {
        if (known[what] == 0) {
          var one = asked.get(what);
          known[what] = rule.has(volunteer, one.requirement(), one.day()) ? HAS : LACKS;
        }
        if (known[what] == LACKS) {
          return false;
        }
      }
      return true;
    }
  }

  /** {@return what is known of a volunteer} */
  public OfOne of(Volunteer volunteer) {
    return new OfOne(volunteer);
  }
}
