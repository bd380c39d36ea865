package org.needmatch.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.needmatch.domain.Area;
import org.needmatch.domain.Initiative;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.Settings.PointsUnit;

/**
 * The roles of all needs in one row of numbers, each with what its seats are
 * worth.
 */
final class SeatKinds {
  record Kind(int index, Need need, Role role, long unit, long extra) {
    long worth(int filled) {
      return filled <= role.core()
          ? unit * filled
          : unit * role.core() + extra * (filled - role.core());
    }
  }

  private final List<Kind> kinds = new ArrayList<>();

  SeatKinds(Problem problem) {
    for (var need : problem.needs()) {
      double weight = 1;
      for (Area area : problem.areas()) {
        weight = area.id().equals(need.area()) ? area.weight() : weight;
      }
      for (Initiative initiative : problem.initiatives()) {
        weight *= initiative.id().equals(need.initiative()) ? initiative.weight() : 1;
      }
      weight *= need.priority();
      if (problem.settings().pointsPer() == PointsUnit.HOUR) {
        weight *= need.time().minutes() / 60.0;
      }
      var unit = new BigDecimal(1000 * weight).setScale(0, RoundingMode.HALF_UP)
          .max(BigDecimal.ONE);
      var extra = unit.multiply(problem.settings().extraSeatValue()).toBigInteger();
      for (var role : need.roles()) {
        kinds
            .add(new Kind(kinds.size(), need, role, unit.longValueExact(), extra.longValueExact()));
      }
    }
  }

  List<Kind> all() {
    return kinds;
  }

  Kind get(int index) {
    return kinds.get(index);
  }

  List<Kind> of(Need need) {
    return kinds.stream().filter(kind -> kind.need().equals(need)).toList();
  }

  int index(String needId, String role) {
    return kinds.stream()
        .filter(kind -> kind.need().id().equals(needId) && kind.role().name().equals(role))
        .findFirst().orElseThrow().index();
  }
}
