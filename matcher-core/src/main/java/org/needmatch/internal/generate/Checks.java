package org.needmatch.internal.generate;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;

/** Draws the checks that people hold: scarce, of mixed levels, some too old. */
final class Checks {
  private static final double ENHANCED = 0.55;
  private static final double STANDARD_OF_REST = 0.2;
  private static final double BASIC_OF_REST = 0.35;
  private static final double LISTS_CHECKED = 0.85;
  private static final double UPDATE_SERVICE = 0.3;
  private static final double DATE_UNKNOWN = 0.03;
  private static final int OLDEST_DAYS = 4 * 365;

  private Checks() {
  }

  static DbsCertificate draw(LocalDate monday, DensityParameters steering, RandomStream dice) {
    var issuedOn = monday.minusDays(dice.between(1, OLDEST_DAYS));
    boolean dated = !dice.chance(DATE_UNKNOWN);
    boolean updated = dice.chance(steering.opened(UPDATE_SERVICE));
    if (dice.chance(steering.opened(ENHANCED))) {
      var workforces = dice.pick(EnumSet.of(Workforce.CHILD), EnumSet.of(Workforce.CHILD),
          EnumSet.of(Workforce.ADULT), EnumSet.of(Workforce.ADULT),
          EnumSet.of(Workforce.CHILD, Workforce.ADULT));
      var lists = dice.chance(LISTS_CHECKED) ? lists(workforces) : Set.<BarredList>of();
      return DbsCertificate.builder().level(DbsLevel.ENHANCED).workforces(workforces)
          .barredLists(lists).issuedOn(dated ? issuedOn : null).updateService(updated).build();
    }
    if (dice.chance(steering.opened(STANDARD_OF_REST))) {
      return DbsCertificate.builder().level(DbsLevel.STANDARD).issuedOn(dated ? issuedOn : null)
          .updateService(updated).build();
    }
    if (dice.chance(steering.opened(BASIC_OF_REST))) {
      return DbsCertificate.builder().level(DbsLevel.BASIC).issuedOn(dated ? issuedOn : null)
          .build();
    }
    return DbsCertificate.NONE;
  }

  private static Set<BarredList> lists(Set<Workforce> workforces) {
    var lists = EnumSet.noneOf(BarredList.class);
    if (workforces.contains(Workforce.CHILD)) {
      lists.add(BarredList.CHILD);
    }
    if (workforces.contains(Workforce.ADULT)) {
      lists.add(BarredList.ADULT);
    }
    return lists;
  }
}
