package org.needmatch.internal.judge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Set;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Settings;
import org.needmatch.domain.Volunteer;

/**
 * How likely each person comes, in thousandths, and whether points count it.
 */
final class Turnout {
  private static final int SURE = 1000;

  private final boolean inPoints;
  private final Set<String> cameAlready = new HashSet<>();

  Turnout(Problem problem) {
    inPoints = problem.settings().attendance() == Settings.Attendance.EXPECTED;
    for (var answer : problem.published().assignments()) {
      if (answer.status().word().equals("done")) {
        cameAlready.add(answer.needId() + "\n" + answer.volunteerId());
      }
    }
  }

  boolean inPoints() {
    return inPoints;
  }

  int of(Volunteer volunteer, Need need) {
    if (cameAlready.contains(need.id() + "\n" + volunteer.id())) {
      return SURE;
    }
    return new BigDecimal(Double.toString(volunteer.reliability()))
        .multiply(BigDecimal.valueOf(SURE)).setScale(0, RoundingMode.DOWN).intValueExact();
  }

  /** Of full points what is left by the chance. */
  static long share(long points, int chance) {
    return Math.multiplyExact(points, chance) / SURE;
  }
}
