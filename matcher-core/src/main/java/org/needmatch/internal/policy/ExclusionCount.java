package org.needmatch.internal.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.ServedGroup;
import org.needmatch.domain.Volunteer;

/**
 * A check that some roles ask for, and how many it turns away.
 *
 * @param needIds
 *          the sessions that ask for it, sorted
 * @param turnedAway
 *          active volunteers without it on the day of one of them, at most
 * @param volunteers
 *          active volunteers
 */
public record ExclusionCount(DbsRequirement check, Set<ServedGroup> membership,
    List<String> needIds, int turnedAway, int volunteers) {

  /** A pack asks everybody of a household, columns ask who counts. */
  private record Asked(DbsRequirement check, Set<ServedGroup> membership, boolean byPack) {
  }

  /** Copies the list. */
  public ExclusionCount {
    needIds = List.copyOf(needIds);
  }

  /** Share of the active volunteers whom the check turns away, 0 to 1. */
  public double share() {
    return volunteers == 0 ? 0 : turnedAway / (double) volunteers;
  }

  /**
   * Every check that a role asks for, by itself or by the pack, in the order of
   * the needs. Cost: volunteers times different checks.
   */
  public static List<ExclusionCount> of(Problem problem) {
    var clearance = new VettingCheck(problem);
    var needs = new LinkedHashMap<Asked, TreeSet<String>>();
    var days = new LinkedHashMap<Asked, LocalDate>();
    for (var need : problem.needs()) {
      for (var role : need.roles()) {
        var asked = asked(clearance, need, role);
        if (asked.check().level() != DbsLevel.NONE || !asked.membership().isEmpty()) {
          needs.computeIfAbsent(asked, key -> new TreeSet<>()).add(need.id());
          days.putIfAbsent(asked, need.time().day());
        }
      }
    }
    var holding = new CertificateValidator(problem.settings());
    var active = problem.volunteers().stream().filter(Volunteer::active).toList();
    var found = new ArrayList<ExclusionCount>();
    needs.forEach((asked, ids) -> {
      var duty = new CheckRequirement(asked.check(), asked.membership(), Set.of(), List.of(),
          List.of());
      var day = days.getOrDefault(asked, problem.week());
      long without = active.stream().map(Household::of).filter(one -> {
        var people = asked.byPack() ? one.people() : one.counted(day);
        return people.isEmpty() || people.stream()
            .anyMatch(person -> holding.lacks(one.volunteer(), person, duty, day) != null);
      }).count();
      found.add(new ExclusionCount(asked.check(), asked.membership(), List.copyOf(ids),
          (int) without, active.size()));
    });
    return found;
  }

  private static Asked asked(VettingCheck clearance, Need need, Role role) {
    var explicit = role.requirement().dbs();
    var duty = clearance.duty(need, role);
    return new Asked(CheckRequirement.both(explicit, duty.check()), duty.membership(),
        !duty.isNone());
  }
}
