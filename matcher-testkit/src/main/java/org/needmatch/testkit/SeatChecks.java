package org.needmatch.testkit;

import java.util.List;
import org.needmatch.api.Matcher;
import org.needmatch.api.Planning;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.metrics.Baseline;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.PinBreach;
import org.needmatch.plan.Plan;
import org.needmatch.rules.Reason;
import org.needmatch.rules.SeatRule;
import org.needmatch.run.SolveOptions;

/** Whether all answers about a seat obey the rule. */
record SeatChecks(SeatRule rule, SingleSeat seat, Matcher matcher, Planning planning) {
  private static final List<String> STRATEGIES = List.of("certified", "greedy");

  static SeatChecks of(Matcher matcher, SeatRule rule, SingleSeat seat, Problem problem) {
    return new SeatChecks(rule, seat, matcher, matcher.on(problem));
  }

  void check(boolean refused) {
    contractAllows();
    expect("explanation", refused, explained(planning).equals(List.of(rule.code())));
    expect("judge", refused, planning.judge(seated()).count(rule.code()) > 0);
    for (var strategy : STRATEGIES) {
      expect("strategy " + strategy, refused, !sits(solved(strategy), refused));
    }
    for (var baseline : planning.baselines()) {
      if (baseline.kind() != Baseline.Kind.LAST_WEEK) {
        expect("baseline " + baseline.kind(), refused, !sits(baseline.plan(), refused));
      }
    }
    expect("pin", refused, conflicts().contains(rule.code()));
  }

  private void expect(String who, boolean refused, boolean refuses) {
    if (refused != refuses) {
      throw new AssertionError("The rule " + rule.code() + (refused ? " refuses " : " allows ")
          + seat + ", but the " + who + (refuses ? " refuses" : " allows") + " it.");
    }
  }

  /** Otherwise nothing would show what the rule does. */
  private void contractAllows() {
    var without = Matcher.create().on(planning.problem());
    var codes = explained(without);
    if (!codes.isEmpty()) {
      throw new AssertionError("Without the rule " + rule.code() + " the contract already refuses "
          + seat + " (" + String.join(", ", codes) + "). Give a problem in which only the rule"
          + " decides.");
    }
    var obstacles = without.explain(Plan.EMPTY).pair(seat.need().id(), seat.volunteer().id())
        .obstacles();
    if (!obstacles.isEmpty()) {
      throw new AssertionError("Without the rule " + rule.code() + " the limits already refuse "
          + seat + " (" + obstacles.getFirst().code() + "). Give a problem in which only the rule"
          + " decides.");
    }
  }

  private List<String> explained(Planning by) {
    return by.explain(Plan.EMPTY).pair(seat.need().id(), seat.volunteer().id()).roles().stream()
        .filter(one -> one.role().equals(seat.role().name()))
        .flatMap(one -> one.refusals().stream()).map(Reason::code).toList();
  }

  private Plan seated() {
    return new Plan(
        List.of(Assignment.of(seat.need().id(), seat.role().name(), 1, seat.volunteer().id())));
  }

  private Plan solved(String strategy) {
    return planning.solve(options(strategy)).plan();
  }

  /** Somebody who is refused one role may have another. */
  private boolean sits(Plan plan, boolean inThisRole) {
    return plan.assignments().stream()
        .anyMatch(row -> !inThisRole || row.role().equals(seat.role().name()));
  }

  private List<String> conflicts() {
    var pin = new Placement(seat.need().id(), seat.role().name(), seat.volunteer().id());
    return matcher.on(planning.problem().withPins(List.of(pin))).solve(options("greedy"))
        .conflicts().stream().map(PinBreach::rule).toList();
  }

  private static SolveOptions options(String strategy) {
    return SolveOptions.builder().timeLimit(null).stepLimit(1).threads(1).strategy(strategy)
        .build();
  }
}
