package org.needmatch.internal.messages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.explain.Recommendation.Candidate;
import org.needmatch.explain.Recommender;
import org.needmatch.plan.Plan;
import org.needmatch.replan.RetainedPlan;

/**
 * Whom to ask for a place that somebody has given up, in order, should whoever
 * is planned there say no.
 *
 * @param people
 *          at most as many as a shortlist holds: those who leave no other
 *          session for it first, then those by whom the week gains all the same
 */
public record StandIns(Need need, String role, List<Candidate> people) {

  /** Copies the list. */
  public StandIns {
    people = List.copyOf(people);
  }

  /**
   * A list for each role in which a published place is lost and whose session has
   * not begun, in the order of the published plan. Cost: one ranking for each
   * ({@link Recommender}).
   *
   * @param problem
   *          which knows what people have answered
   */
  public static List<StandIns> of(Problem problem, Plan plan, RetainedPlan keeping) {
    Set<Placement> now = new HashSet<>();
    plan.assignments().forEach(row -> now.add(row.placement()));
    Set<Placement> before = new HashSet<>();
    var lost = new LinkedHashSet<List<String>>();
    for (var row : keeping.plan().rows()) {
      before.add(row.placement());
      if (!now.contains(row.placement())) {
        lost.add(List.of(row.placement().needId(), row.placement().role()));
      }
    }
    var lists = new ArrayList<StandIns>();
    var recommender = Recommender.of(problem, plan, keeping.rules());
    for (var place : lost) {
      var need = problem.need(place.getFirst());
      var role = need == null ? null : role(need, place.getLast());
      if (need != null && role != null && need.open()
          && (keeping.from() == null || !need.hasBegun(keeping.from()))) {
        lists.add(of(recommender, need, role, newcomers(now, before, need, role),
            problem.settings().shortlistLength()));
      }
    }
    return lists;
  }

  private static StandIns of(Recommender recommender, Need need, Role role, Set<String> newcomers,
      int length) {
    var without = recommender;
    for (var person : newcomers) {
      without = without.without(need.id(), person);
    }
    return new StandIns(need, role.name(), inOrder(without.forSeat(need, role).candidates())
        .filter(one -> !newcomers.contains(one.volunteerId())).limit(length).toList());
  }

  /**
   * {@return whom to ask of a ranking: those who leave no other session first,
   * then those by whom the week gains all the same}
   */
  public static Stream<Candidate> inOrder(List<Candidate> ranked) {
    return ranked.stream().filter(one -> one.pulledFrom().isEmpty() || one.needChange() > 0)
        .sorted(Comparator.comparing((Candidate one) -> !one.pulledFrom().isEmpty()));
  }

  private static Set<String> newcomers(Set<Placement> now, Set<Placement> before, Need need,
      Role role) {
    var people = new LinkedHashSet<String>();
    now.stream().filter(pin -> pin.needId().equals(need.id()) && pin.role().equals(role.name())
        && !before.contains(pin)).map(Placement::volunteerId).sorted().forEach(people::add);
    return people;
  }

  private static @Nullable Role role(Need need, String name) {
    return need.roles().stream().filter(role -> role.name().equals(name)).findFirst().orElse(null);
  }
}
