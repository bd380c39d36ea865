package org.needmatch.internal.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.VettingRecord.CheckStatus;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.policy.TeamPresence;
import org.needmatch.policy.TeamFault;

/** Whether people are allowed as a team, by their ids. */
public final class TeamChecker {
  private final Problem problem;
  private final TeamPresence presence;

  public TeamChecker(Problem problem) {
    this.problem = problem;
    presence = new TeamPresence(problem.settings());
  }

  /** What is wrong with exactly these people, null when nothing is. */
  public @Nullable TeamFault fault(Need need, Collection<String> ids) {
    return presence.fault(need,
        ids.stream().map(problem::volunteer).filter(Objects::nonNull).toList());
  }

  /**
   * What is wrong with the best team that the need has seats for; null when
   * nothing is, or there is nobody.
   */
  @Nullable
  TeamFault faultOfBest(Need need, Collection<String> ids) {
    if (ids.stream().distinct().map(problem::volunteer).filter(Objects::nonNull)
        .anyMatch(one -> presence.fault(need, List.of(one)) == null)) {
      return null;
    }
    var people = best(need, ids);
    TeamFault last = people.isEmpty() ? null : presence.fault(need, List.of(people.getLast()));
    for (int size = 2; size <= Math.min(seats(need), people.size()); size++) {
      last = presence.fault(need, people.subList(0, size));
      if (last == null) {
        return null;
      }
    }
    return last;
  }

  /**
   * What is wrong with the best team that has these people in it and others
   * beside them; null when nothing is.
   *
   * @param best
   *          others who could come, the best first
   */
  public @Nullable TeamFault faultBeside(Need need, Collection<String> there,
      List<Volunteer> best) {
    var team = new ArrayList<>(
        there.stream().map(problem::volunteer).filter(Objects::nonNull).toList());
    var fault = presence.fault(need, team);
    for (var one : best) {
      if (fault == null || team.size() >= seats(need)) {
        break;
      }
      if (!there.contains(one.id())) {
        team.add(one);
        fault = presence.fault(need, team);
      }
    }
    return fault;
  }

  /** Those who help a team of the need most come first. */
  public List<Volunteer> best(Need need, Collection<String> ids) {
    var supervisor = need.supervision().supervisor();
    return ids.stream().distinct().map(problem::volunteer).filter(Objects::nonNull)
        .sorted(Comparator.comparing((Volunteer one) -> !one.id().equals(supervisor))
            .thenComparing(one -> one.vetting().check() == CheckStatus.PENDING)
            .thenComparing(one -> !presence.isChecked(one, need))
            .thenComparing(one -> -presence.adults(one, need.time().day()))
            .thenComparing(one -> one.vetting().firstTimer()).thenComparing(Volunteer::id))
        .toList();
  }

  private static int seats(Need need) {
    return need.roles().stream().mapToInt(Role::wanted).sum();
  }
}
