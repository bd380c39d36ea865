package org.needmatch.internal.statement;

import java.util.List;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.internal.policy.SeatRequirement;
import org.needmatch.internal.policy.VettingCheck;

/**
 * What all sessions ask.
 *
 * @param needs
 *          all of them
 * @param asked
 *          by what they ask, the strictest first; the counts add up to
 *          {@code needs}
 * @param withSiteDecision
 *          needs that ask for a site's decision on each person
 * @param withMinimumAge
 *          needs with a seat that asks a minimum age
 */
public record AskedSessions(int needs, List<CheckGroup> asked, int withSiteDecision,
    int withMinimumAge) {

  /** Copies the list. */
  public AskedSessions {
    asked = List.copyOf(asked);
  }

  /** Needs of which some seat asks a check. */
  public int checked() {
    return asked.stream().filter(CheckGroup::asksCheck).mapToInt(CheckGroup::needs).sum();
  }

  static AskedSessions of(Problem problem, VettingCheck clearance) {
    var needs = problem.needs();
    return new AskedSessions(needs.size(),
        CheckGroup.count(needs.stream().map(need -> demands(clearance, need)).toList()),
        (int) needs.stream().filter(need -> !need.supervision().site().isEmpty()).count(),
        (int) needs.stream().filter(AskedSessions::hasMinimumAge).count());
  }

  private static List<SeatRequirement> demands(VettingCheck clearance, Need need) {
    return need.roles().stream().map(role -> SeatRequirement.of(clearance, need, role)).toList();
  }

  private static boolean hasMinimumAge(Need need) {
    return need.roles().stream().anyMatch(role -> role.requirement().minAge() != null);
  }
}
