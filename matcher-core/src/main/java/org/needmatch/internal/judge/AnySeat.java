package org.needmatch.internal.judge;

import java.util.List;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.judge.Qualifications.Asked;

/** Finds out whether there is any seat that a volunteer may have. */
final class AnySeat {
  private record Seat(Need need, Role role) {
  }

  private final SeatRules rules;
  private final NeedGrid grid;
  private final Qualifications qualifications;
  private final List<Seat> seats;
  private final int[] firstOf;

  /** Cost: near linear in needs. */
  AnySeat(Problem problem, SeatRules rules) {
    this.rules = rules;
    grid = new NeedGrid(problem, problem.needs(), need -> !SeatRules.peopleDecide(need));
    seats = problem.needs().stream()
        .flatMap(need -> need.roles().stream().map(role -> new Seat(need, role))).toList();
    firstOf = new int[problem.needs().size() + 1];
    for (int need = 0; need < problem.needs().size(); need++) {
      firstOf[need + 1] = firstOf[need] + problem.needs().get(need).roles().size();
    }
    qualifications = new Qualifications(seats.size(),
        seat -> List.of(
            new Asked(seats.get(seat).role().requirement(), seats.get(seat).need().time().day())),
        (volunteer, requirement, day) -> rules.unqualified(volunteer, requirement, day) == null);
  }

  /**
   * Whether the volunteer breaks no rule of a single seat in one that the engine
   * fills. Cost: the needs within reach, up to the first.
   */
  boolean isFor(Volunteer volunteer) {
    var qualified = qualifications.of(volunteer);
    return grid.anyNear(volunteer, need -> {
      for (int seat = firstOf[need]; seat < firstOf[need + 1]; seat++) {
        if (qualified.forRole(seat) && rules.firstBrokenIfQualified(volunteer,
            seats.get(seat).need(), seats.get(seat).role()) == null) {
          return true;
        }
      }
      return false;
    });
  }
}
