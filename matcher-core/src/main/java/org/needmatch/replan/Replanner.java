package org.needmatch.replan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.internal.replan.ChangeBudgetSweep;
import org.needmatch.internal.replan.FixedVolunteersRule;
import org.needmatch.internal.replan.PublishedAssignments;
import org.needmatch.internal.replan.PublishedWeeks;
import org.needmatch.internal.rules.PinReview;
import org.needmatch.plan.Limit.GapCause;
import org.needmatch.plan.Plan;
import org.needmatch.plan.PublishedRow;
import org.needmatch.replan.ChangeFrontier.FrontierPoint;
import org.needmatch.rules.RuleSet;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;
import org.needmatch.run.Solver;

/**
 * Makes the menu of changes: for each number of people the best plan that
 * changes the weeks of no more. Small weeks are solved by branch and price with
 * the number of changes as one more row of the program; of larger ones that is
 * done for those people whose weeks promise most, and the bound comes from
 * prices. Immutable and thread-safe.
 *
 * {@snippet file = "FrontDoor.java" region = "replanner"}
 */
public final class Replanner {
  private static final double SHARE_OF_ALL = 0.25;
  private static final double SHARE_OF_NONE = 0.1;
  private static final long STEPS_OF_NONE = 60;

  private final RetainedPlan keeping;
  private final RuleSet rules;
  private final SolveOptions options;

  /**
   * Checks the components.
   *
   * @param keeping
   *          the published plan that this one was held against
   * @param options
   *          the time limit is for the whole menu; with none, the step limit is
   *          for the plan that may change everything, and the menu repeats; with
   *          the prices that the published plan was proven with, the limits of
   *          large weeks are good at once
   */
  public Replanner(RetainedPlan keeping, SolveOptions options) {
    this.keeping = keeping;
    rules = keeping.rules();
    this.options = options;
  }

  /**
   * Makes the menu.
   *
   * @param changes
   *          how many people's weeks may change, {@link FrontierPoint#ALL} for
   *          any number
   * @return a line for each number of people, best first
   * @throws IllegalArgumentException
   *           when a number is below 0
   */
  public ChangeFrontier menu(List<Integer> changes) {
    return menu(changes, soFar -> {
    });
  }

  /**
   * The same, told as its lines come. An interrupted thread ends soon with what
   * it has found.
   *
   * @param changes
   *          how many people's weeks may change, {@link FrontierPoint#ALL} for
   *          any number
   * @param listener
   *          is given the menu so far after each line, on the calling thread
   * @return a line for each number of people, best first
   * @throws IllegalArgumentException
   *           when a number is below 0
   */
  public ChangeFrontier menu(List<Integer> changes, Consumer<ChangeFrontier> listener) {
    for (int most : changes) {
      if (most < 0) {
        throw new IllegalArgumentException(
            "The menu is asked for " + most + " changes. Give 0 or more, or FrontierPoint.ALL.");
      }
    }
    long begin = System.nanoTime();
    var open = keeping.open();
    var none = none(open);
    var told = new PublishedWeeks(keeping.kept(), none.keeping().kept(), PinReview.of(open).kept());
    var start = none.outcome().plan();
    var all = Solver.under(rules).solve(open,
        share(SHARE_OF_ALL, options.stepLimit()).toBuilder().start(start).build());
    var numbers = changes.stream().sorted().distinct().toList();
    var course = new ChangeBudgetSweep(open, told, none.keeping(),
        options.toBuilder().prices(all.certificate().pairPrices()).build(), deadline(begin),
        numbers);
    course.offer(start);
    course.offer(all.plan());
    var lines = new ArrayList<FrontierPoint>();
    for (int most : numbers) {
      lines.add(course.line(most, all.boundMedium()));
      listener.accept(new ChangeFrontier(none.keeping(), all.totalMedium(),
          course.consistent(lines), List.of()));
    }
    var consistent = course.consistent(lines);
    var causes = EnumSet.noneOf(GapCause.class);
    if (consistent.stream().anyMatch(FrontierPoint::isOpen)) {
      causes.addAll(all.gapCauses());
      causes.add(course.gapCause());
    }
    return new ChangeFrontier(none.keeping(), all.totalMedium(), consistent, List.copyOf(causes));
  }

  private record None(RetainedPlan keeping, SolveResult outcome) {
  }

  /** Nobody's week changes but where it must. */
  private None none(Problem open) {
    var now = keeping;
    Set<String> told = new HashSet<>();
    keeping.kept().forEach(row -> told.add(row.assignment().volunteerId()));
    Set<String> free = new HashSet<>();
    open.volunteers().forEach(volunteer -> free.add(volunteer.id()));
    free.removeAll(told);
    while (true) {
      var fixed = PublishedAssignments.pinned(open, now.kept());
      var outcome = Solver.under(rules.narrowed(new FixedVolunteersRule(free, fixed.held())))
          .solve(fixed, share(SHARE_OF_NONE, STEPS_OF_NONE).toBuilder().start(planOf(now)).build());
      var next = now.after(outcome);
      if (next == now) {
        return new None(now, outcome);
      }
      now = next;
    }
  }

  private static Plan planOf(RetainedPlan keeping) {
    return new Plan(keeping.kept().stream().map(PublishedRow::assignment).toList());
  }

  private SolveOptions share(double share, @Nullable Long steps) {
    var limit = options.timeLimit();
    return limit == null
        ? options.toBuilder().stepLimit(steps).build()
        : options.toBuilder().stepLimit(null)
            .timeLimit(Duration.ofNanos(Math.max(1, Math.round(limit.toNanos() * share)))).build();
  }

  private long deadline(long begin) {
    var limit = options.timeLimit();
    return limit == null ? Long.MAX_VALUE : begin + limit.toNanos();
  }
}
