package org.needmatch.internal.report.html;

import static org.needmatch.internal.report.html.PageMessages.say;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.needmatch.domain.Problem;
import org.needmatch.internal.metrics.FloorShare;
import org.needmatch.internal.text.NumberFormatter;
import org.needmatch.plan.Limit;
import org.needmatch.plan.Plan;

/** What is said of plans where groups of needs have floors. */
public final class FloorFormatter {
  private FloorFormatter() {
  }

  /**
   * {@link LimitFormatter#met}; with floors the limit is one of plans that lack
   * no more of them, whatever these meet beside.
   *
   * @param met
   *          points of needs that run
   * @param medium
   *          the same less what floors take off
   */
  public static String met(Problem problem, long met, long medium, Limit limit, long total) {
    long takenOff = met - medium;
    var raised = raised(limit, takenOff, total);
    if (problem.settings().fairness() == null || total == 0
        || limit.scope() == Limit.Scope.UNPROVEN) {
      return LimitFormatter.met(met, raised, total);
    }
    return limit.medium() == medium
        ? say("floors.met.best", NumberFormatter.percent(met, total))
        : say("floors.met", NumberFormatter.percent(met, total),
            LimitFormatter.limit(met, raised, total));
  }

  /** The limit in points of need alone. */
  static Limit raised(Limit limit, long takenOff, long total) {
    return takenOff == 0
        ? limit
        : new Limit(Math.min(limit.medium() + takenOff, total), limit.scope(), limit.keptPlaces());
  }

  /** Which groups have their floors; nothing without floors. */
  public static List<String> lines(Problem problem, Plan plan) {
    var fairness = problem.settings().fairness();
    var shares = FloorShare.of(problem, plan);
    if (fairness == null || shares.isEmpty()) {
      return List.of();
    }
    var below = shares.stream().filter(share -> !share.kept()).toList();
    var group = say("floors." + fairness.by().name().toLowerCase(Locale.ROOT));
    if (!below.isEmpty()) {
      return List.of(say("floors.below", group,
          below.stream().map(FloorFormatter::share).collect(Collectors.joining(", "))));
    }
    var least = shares.stream().min(Comparator.comparingDouble(FloorFormatter::part)).orElseThrow();
    return List.of(say("floors.kept", group, least.group(),
        NumberFormatter.percent(least.met(), least.total())));
  }

  private static double part(FloorShare share) {
    return (double) share.met() / Math.max(1, share.total());
  }

  private static String share(FloorShare share) {
    return say("floors.share", share.group(), NumberFormatter.percent(share.met(), share.total()),
        NumberFormatter.percent(share.floor(), 1000));
  }
}
