package org.needmatch.internal.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.ServedGroup;
import org.needmatch.internal.policy.NoCheckReason;
import org.needmatch.internal.policy.SeatRequirement;
import org.needmatch.internal.policy.VettingCheck;

/**
 * What the sessions ask in which children or adults at risk are served; only
 * the seats that serve them are looked at.
 *
 * @param children
 *          needs with children
 * @param adults
 *          needs with adults at risk; one with both is in both
 * @param asked
 *          by what they ask, the strictest first; the counts add up to
 *          {@code needs}
 * @param silent
 *          needs of which a seat asks no check, by the first reason that
 *          applies
 */
public record ServedSessions(int needs, int children, int adults, List<CheckGroup> asked,
    Map<NoCheckReason, Integer> silent) {

  /** Copies the collections. */
  public ServedSessions {
    asked = List.copyOf(asked);
    var copy = new EnumMap<NoCheckReason, Integer>(NoCheckReason.class);
    copy.putAll(silent);
    silent = Collections.unmodifiableMap(copy);
  }

  /** Needs of which a seat that serves people asks no check. */
  public int askNothing() {
    return silent.values().stream().mapToInt(Integer::intValue).sum();
  }

  static ServedSessions of(Problem problem, VettingCheck clearance) {
    var demands = new ArrayList<List<SeatRequirement>>();
    var silent = new EnumMap<NoCheckReason, Integer>(NoCheckReason.class);
    int children = 0;
    int adults = 0;
    for (var need : problem.needs()) {
      var roles = serving(need);
      if (roles.isEmpty()) {
        continue;
      }
      children += serve(roles, ServedGroup.CHILD) ? 1 : 0;
      adults += serve(roles, ServedGroup.ADULT) ? 1 : 0;
      demands.add(roles.stream().map(role -> SeatRequirement.of(clearance, need, role)).toList());
      roles.stream().map(role -> NoCheckReason.of(clearance, need, role)).filter(Objects::nonNull)
          .sorted().findFirst().ifPresent(why -> silent.merge(why, 1, Integer::sum));
    }
    return new ServedSessions(demands.size(), children, adults, CheckGroup.count(demands), silent);
  }

  private static List<Role> serving(Need need) {
    return need.roles().stream()
        .filter(role -> !role.requirement().roleActivity().served().isEmpty()).toList();
  }

  private static boolean serve(List<Role> roles, ServedGroup group) {
    return roles.stream()
        .anyMatch(role -> role.requirement().roleActivity().served().contains(group));
  }
}
