package org.needmatch.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.Served;
import org.needmatch.policy.Clearance;
import org.needmatch.policy.Demand;
import org.needmatch.policy.Silence;

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
public record ServedSessions(int needs, int children, int adults, List<Asking> asked,
    Map<Silence, Integer> silent) {

  /** Copies the collections. */
  public ServedSessions {
    asked = List.copyOf(asked);
    var copy = new EnumMap<Silence, Integer>(Silence.class);
    copy.putAll(silent);
    silent = Collections.unmodifiableMap(copy);
  }

  /** Needs of which a seat that serves people asks no check. */
  public int askNothing() {
    return silent.values().stream().mapToInt(Integer::intValue).sum();
  }

  static ServedSessions of(Problem problem, Clearance clearance) {
    var demands = new ArrayList<List<Demand>>();
    var silent = new EnumMap<Silence, Integer>(Silence.class);
    int children = 0;
    int adults = 0;
    for (var need : problem.needs()) {
      var roles = serving(need);
      if (roles.isEmpty()) {
        continue;
      }
      children += serve(roles, Served.CHILD) ? 1 : 0;
      adults += serve(roles, Served.ADULT) ? 1 : 0;
      demands.add(roles.stream().map(role -> Demand.of(clearance, need, role)).toList());
      roles.stream().map(role -> Silence.of(clearance, need, role)).filter(Objects::nonNull)
          .sorted().findFirst().ifPresent(why -> silent.merge(why, 1, Integer::sum));
    }
    return new ServedSessions(demands.size(), children, adults, Asking.count(demands), silent);
  }

  private static List<Role> serving(Need need) {
    return need.roles().stream().filter(role -> !role.requirement().care().served().isEmpty())
        .toList();
  }

  private static boolean serve(List<Role> roles, Served group) {
    return roles.stream().anyMatch(role -> role.requirement().care().served().contains(group));
  }
}
