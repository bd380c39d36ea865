package org.needmatch.internal.policy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.ServedGroup;
import org.needmatch.domain.Settings;
import org.needmatch.domain.VettingRecord.CheckStatus;
import org.needmatch.domain.Volunteer;

/**
 * What check somebody holds on all of some days; a household holds what all of
 * its people hold.
 *
 * @param check
 *          as far as it is valid, else none
 * @param membership
 *          groups of the PVG scheme
 */
public record HeldCheck(State state, DbsRequirement check, Set<ServedGroup> membership) {

  /** Where somebody stands, the first that applies. */
  public enum State {
    /** The organisation took its clearance back. */
    WITHDRAWN,
    /** A person has to decide on new information. */
    HELD,
    /** Applied for. */
    PENDING,
    /** The organisation's own policy asks for a new one. */
    RENEWAL_DUE,
    /** A check or membership that is valid on all of the days. */
    VALID,
    /**
     * Too old, past its last day, without a date, or issued later, on one of the
     * days at least.
     */
    OUT_OF_DATE,
    /** No check and no membership on file. */
    NONE
  }

  /** What the volunteer holds. Cost: people times days. */
  public static HeldCheck of(Volunteer volunteer, Settings settings, Collection<LocalDate> days) {
    var vetting = volunteer.vetting();
    if (vetting.check() != CheckStatus.CLEARED) {
      return new HeldCheck(State.valueOf(vetting.check().name()), DbsRequirement.NONE, Set.of());
    }
    var ends = vetting.pvgEndsOn();
    boolean member = ends == null || days.stream().noneMatch(ends::isBefore);
    var people = asked(volunteer, settings, days);
    var check = onFile(people);
    boolean current = check.level() != DbsLevel.NONE
        && isCurrent(volunteer, people, settings, days);
    if (current || member && !vetting.pvg().isEmpty()) {
      return new HeldCheck(State.VALID, current ? check : DbsRequirement.NONE,
          member ? vetting.pvg() : Set.of());
    }
    boolean none = check.level() == DbsLevel.NONE && vetting.pvg().isEmpty();
    return new HeldCheck(none ? State.NONE : State.OUT_OF_DATE, DbsRequirement.NONE, Set.of());
  }

  /** A pack asks everybody of a household, columns ask who counts. */
  private static List<Household.Person> asked(Volunteer volunteer, Settings settings,
      Collection<LocalDate> days) {
    var household = Household.of(volunteer);
    return settings.safeguarding().pack() != null
        ? household.people()
        : days.stream().flatMap(day -> household.counted(day).stream()).distinct().toList();
  }

  private static boolean isCurrent(Volunteer volunteer, List<Household.Person> people,
      Settings settings, Collection<LocalDate> days) {
    var holding = new CertificateValidator(settings);
    return people.stream().allMatch(
        one -> days.stream().allMatch(day -> holding.upToDate(volunteer, one, day, true)));
  }

  private static DbsRequirement onFile(List<Household.Person> people) {
    var level = people.isEmpty() ? DbsLevel.NONE : DbsLevel.ENHANCED;
    var workforces = EnumSet.allOf(Workforce.class);
    var lists = EnumSet.allOf(BarredList.class);
    for (var one : people) {
      var dbs = one.dbs();
      level = dbs.level().compareTo(level) < 0 ? dbs.level() : level;
      workforces.retainAll(dbs.workforces());
      lists.retainAll(dbs.barredLists());
    }
    return SeatRequirement.plain(new DbsRequirement(level, workforces, lists));
  }
}
