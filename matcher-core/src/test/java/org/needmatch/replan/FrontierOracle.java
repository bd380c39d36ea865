package org.needmatch.replan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.PublishedAssignment;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.internal.rules.PinReview;
import org.needmatch.oracle.BruteForce;
import org.needmatch.plan.PublishedPlan;
import org.needmatch.plan.PublishedRow;
import org.needmatch.replan.ChangeFrontier.FrontierPoint;
import org.needmatch.run.SolveOptions;

/**
 * What a frontier of changes is held to: all plans there are, for all sets of
 * people who may change.
 */
final class FrontierOracle {
  private FrontierOracle() {
  }

  /** Somebody in the plan says no, and another is not there any more. */
  static PublishedPlan declined(Problem problem, SolveOptions options, long seed) {
    var plan = Matcher.create().solve(problem, options.toBuilder().seed(seed).build()).plan();
    var rows = new ArrayList<PublishedRow>();
    int at = 0;
    for (var row : plan.assignments()) {
      var published = PublishedRow.proposed(row);
      rows.add(at == seed % Math.max(1, plan.assignments().size())
          ? published.with(ResponseStatus.DECLINED)
          : at % 3 == 1 ? published.with(ResponseStatus.ACCEPTED) : published);
      at++;
    }
    return new PublishedPlan(rows, List.of());
  }

  /** The people whose places differ from those that they were told. */
  static Set<String> changed(RetainedPlan keeping, FrontierPoint line) {
    var told = pins(keeping);
    var now = line.plan().assignments().stream().map(row -> row.placement())
        .collect(Collectors.toSet());
    return told.stream().map(Placement::volunteerId).distinct()
        .filter(id -> !of(told, id).equals(of(now, id))).collect(Collectors.toSet());
  }

  private static Set<Placement> pins(RetainedPlan keeping) {
    var pins = keeping.kept().stream().map(PublishedRow::placement).collect(Collectors.toSet());
    var people = pins.stream().map(Placement::volunteerId).collect(Collectors.toSet());
    PinReview.of(keeping.open()).kept().stream().filter(pin -> people.contains(pin.volunteerId()))
        .forEach(pins::add);
    return pins;
  }

  private static Set<Placement> of(Set<Placement> pins, String id) {
    return pins.stream().filter(pin -> pin.volunteerId().equals(id)).collect(Collectors.toSet());
  }

  /** The most medium of all plans that change so many people. */
  static long exact(RetainedPlan keeping, int most) {
    var people = keeping.kept().stream().map(row -> row.assignment().volunteerId()).distinct()
        .toList();
    long best = 0;
    for (int set = 0; set < 1 << people.size(); set++) {
      if (Integer.bitCount(set) == Math.min(most, people.size())) {
        var free = new HashSet<String>();
        for (int i = 0; i < people.size(); i++) {
          if ((set >> i & 1) != 0) {
            free.add(people.get(i));
          }
        }
        best = Math.max(best, BruteForce.optimum(fixed(keeping, people, free)).score().medium());
      }
    }
    return best;
  }

  /** Everybody else is pinned and called off everywhere else. */
  private static Problem fixed(RetainedPlan keeping, List<String> people, Set<String> free) {
    var problem = keeping.open();
    var told = pins(keeping);
    var pins = new ArrayList<>(problem.pins());
    var offers = new ArrayList<PublishedAssignment>(problem.published().assignments());
    for (var id : people) {
      if (!free.contains(id)) {
        var places = of(told, id);
        places.stream().filter(pin -> !pins.contains(pin)).forEach(pins::add);
        problem.needs().stream()
            .filter(need -> places.stream().noneMatch(pin -> pin.needId().equals(need.id())))
            .forEach(need -> offers.add(new PublishedAssignment(new Placement(need.id(), "", id),
                ResponseStatus.CANCELLED, true)));
      }
    }
    return problem.withPins(pins).withPublished(problem.published().withAssignments(offers));
  }
}
