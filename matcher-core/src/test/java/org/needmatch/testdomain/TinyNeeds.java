package org.needmatch.testdomain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.Need;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.Role;
import org.needmatch.domain.TimeSpan;

/** Random sessions whose team sizes keep exhaustive search possible. */
final class TinyNeeds {
  private static final long MAX_TEAMS = 30_000;
  private final Dice dice;
  private final TinyKinds kinds;
  private long teams = 1;

  TinyNeeds(Dice dice, TinyKinds kinds) {
    this.dice = dice;
    this.kinds = kinds;
  }

  Need next(String id) {
    boolean remote = dice.percent(15);
    var series = dice.percent(60) ? "weekly-" + id.substring(1) : id;
    var place = remote && dice.percent(50) ? null : dice.of(Town.VENUES);
    var builder = Need.builder(id).series(series).title("Session " + id).remote(remote).at(place)
        .time(time()).priority(dice.of(1.0, 1.0, 1.0, 2.0, 0.7, 3.15, 0.0004))
        .area(dice.percent(80) ? dice.of(TinyProblems.AREAS) : null)
        .initiative(dice.percent(85) ? dice.of(TinyProblems.INITIATIVES) : null)
        .beneficiaries(dice.between(0, 12));
    var asked = dice.percent(55) ? Requirement.NONE : requirement();
    if (dice.percent(25) && teams * 6 <= MAX_TEAMS) {
      builder.role(role("lead", 1, dice.percent(70) ? requirement() : asked));
      builder.role(role("helper", 2, asked));
    } else {
      builder.role(role(Role.DEFAULT_NAME, dice.of(1, 1, 2, 2, 3, 4), asked));
    }
    kinds.change(builder, place != null);
    return builder.build();
  }

  private Role role(String name, int mostWanted, Requirement asked) {
    int wanted = Math.max(1, Math.min(mostWanted, (int) Math.min(4, MAX_TEAMS / teams - 1)));
    teams *= wanted + 1;
    int minimum = dice.percent(20) ? 0 : dice.between(1, wanted);
    return Role.builder(name).minimum(minimum).wanted(wanted).core(dice.between(minimum, wanted))
        .requirement(asked).build();
  }

  private TimeSpan time() {
    LocalDate day = Town.MONDAY.plusDays(dice.of(0, 0, 1, 5, 6));
    if (dice.percent(20)) {
      return TimeSpan.of(day, dice.of(22, 23) * 60 + dice.of(0, 30), dice.of(0, 30, 60, 120, 1440));
    }
    int start = dice.of(0, 480, 540, 570, 600, 630, 720, 780, 1080, 1140) + dice.of(0, 0, 5);
    return TimeSpan.of(day, start, start + dice.of(45, 60, 60, 90, 120, 180, 240));
  }

  private Requirement requirement() {
    return Requirement.builder()
        .skills(dice.percent(30) ? Map.of(dice.of("maths", "driving"), dice.of(1, 1, 3)) : Map.of())
        .dbs(dice.percent(40) ? dbs() : DbsRequirement.NONE)
        .minAge(dice.percent(25) ? dice.of(16.0, 18.0, 21.0) : null)
        .gender(dice.percent(8) ? dice.of("female", "male") : null)
        .languages(dice.percent(15) ? Set.of(dice.of("ur", "pl")) : Set.of()).build();
  }

  private DbsRequirement dbs() {
    var level = dice.of(DbsLevel.BASIC, DbsLevel.STANDARD, DbsLevel.ENHANCED, DbsLevel.ENHANCED);
    var workforces = EnumSet.noneOf(Workforce.class);
    var barred = EnumSet.noneOf(BarredList.class);
    if (dice.percent(70)) {
      workforces.add(dice.of(Workforce.CHILD, Workforce.ADULT));
    }
    if (dice.percent(25)) {
      barred.add(dice.of(BarredList.CHILD, BarredList.ADULT));
    }
    return new DbsRequirement(level, workforces, barred);
  }
}
