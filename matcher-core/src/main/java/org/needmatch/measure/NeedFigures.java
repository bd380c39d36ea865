package org.needmatch.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;

/** The figures of a single need. */
final class NeedFigures {
  private NeedFigures() {
  }

  static Figures of(Need need, Crews crews, NeedWorth worth) {
    boolean runs = crews.runs(need);
    long met = 0;
    long total = 0;
    long filled = 0;
    long wanted = 0;
    for (var role : need.roles()) {
      int crew = Math.min(crews.in(need, role).size(), role.wanted());
      met += runs ? worth.points(need, role, crew) : 0;
      total += worth.points(need, role, role.wanted());
      filled += crew;
      wanted += role.wanted();
    }
    long minutes = need.time().minutes();
    return new Figures(met, total, filled, wanted, runs ? 1 : 0, 1, filled * minutes,
        value(worth.hourlyValue(need), minutes, filled));
  }

  private static @Nullable BigDecimal value(@Nullable BigDecimal rate, long minutes, long seats) {
    return rate == null
        ? null
        : rate.multiply(BigDecimal.valueOf(minutes))
            .divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP)
            .multiply(BigDecimal.valueOf(seats));
  }
}
