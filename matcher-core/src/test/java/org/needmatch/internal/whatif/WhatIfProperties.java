package org.needmatch.internal.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Problem;
import org.needmatch.judge.Judge;
import org.needmatch.oracle.BruteForce;
import org.needmatch.plan.Plan;
import org.needmatch.rules.RuleSet;
import org.needmatch.run.SolveOptions;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.TinyProblems;
import org.needmatch.testdomain.Town;
import org.needmatch.whatif.Intervention;
import org.needmatch.whatif.Trial;

/** Every "if" of small weeks, applied and solved again by brute force. */
class WhatIfProperties {
  private static final SolveOptions EFFORT = SolveOptions.builder().timeLimit(null).stepLimit(20L)
      .threads(1).build();

  private int exact;
  private int inexact;
  private int compared;

  @Test
  void gainsAreThoseOfTheBestPlans() {
    for (long seed = 0; seed < 20; seed++) {
      var problem = TinyProblems.random(seed);
      var best = BruteForce.optimum(problem);
      if (best.score().hard() < 0) {
        continue;
      }
      var whatIf = Matcher.create().on(problem).whatIf(best.plan(), EFFORT);
      for (var change : changes(problem, best.plan())) {
        var with = change.applyTo(problem);
        var trial = whatIf.test(change);
        var witness = Judge.standard().judge(with, trial.witness());
        assertThat(witness.validButForPins()).as("seed %d: %s", seed, change).isTrue();
        long truth = BruteForce.best(with).medium() - best.score().medium();
        assertThat(trial.needGain()).as("seed %d: %s", seed, change).isLessThanOrEqualTo(truth);
        if (trial.exact()) {
          assertThat(trial.needGain()).as("seed %d: %s", seed, change).isEqualTo(truth);
          exact++;
        } else {
          inexact++;
        }
        assertThat(witness.score().medium()).as("seed %d: %s", seed, change)
            .isGreaterThanOrEqualTo(best.score().medium());
      }
    }
    assertThat(exact).as("trials proven exact").isGreaterThan(30).isGreaterThan(3 * inexact);
  }

  @Test
  void theTopTenIsTheTrueTopTenOfTheCatalogue() {
    for (long seed = 100; seed < 116; seed++) {
      var problem = TinyProblems.random(seed);
      var best = BruteForce.optimum(problem);
      if (best.score().hard() < 0) {
        continue;
      }
      var advice = Matcher.create().on(problem).recruit(best.plan(), EFFORT, Integer.MAX_VALUE);
      var whatIf = Matcher.create().on(problem).whatIf(best.plan(), EFFORT);
      if (!changes(problem, best.plan()).stream().map(whatIf::test).allMatch(Trial::exact)) {
        continue;
      }
      var told = advice.stream().map(Trial::intervention).toList();
      assertThat(top(advice)).as("seed %d", seed).isEqualTo(trueTop(problem, best, told));
      compared++;
    }
    assertThat(compared).as("weeks in which every trial was exact").isGreaterThan(4);
  }

  /**
   * Sessions at one time that want whole teams of one size, so that only the
   * counts that open one more gain anything: before, on and between the steps.
   */
  @Test
  void theTopTenHasEveryCountThatOpensASession() {
    int between = 0;
    for (int size = 1; size <= 9; size++) {
      for (int sessions = 1; sessions * size <= 10; sessions++) {
        int seats = sessions * size;
        var problem = teams(size, sessions);
        var best = BruteForce.optimum(problem);
        var advice = Matcher.create().on(problem).recruit(best.plan(), EFFORT, Integer.MAX_VALUE);

        assertThat(top(advice)).as("%d teams of %d", sessions, size)
            .isEqualTo(trueTop(problem, best, everyCount(problem, best.plan())));
        between += advice.stream()
            .anyMatch(trial -> trial.intervention() instanceof Intervention.Recruit recruit
                && !List.of(1, 2, 5, 10, seats).contains(recruit.count())) ? 1 : 0;
      }
    }
    assertThat(between).as("weeks with a count between the steps").isGreaterThan(4);
  }

  /** Ann is busy with something that matters more. */
  private static Problem teams(int size, int sessions) {
    var problem = Problem.builder(Town.MONDAY).add(Problems.anyone("ann").build())
        .add(team("busy", 1).priority(9).build());
    for (int n = 0; n < sessions; n++) {
      problem.add(team("team" + n, size).build());
    }
    return problem.build();
  }

  private static NeedBuilder team(String id, int people) {
    return Need.builder(id).at(Town.CENTRE)
        .on(Town.MONDAY, LocalTime.of(10, 0), LocalTime.of(11, 0)).volunteers(people, people);
  }

  /** Of each kind of new volunteer every count up to the last step tried. */
  private static List<Intervention> everyCount(Problem problem, Plan plan) {
    var steps = changes(problem, plan).stream()
        .filter(change -> change instanceof Intervention.Recruit)
        .map(change -> (Intervention.Recruit) change).toList();
    var all = new ArrayList<Intervention>();
    for (var step : steps) {
      for (int count = 1; count <= step.count(); count++) {
        all.add(new Intervention.Recruit(step.profile(), count));
      }
    }
    return all;
  }

  private static List<String> top(List<Trial> advice) {
    return advice.stream().limit(10).map(one -> one.needGain() + " " + one.intervention()).toList();
  }

  /**
   * By brute force: every change of the catalogue in whole steps, and counts in
   * between, in the stated order.
   */
  private static List<String> trueTop(Problem problem, BruteForce.Optimum best,
      List<Intervention> between) {
    var all = new LinkedHashSet<>(changes(problem, best.plan()));
    all.addAll(between);
    record Gain(Intervention change, long points) {
      int people() {
        return change instanceof Intervention.Recruit recruit ? recruit.count() : 0;
      }
    }
    var gains = all.stream().map(change -> new Gain(change,
        BruteForce.best(change.applyTo(problem)).medium() - best.score().medium())).toList();
    return gains.stream().filter(one -> one.points() > 0)
        .filter(one -> gains.stream().noneMatch(
            other -> lesser(other.change(), one.change()) && other.points() >= one.points()))
        .sorted(Comparator.comparingLong(Gain::points).reversed().thenComparingInt(Gain::people)
            .thenComparing(one -> one.change().code())
            .thenComparing(one -> one.change().toString()))
        .limit(10).map(one -> one.points() + " " + one.change()).toList();
  }

  /**
   * Whether the one asks for less of the same: fewer people, a team less small.
   */
  private static boolean lesser(Intervention one, Intervention other) {
    return one instanceof Intervention.Recruit a && other instanceof Intervention.Recruit b
        && a.profile().equals(b.profile()) && a.count() < b.count()
        || one instanceof Intervention.SmallerTeam c && other instanceof Intervention.SmallerTeam d
            && c.needId().equals(d.needId()) && c.role().equals(d.role())
            && c.minimum() > d.minimum();
  }

  @Test
  void everyIfOfAnExplanationHolds() {
    int ifs = 0;
    int exactIfs = 0;
    for (long seed = 200; seed < 210; seed++) {
      var problem = TinyProblems.random(seed);
      var best = BruteForce.optimum(problem);
      if (best.score().hard() < 0) {
        continue;
      }
      var explainer = Matcher.create().on(problem).explain(best.plan());
      var conditionals = Matcher.create().on(problem).nearMisses(best.plan(), EFFORT);
      var tested = conditionals.everything(explainer.seats(), explainer.unplaced(), 6);
      assertThat(tested.trials()).hasSize(Math.min(6, tested.considered()));
      for (var trial : tested.trials()) {
        long truth = BruteForce.best(trial.intervention().applyTo(problem)).medium()
            - best.score().medium();
        assertThat(trial.needGain()).as("seed %d: %s", seed, trial.intervention())
            .isBetween(trial.exact() ? truth : 0, truth);
        assertThat(Judge.standard().judge(trial.intervention().applyTo(problem), trial.witness())
            .validButForPins()).isTrue();
        ifs++;
        exactIfs += trial.exact() ? 1 : 0;
      }
    }
    assertThat(exactIfs).isGreaterThan(10).isGreaterThan(ifs / 2);
  }

  /** Everything that recruiting looks at, small steps only. */
  private static List<Intervention> changes(Problem problem, Plan plan) {
    var changes = new ArrayList<Intervention>();
    var control = Matcher.create().on(problem).whatIf(plan, EFFORT).control();
    var prices = new Prices(problem, plan, RuleSet.standard(), control.certificate().prices());
    for (var entry : RecruitProfiles.of(problem, plan, prices)) {
      for (int count : new TreeSet<>(List.of(1, 2, 5, 10, Math.min(10, entry.seats())))) {
        if (count <= entry.seats()) {
          changes.add(new Intervention.Recruit(entry.profile(), count));
        }
      }
    }
    new InterventionFinder(problem).of(Matcher.create().on(problem).explain(plan), plan)
        .forEach(kind -> kind.forEach(one -> changes.add(one.intervention())));
    return changes;
  }
}
