package org.needmatch.internal.instance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.needmatch.domain.CommitmentIndex;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.PublishedState;
import org.needmatch.domain.Volunteer;

/** Some people and needs of a problem, as a problem of its own. */
public final class ProblemPart {
  private ProblemPart() {
  }

  /**
   * The problem of these people, needs and pins, with what concerns them, and
   * without floors.
   *
   * @param begun
   *          ids of the whole's needs of commitments that have begun, by what
   *          people outside the part were told, too
   */
  public static Problem of(Problem whole, List<Volunteer> people, List<Need> needs,
      List<Placement> pins, Set<String> begun) {
    var ids = people.stream().map(Volunteer::id).collect(Collectors.toSet());
    var needIds = needs.stream().map(Need::id).collect(Collectors.toSet());
    var told = whole.published();
    return whole.toBuilder().settings(whole.settings().toBuilder().fairness(null).build())
        .volunteers(people).needs(needs)
        .pairs(
            whole
                .pairs().stream().filter(
                    pair -> ids.contains(pair.first()) && ids.contains(pair.second()))
                .toList())
        .pins(pins)
        .published(new PublishedState(told.assignments().stream()
            .filter(offer -> ids.contains(offer.volunteerId()) && needIds.contains(offer.needId()))
            .toList(), told.from(), begun))
        .build();
  }

  /** The needs of commitments that have begun. Cost: linear. */
  public static Set<String> begun(Problem problem) {
    var commitments = CommitmentIndex.of(problem);
    return problem.needs().stream().filter(commitments::hasBegun).map(Need::id)
        .collect(Collectors.toSet());
  }

  /**
   * The need with the seats that are taken, and no other.
   *
   * @param taken
   *          by role, how many
   */
  public static Need shrunk(Need need, Map<String, Integer> taken) {
    var roles = need
        .roles().stream().filter(role -> taken.containsKey(role.name())).map(role -> role
            .toBuilder().minimum(0).wanted(taken.getOrDefault(role.name(), 1)).core(0).build())
        .toList();
    return need.toBuilder().roles(roles).minCertainty(0)
        .supervision(need.supervision().toBuilder().counted(false).build()).build();
  }
}
