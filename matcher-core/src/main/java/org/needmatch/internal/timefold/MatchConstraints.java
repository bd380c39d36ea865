package org.needmatch.internal.timefold;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sum;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import java.util.ArrayList;
import java.util.List;
import org.needmatch.timefold.ExtraConstraints;
import org.needmatch.timefold.Person;
import org.needmatch.timefold.Seat;

/**
 * The contract's rules as constraint streams, and the embedder's beside them.
 */
public final class MatchConstraints implements ConstraintProvider {
  static final String PAIRS = "pairs";
  static final String ONLY_OWN = "onlyOwn";

  private final List<ExtraConstraints> own = BuildLoader.own();
  private boolean pairs = true;
  private boolean onlyOwn;

  private record Week(Person person, List<Seat> seats) {
  }

  private record Company(int need, List<Seat> seats) {
  }

  /**
   * Timefold sets whether the problem has pairs; without, their rows cost
   * nothing.
   */
  public void setPairs(boolean value) {
    pairs = value;
  }

  /** Timefold sets whether the contract's rules are left out. */
  public void setOnlyOwn(boolean value) {
    onlyOwn = value;
  }

  @Override
  public Constraint[] defineConstraints(ConstraintFactory factory) {
    var constraints = new ArrayList<Constraint>();
    if (!onlyOwn) {
      constraints.addAll(List.of(pins(factory), weeks(factory), needs(factory), met(factory),
          floors(factory), lifted(factory), soft(factory)));
    }
    if (pairs && !onlyOwn) {
      constraints.add(rowsOfPairs(factory));
    }
    own.forEach(more -> constraints.addAll(List.of(more.define(factory))));
    return constraints.toArray(Constraint[]::new);
  }

  Constraint pins(ConstraintFactory factory) {
    return factory.forEach(PlanRules.class).filter(rules -> rules.lastingOfPins() > 0)
        .penalize(HardMediumSoftScore.ONE_HARD, PlanRules::lastingOfPins)
        .asConstraint("rules that pins break");
  }

  Constraint weeks(ConstraintFactory factory) {
    return factory.forEach(Seat.class).groupBy(Seat::getPerson, toList()).join(PlanRules.class)
        .filter((person, seats, rules) -> rules.brokenInWeek(person, seats) > 0)
        .penalize(HardMediumSoftScore.ONE_HARD,
            (person, seats, rules) -> rules.brokenInWeek(person, seats))
        .asConstraint("one person's week");
  }

  Constraint needs(ConstraintFactory factory) {
    return factory.forEach(Seat.class).groupBy(Seat::getNeedIndex, toList()).join(PlanRules.class)
        .filter((need, seats, rules) -> rules.brokenInNeed(seats) > 0)
        .penalize(HardMediumSoftScore.ONE_HARD, (need, seats, rules) -> rules.brokenInNeed(seats))
        .asConstraint("minimums and pairs");
  }

  Constraint met(ConstraintFactory factory) {
    return factory.forEach(Seat.class).groupBy(Seat::getNeedIndex, toList()).join(PlanRules.class)
        .reward(HardMediumSoftScore.ONE_MEDIUM, (need, seats, rules) -> rules.value(seats))
        .asConstraint("weighted need met");
  }

  Constraint floors(ConstraintFactory factory) {
    return factory.forEach(PlanRules.class).filter(rules -> rules.floors().worst() > 0)
        .penalize(HardMediumSoftScore.ONE_MEDIUM, rules -> rules.floors().worst())
        .asConstraint("floors of groups");
  }

  Constraint lifted(ConstraintFactory factory) {
    return factory.forEach(Seat.class).groupBy(Seat::getNeedIndex, toList()).join(PlanRules.class)
        .filter((need, seats, rules) -> rules.floors().group(need) >= 0)
        .groupBy((need, seats, rules) -> rules, (need, seats, rules) -> rules.floors().group(need),
            sum((need, seats, rules) -> rules.value(seats)))
        .reward(HardMediumSoftScore.ONE_MEDIUM,
            (rules, group, met) -> rules.floors().cost(group, 0) - rules.floors().cost(group, met))
        .asConstraint("points towards floors");
  }

  Constraint soft(ConstraintFactory factory) {
    return factory.forEach(Seat.class).groupBy(Seat::getPerson, toList()).join(PlanRules.class)
        .impact(HardMediumSoftScore.ONE_SOFT, (person, seats, rules) -> rules.soft(seats))
        .asConstraint("minutes");
  }

  Constraint rowsOfPairs(ConstraintFactory factory) {
    var weeks = factory.forEach(Seat.class).groupBy(Seat::getPerson, toList()).map(Week::new);
    var companies = factory.forEach(Seat.class).groupBy(Seat::getNeedIndex, toList())
        .map(Company::new);
    return factory.forEach(Seat.class).join(PlanRules.class)
        .filter((seat, rules) -> !seat.isPinned() && rules.paired(seat))
        .join(weeks, equal((seat, rules) -> seat.getPerson(), Week::person))
        .join(companies, equal((seat, rules, week) -> seat.getNeedIndex(), Company::need))
        .filter((seat, rules, week, company) -> rules.inBrokenPair(seat, company.seats())
            && !rules.week(week.person(), week.seats()).rows().contains(seat))
        .penalize(HardMediumSoftScore.ONE_HARD).asConstraint("rows of broken pairs");
  }
}
