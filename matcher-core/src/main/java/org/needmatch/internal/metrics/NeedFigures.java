package org.needmatch.internal.metrics;

import java.math.BigDecimal;
import java.util.List;
import org.needmatch.domain.Need;
import org.needmatch.metrics.Figures;

/** The figures of a single need. */
final class NeedFigures {
  private NeedFigures() {
  }

  /**
   * @param seats
   *          of the need
   */
  static Figures of(Need need, SeatedTeams teams, NeedWorth worth, List<PlannedSeat> seats) {
    boolean runs = teams.runs(need);
    long met = 0;
    long total = 0;
    long filled = 0;
    long wanted = 0;
    for (var role : need.roles()) {
      int crew = Math.min(teams.in(need, role).size(), role.wanted());
      met += runs ? worth.points(need, role, teams.in(need, role)) : 0;
      total += worth.points(need, role, role.wanted());
      filled += crew;
      wanted += role.wanted();
    }
    var value = worth.seatValue(need);
    var km = Figures.NONE.travelKm();
    long minutes = 0;
    long continued = 0;
    for (var seat : seats) {
      km = km.add(seat.roundedKm());
      minutes += seat.travelMinutes();
      continued += seat.continues() ? 1 : 0;
    }
    return new Figures(met, total, filled, wanted, runs ? 1 : 0, 1, filled * need.time().minutes(),
        value == null ? null : value.multiply(BigDecimal.valueOf(filled)),
        runs ? need.beneficiaries() : 0, need.beneficiaries(), km, minutes, continued);
  }
}
