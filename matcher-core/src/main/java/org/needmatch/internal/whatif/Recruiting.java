package org.needmatch.internal.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.needmatch.domain.Problem;
import org.needmatch.explain.Explainer;
import org.needmatch.plan.Plan;
import org.needmatch.rules.RuleSet;
import org.needmatch.run.SolveOptions;
import org.needmatch.whatif.Intervention;
import org.needmatch.whatif.Trial;
import org.needmatch.whatif.WhatIf;

/**
 * Finds what to recruit or arrange next. Prices from the bound choose what is
 * tried; only what solving again confirms is told. New volunteers are tried
 * one, two, five and ten at a time, as many as there are seats or as a session
 * lacks, and where a session opens in between, the fewest that open it.
 */
public final class Recruiting {
  private static final List<Integer> STEPS = List.of(1, 2, 5, 10);
  private static final int MOST = 10;

  private static final Comparator<Trial> ORDER = Comparator.comparingLong(Trial::needGain)
      .reversed().thenComparingInt(Recruiting::count)
      .thenComparing(trial -> trial.intervention().code())
      .thenComparing(trial -> trial.intervention().toString());

  private Recruiting() {
  }

  /**
   * What gains something, most first; ties by fewer people, then kind, then
   * content.
   *
   * @param tries
   *          of each kind that are tried at most, new volunteers being one kind
   * @param effort
   *          of each solve
   */
  public static List<Trial> of(Problem problem, Plan plan, RuleSet rules, SolveOptions effort,
      int tries) {
    var whatIf = new WhatIf(problem, plan, rules, effort);
    var trials = new ArrayList<Trial>();
    var prices = new Prices(problem, plan, rules, whatIf.control().certificate().prices());
    RecruitProfiles.of(problem, plan, prices).stream().limit(tries)
        .forEach(entry -> trials.addAll(people(whatIf, entry)));
    for (var kind : new InterventionFinder(problem).of(Explainer.of(problem, plan, rules), plan)) {
      kind.stream().limit(tries).map(Proposal::intervention).map(whatIf::test).forEach(trials::add);
    }
    return trials.stream()
        .filter(trial -> trial.confirmed() && trials.stream()
            .noneMatch(other -> smaller(other.intervention(), trial.intervention())
                && other.needGain() >= trial.needGain()))
        .sorted(ORDER).toList();
  }

  /** Whether the one is the same team made less small. */
  private static boolean smaller(Intervention one, Intervention other) {
    return one instanceof Intervention.SmallerTeam a && other instanceof Intervention.SmallerTeam b
        && a.needId().equals(b.needId()) && a.role().equals(b.role()) && a.minimum() > b.minimum();
  }

  private static List<Trial> people(WhatIf whatIf, RecruitProfiles.Entry entry) {
    var tried = new TreeMap<Integer, Trial>();
    int last = 0;
    int running = 0;
    for (int step : steps(entry)) {
      var trial = whatIf.test(new Intervention.Recruit(entry.profile(), step));
      boolean onlyToOpen = step == entry.opens() && step != entry.seats() && !STEPS.contains(step);
      if (onlyToOpen && trial.sessionsGain() <= running) {
        continue;
      }
      tried.put(step, trial);
      opening(whatIf, entry, tried, last, running, step);
      last = step;
      running = trial.sessionsGain();
    }
    var kept = new ArrayList<Trial>();
    long most = 0;
    for (var trial : tried.values()) {
      if (trial.needGain() > most) {
        most = trial.needGain();
        kept.add(trial);
      }
    }
    return kept;
  }

  /**
   * One, two, five and ten, as far as there are seats; all the seats where they
   * are fewer than ten, and as many as open the first session that does not run.
   */
  private static SortedSet<Integer> steps(RecruitProfiles.Entry entry) {
    var steps = new TreeSet<>(STEPS);
    steps.add(Math.min(MOST, entry.seats()));
    steps.add(Math.max(1, entry.opens()));
    return steps.headSet(entry.seats() + 1);
  }

  /** Finds the fewest people for each session that opens between two steps. */
  private static void opening(WhatIf whatIf, RecruitProfiles.Entry entry,
      TreeMap<Integer, Trial> tried, int few, int runningWithFew, int many) {
    int low = few;
    int running = runningWithFew;
    int runningWithMany = sessions(whatIf, entry, many);
    while (running < runningWithMany) {
      int high = many;
      while (high - low > 1) {
        int middle = (low + high) >>> 1;
        if (sessions(whatIf, entry, middle) > running) {
          high = middle;
        } else {
          low = middle;
        }
      }
      var trial = whatIf.test(new Intervention.Recruit(entry.profile(), high));
      tried.put(high, trial);
      running = trial.sessionsGain();
      low = high;
    }
  }

  private static int sessions(WhatIf whatIf, RecruitProfiles.Entry entry, int count) {
    return whatIf.test(new Intervention.Recruit(entry.profile(), count)).sessionsGain();
  }

  private static int count(Trial trial) {
    return trial.intervention() instanceof Intervention.Recruit recruit ? recruit.count() : 0;
  }
}
