package org.needmatch.json;

import java.util.List;
import org.needmatch.domain.Placement;
import org.needmatch.plan.PinBreach;

/**
 * A pin and a rule.
 *
 * @param rule
 *          the code of the rule that it breaks, or that forbids it
 */
public record PinFields(String needId, String role, String volunteerId, String rule) {

  static List<PinFields> of(List<PinBreach> breaches) {
    return breaches.stream().map(one -> new PinFields(one.pin().needId(), one.pin().role(),
        one.pin().volunteerId(), one.rule())).toList();
  }

  static List<PinBreach> toBreaches(List<PinFields> all) {
    return all.stream()
        .map(one -> new PinBreach(new Placement(one.needId, one.role, one.volunteerId), one.rule))
        .toList();
  }
}
