package org.needmatch.internal.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.SeriesMembership;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.internal.metrics.MeasureCalculator;
import org.needmatch.internal.search.InstanceModel;
import org.needmatch.internal.strategy.StepControl;
import org.needmatch.internal.strategy.Strategies;
import org.needmatch.metrics.Baseline;
import org.needmatch.rules.Reason;
import org.needmatch.rules.SeatRule;
import org.needmatch.rules.Verdict;
import org.needmatch.strategy.UnsupportedProblemException;

/**
 * Makes the plans that a search is held against. They obey every rule, and they
 * keep the pins.
 */
public final class Baselines {
  /**
   * Above so many volunteers times seats, {@link #of} makes none, so that a
   * report is never long in coming.
   */
  public static final long MAX_COMBINATIONS = 100_000_000;

  private Baselines() {
  }

  /**
   * First come, nearest, and last week's people where the problem knows of any,
   * under the rules of the measures. Empty when the week is too large, and where
   * an embedder has constraints on whole plans, which nobody keeps by hand. Cost:
   * near linear in the pairs that fit.
   */
  public static List<Baseline> of(MeasureCalculator measuring) {
    var problem = measuring.problem();
    var rules = measuring.rules();
    long seats = problem.needs().stream().flatMap(need -> need.roles().stream())
        .mapToLong(Role::wanted).sum();
    if (seats * problem.volunteers().size() > MAX_COMBINATIONS || !rules.constraints().isEmpty()) {
      return List.of();
    }
    var instance = Instance.of(problem, rules);
    var baselines = new ArrayList<Baseline>();
    baselines.add(made(Baseline.Kind.FIRST_COME, "first-come", instance, measuring));
    baselines.add(made(Baseline.Kind.NEAREST, "nearest", instance, measuring));
    if (!problem.continuity().isEmpty()) {
      baselines.add(made(Baseline.Kind.LAST_WEEK, "first-come",
          Instance.of(problem, rules.narrowed(new SamePeople(problem))), measuring));
    }
    return List.copyOf(baselines);
  }

  private static Baseline made(Baseline.Kind kind, String strategy, Instance instance,
      MeasureCalculator measuring) {
    try {
      int[] edges = Strategies.named(strategy).solve(new InstanceModel(instance), new StepControl())
          .edges();
      var plans = new PlanCodec(instance);
      var plan = plans.plan(edges);
      return new Baseline(kind, plan, plans.score(edges), measuring.of(plan));
    } catch (UnsupportedProblemException e) {
      throw new IllegalStateException("The strategy " + strategy + " takes every problem.", e);
    }
  }

  /** Lets people sit only where they sat last time, or where they are pinned. */
  private static final class SamePeople implements SeatRule {
    private static final String CODE = "not-last-week";
    private static final Verdict REFUSED = Verdict
        .refused(new Reason.Custom(CODE, "was not in this series last week"));

    private final Set<SeriesMembership> continuity;
    private final Set<Placement> pins;

    SamePeople(Problem problem) {
      continuity = problem.continuity();
      pins = new HashSet<>(problem.held());
    }

    @Override
    public String code() {
      return CODE;
    }

    @Override
    public Verdict judge(Volunteer volunteer, Need need, Role role) {
      return continuity.contains(new SeriesMembership(need.series(), volunteer.id()))
          || pins.contains(new Placement(need.id(), role.name(), volunteer.id()))
              ? Verdict.ALLOWED
              : REFUSED;
    }
  }
}
