package org.needmatch.internal.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Set;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.domain.SeriesMembership;
import org.needmatch.domain.Settings;
import org.needmatch.domain.Volunteer;

/**
 * How likely people are to come to the sessions they are placed in, in
 * thousandths: the volunteer's reliability rounded down, and certain once the
 * session is done. A household comes or stays away as one. Immutable and
 * thread-safe.
 */
public final class Attendance {
  /** The chance of somebody who comes without doubt. */
  public static final int CERTAIN = 1000;

  private final boolean expected;
  private final Set<SeriesMembership> attended = new HashSet<>();

  /** Cost: linear in volunteers and answers. */
  public Attendance(Problem problem) {
    for (var answer : problem.published().assignments()) {
      if (answer.status() == ResponseStatus.DONE) {
        attended.add(new SeriesMembership(answer.needId(), answer.volunteerId()));
      }
    }
    expected = problem.settings().attendance() == Settings.Attendance.EXPECTED
        && problem.volunteers().stream().anyMatch(one -> thousandths(one) < CERTAIN);
  }

  /** Whether chances make a difference to points. */
  public boolean counts() {
    return expected;
  }

  /** From 0 to {@link #CERTAIN}, before it is known whether somebody came. */
  public int chance(Volunteer volunteer) {
    return thousandths(volunteer);
  }

  /** From 0 to {@link #CERTAIN}. */
  public int chance(Volunteer volunteer, Need need) {
    return !attended.isEmpty() && attended.contains(new SeriesMembership(need.id(), volunteer.id()))
        ? CERTAIN
        : thousandths(volunteer);
  }

  private static int thousandths(Volunteer volunteer) {
    return BigDecimal.valueOf(volunteer.reliability()).movePointRight(3)
        .setScale(0, RoundingMode.FLOOR).intValueExact();
  }

  /** Points of a seat whose person comes with such a chance, rounded down. */
  public static long points(long seat, int chance) {
    return seat * chance / CERTAIN;
  }
}
