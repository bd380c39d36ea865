package org.needmatch.internal.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.policy.HeldCheck;
import org.needmatch.internal.policy.Household;
import org.needmatch.internal.policy.SeatRequirement;

/**
 * What the active volunteers hold on all days with a session; a household holds
 * what all of its people hold.
 *
 * @param total
 *          volunteers, whether active or not
 * @param states
 *          active volunteers by where they stand; the counts add up to
 *          {@code active()}
 * @param valid
 *          those whose check is valid, by what it is, the strictest first
 * @param households
 *          active volunteers who are several people
 * @param ageUnknown
 *          active volunteers of whom somebody's age is not known
 */
public record HeldChecks(int total, Map<HeldCheck.State, Integer> states, List<ValidCheck> valid,
    int households, int ageUnknown) {

  /**
   * How many hold the same.
   *
   * @param held
   *          as a seat would ask it
   */
  public record ValidCheck(SeatRequirement held, int volunteers) {
  }

  /** Copies the collections. */
  public HeldChecks {
    var copy = new EnumMap<HeldCheck.State, Integer>(HeldCheck.State.class);
    copy.putAll(states);
    states = Collections.unmodifiableMap(copy);
    valid = List.copyOf(valid);
  }

  /** Volunteers who can be placed at all. */
  public int active() {
    return states.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many stand so. */
  public int count(HeldCheck.State state) {
    return states.getOrDefault(state, 0);
  }

  static HeldChecks of(Problem problem, Collection<LocalDate> days) {
    var active = problem.volunteers().stream().filter(Volunteer::active).toList();
    var states = new EnumMap<HeldCheck.State, Integer>(HeldCheck.State.class);
    var valid = new TreeMap<SeatRequirement, Integer>(SeatRequirement.STRICTEST);
    for (var volunteer : active) {
      var held = HeldCheck.of(volunteer, problem.settings(), days);
      states.merge(held.state(), 1, Integer::sum);
      if (held.state() == HeldCheck.State.VALID) {
        valid.merge(new SeatRequirement(held.check(), held.membership(), Set.of(), List.of()), 1,
            Integer::sum);
      }
    }
    var counts = new ArrayList<ValidCheck>(valid.size());
    valid.forEach((held, volunteers) -> counts.add(new ValidCheck(held, volunteers)));
    return new HeldChecks(problem.volunteers().size(), states, counts,
        (int) active.stream().filter(one -> !one.members().isEmpty()).count(),
        (int) active.stream().filter(HeldChecks::ageUnknown).count());
  }

  private static boolean ageUnknown(Volunteer volunteer) {
    return Household.of(volunteer).people().stream()
        .anyMatch(one -> one.birthDate() == null && one.givenAge() == null);
  }
}
