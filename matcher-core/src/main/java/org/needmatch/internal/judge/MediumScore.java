package org.needmatch.internal.judge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.Settings;
import org.needmatch.domain.Settings.PointsUnit;

/** The medium level: weighted need met, in points. */
record MediumScore(Settings settings, JudgedProblem facts) {

  long unit(Need need) {
    double product = facts.areaWeight(need) * facts.initiativeWeight(need) * need.priority();
    if (settings.pointsPer() == PointsUnit.HOUR) {
      product *= need.time().hours();
    }
    return Math.max(1, Math.round(1000 * product));
  }

  private long extra(long unit) {
    return BigDecimal.valueOf(unit).multiply(settings.extraSeatValue())
        .setScale(0, RoundingMode.FLOOR).longValueExact();
  }

  /** What the need is worth with so many in each role, given that it runs. */
  long worth(Need need, Map<String, Integer> filled) {
    long unit = unit(need);
    long worth = 0;
    for (var role : need.roles()) {
      worth += worth(role, filled.getOrDefault(role.name(), 0), unit);
    }
    return worth;
  }

  long worth(Role role, int filled, long unit) {
    long core = Math.min(filled, role.core());
    return core * unit + (filled - core) * extra(unit);
  }

  long total(Problem problem) {
    long total = 0;
    for (var need : problem.needs()) {
      long unit = unit(need);
      for (var role : need.roles()) {
        total += worth(role, role.wanted(), unit);
      }
    }
    return total;
  }
}
