package org.needmatch.examples.strategy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.needmatch.strategy.PartialPlan;
import org.needmatch.strategy.SolverModel;
import org.needmatch.strategy.StopCause;
import org.needmatch.strategy.Strategy;
import org.needmatch.strategy.StrategyControl;
import org.needmatch.strategy.StrategyResult;

/**
 * Fills needs one after the other, those first that few people could come to,
 * and again and again in an order that is a little different each time.
 */
public final class ScarceFirst implements Strategy {
  // begin
  private static final Parameter SHUFFLE = Parameter.number("shuffle",
      "how much the order differs from round to round", 0.3, 0, 1);
  private static final Parameter ROUNDS = Parameter.number("rounds",
      "rounds, where the solve has no limit in steps", 100, 1, 1_000_000);
  // end

  /** For ServiceLoader. */
  public ScarceFirst() {
  }

  @Override
  public String name() {
    return "scarce-first";
  }

  @Override
  public String description() {
    return "needs that few could come to first, in an order that varies from round to round";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(SHUFFLE, ROUNDS);
  }

  // begin
  @Override
  public StrategyResult solve(SolverModel model, StrategyControl control) {
    var random = new SplittableRandom(control.seed());
    var stepLimit = control.stepLimit();
    long rounds = stepLimit == null ? (long) ROUNDS.number(control) : Math.max(1, stepLimit);
    var best = round(model, 0, random);
    control.improved(best.choices(), best.score());
    long round = 1;
    while (round < rounds && !isOver(control)) {
      var next = round(model, SHUFFLE.number(control), random);
      round++;
      if (next.score().betterThan(best.score())) {
        best = next;
        control.improved(best.choices(), best.score());
      }
    }
    var cause = control.cancelled()
        ? StopCause.CANCELLED
        : round == rounds ? StopCause.STEP_LIMIT : StopCause.TIME_LIMIT;
    return new StrategyResult(best.choices(), Long.MAX_VALUE, round, cause);
  }
  // end

  // begin
  private static boolean isOver(StrategyControl control) {
    var limit = control.timeLimit();
    return control.cancelled() || limit != null && control.elapsed().compareTo(limit) >= 0;
  }
  // end

  // begin
  private static PartialPlan round(SolverModel model, double shuffle, SplittableRandom random) {
    var plan = model.emptyPlan();
    for (var team : teams(model, shuffle, random)) {
      var added = new ArrayList<Integer>();
      for (var choice : team) {
        if (plan.mayAdd(choice.id())) {
          plan.add(choice.id());
          added.add(choice.id());
        }
      }
      if (!plan.runs(team.getFirst().needId())) {
        added.forEach(plan::remove);
      }
    }
    plan.dropUnfinished();
    return plan;
  }
  // end

  // begin
  /** The choices of each need, the best liked first; scarce needs first. */
  private static List<List<SolverModel.Choice>> teams(SolverModel model, double shuffle,
      SplittableRandom random) {
    Map<String, List<SolverModel.Choice>> byNeed = new LinkedHashMap<>();
    for (int id = 0; id < model.choices(); id++) {
      var choice = model.choice(id);
      byNeed.computeIfAbsent(choice.needId(), need -> new ArrayList<>()).add(choice);
    }
    Map<List<SolverModel.Choice>, Double> rank = new IdentityHashMap<>();
    for (var team : byNeed.values()) {
      team.sort(Comparator.comparingInt(choice -> -choice.softPoints()));
      rank.put(team, team.size() * (1 + shuffle * random.nextDouble()));
    }
    return byNeed.values().stream().sorted(Comparator.comparing(rank::get)).toList();
  }
  // end
}
