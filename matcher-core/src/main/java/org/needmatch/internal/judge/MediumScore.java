package org.needmatch.internal.judge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.Settings;
import org.needmatch.domain.Settings.PointsUnit;
import org.needmatch.domain.Volunteer;

/** The medium level: weighted need met, in points. */
record MediumScore(Settings settings, JudgedProblem facts, Turnout turnout) {

  static MediumScore of(Problem problem, JudgedProblem facts) {
    return new MediumScore(problem.settings(), facts, new Turnout(problem));
  }

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

  /** What the need is worth with these people, given that it runs. */
  long worth(Need need, Collection<SeatedVolunteer> people) {
    long worth = 0;
    for (var role : need.roles()) {
      worth += worth(need, role,
          people.stream().filter(one -> one.role().name().equals(role.name()))
              .map(SeatedVolunteer::volunteer).toList());
    }
    return worth;
  }

  /**
   * What the role is worth with these people, given that its need runs. Where
   * points count who is likely to come, the likeliest have the core seats.
   */
  long worth(Need need, Role role, List<Volunteer> people) {
    if (!turnout.inPoints()) {
      return worth(role, people.size(), unit(need));
    }
    var chances = people.stream().map(one -> turnout.of(one, need))
        .sorted(Comparator.reverseOrder()).toList();
    long worth = 0;
    for (int rank = 0; rank < chances.size(); rank++) {
      worth += seat(need, rank < role.core(), chances.get(rank));
    }
    return worth;
  }

  /** A core seat or another whose person comes so likely, in thousandths. */
  long seat(Need need, boolean core, int chance) {
    long unit = unit(need);
    return Turnout.share(core ? unit : extra(unit), chance);
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
