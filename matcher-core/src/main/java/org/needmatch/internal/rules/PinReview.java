package org.needmatch.internal.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.rules.Reason;

/**
 * Which pins, and accepted places, are kept.
 *
 * @param kept
 *          in the problem's order; each has a seat
 * @param released
 *          pins that fail the check they need, unless the settings override it,
 *          and those that the policy pack or a status stands against; of a
 *          commitment all, when one does
 * @param seatless
 *          pins for which their role has no seat left, or no such role; they
 *          count as missing
 */
public record PinReview(List<Placement> kept, List<Released> released, List<Placement> seatless) {

  /** A pin that failed a check, and why. */
  public record Released(Placement pin, Reason reason) {
  }

  /** Reviews every pin of the problem. Cost: linear. */
  public static PinReview of(Problem problem) {
    if (problem.held().isEmpty()) {
      return new PinReview(List.of(), List.of(), List.of());
    }
    var kept = new ArrayList<Placement>();
    var released = new ArrayList<Released>();
    var seatless = new ArrayList<Placement>();
    var filled = new HashMap<String, Integer>();
    var seen = new HashSet<Placement>();
    var refused = new PinRejections(problem);
    for (var pin : problem.held()) {
      var need = problem.need(pin.needId());
      var volunteer = problem.volunteer(pin.volunteerId());
      if (need == null || volunteer == null || !seen.add(pin)) {
        continue;
      }
      var role = need.roles().stream().filter(r -> r.name().equals(pin.role())).findFirst();
      var reason = refused.reason(pin);
      if (reason != null) {
        released.add(new Released(pin, reason));
      } else if (role.isPresent()
          && filled.merge(key(need, role.get()), 1, Integer::sum) <= role.get().wanted()) {
        kept.add(pin);
      } else {
        seatless.add(pin);
      }
    }
    return new PinReview(List.copyOf(kept), List.copyOf(released), List.copyOf(seatless));
  }

  /**
   * By need and volunteer, the role whose pin counts: of several roles in one
   * need the first by name. Pins in the others are surplus. Cost: linear.
   */
  public Map<List<String>, String> counted() {
    var roles = new HashMap<List<String>, String>();
    for (var pin : kept) {
      roles.merge(List.of(pin.needId(), pin.volunteerId()), pin.role(),
          (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
    return roles;
  }

  private static String key(Need need, Role role) {
    return need.id() + "\n" + role.name();
  }
}
