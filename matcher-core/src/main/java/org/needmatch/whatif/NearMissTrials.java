package org.needmatch.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.needmatch.domain.Problem;
import org.needmatch.explain.PairExplanation;
import org.needmatch.explain.SeatExplanation;
import org.needmatch.explain.VolunteerExplanation;
import org.needmatch.internal.whatif.Remedies;
import org.needmatch.plan.Plan;
import org.needmatch.rules.Reason;
import org.needmatch.rules.RuleSet;
import org.needmatch.run.SolveOptions;

/**
 * What would fill an empty seat, or make somebody useful: each change that
 * takes away the one thing that is lacking is tried by solving again.
 * Thread-safe.
 */
public final class NearMissTrials {
  private static final int MOST = 20;
  private static final int SIZE = 20_000;

  /**
   * A change that may be worth trying.
   *
   * @param place
   *          in the list of its seat or volunteer; the first of each come first
   */
  private record Option(Intervention change, int place, long points, long effort, String label) {
    static final Comparator<Option> ORDER = Comparator.comparingInt(Option::place)
        .thenComparing(Comparator.comparingLong(Option::points).reversed())
        .thenComparingLong(Option::effort).thenComparing(Option::label);
  }

  /**
   * What was tried.
   *
   * @param trials
   *          what each change was found to gain
   * @param considered
   *          changes that could have been tried
   */
  public record Tested(List<Trial> trials, int considered) {
    /** Copies the list. */
    public Tested {
      trials = List.copyOf(trials);
    }
  }

  private final Remedies remedies;
  private final WhatIf whatIf;

  /**
   * Changes of one plan.
   *
   * @param problem
   *          the problem
   * @param plan
   *          the plan
   * @param rules
   *          the contract's rules and the embedder's
   * @param effort
   *          of each solve; with a step limit everything repeats exactly
   * @return the new near miss trials
   */
  public static NearMissTrials of(Problem problem, Plan plan, RuleSet rules, SolveOptions effort) {
    return new NearMissTrials(problem, new WhatIf(problem, plan, rules, effort));
  }

  private NearMissTrials(Problem problem, WhatIf whatIf) {
    remedies = new Remedies(problem);
    this.whatIf = whatIf;
  }

  /**
   * {@return how many changes to try when everything in a week is explained: 20,
   * and fewer where volunteers and roles together are more than 1,000, but 1 at
   * least} A count and not a time, so that answers repeat.
   *
   * @param problem
   *          the problem
   */
  public static int budget(Problem problem) {
    long roles = problem.needs().stream().mapToLong(need -> need.roles().size()).sum();
    return (int) Math.max(1,
        Math.min(MOST, SIZE / Math.max(1, problem.volunteers().size() + roles)));
  }

  /**
   * Tries the nearest misses of the seats, those with room in their week first.
   *
   * @param seats
   *          the explained seats
   * @param most
   *          how many to try at most
   * @return what was found
   */
  public Tested seats(List<SeatExplanation> seats, int most) {
    return test(seats.stream().flatMap(one -> options(one).stream()).toList(), most);
  }

  /**
   * Tries what would make the volunteers useful, what is worth most first.
   *
   * @param volunteers
   *          the explained volunteers
   * @param most
   *          how many to try at most
   * @return what was found
   */
  public Tested volunteers(List<VolunteerExplanation> volunteers, int most) {
    return test(volunteers.stream().flatMap(one -> options(one).stream()).toList(), most);
  }

  /**
   * Tries both, the best chance of each seat and each volunteer first.
   *
   * @param seats
   *          the explained seats
   * @param volunteers
   *          the explained volunteers
   * @param most
   *          how many to try at most
   * @return what was found
   */
  public Tested everything(List<SeatExplanation> seats, List<VolunteerExplanation> volunteers,
      int most) {
    var options = new ArrayList<Option>();
    seats.forEach(one -> options.addAll(options(one)));
    volunteers.forEach(one -> options.addAll(options(one)));
    return test(options, most);
  }

  /**
   * Tries each role of a pair that just one rule is against.
   *
   * @param pair
   *          the pair
   * @return what was found
   */
  public Tested pair(PairExplanation pair) {
    var options = new ArrayList<Option>();
    for (var role : pair.roles()) {
      if (pair.seatedAs() == null && role.refusals().size() == 1) {
        add(options, role.refusals().getFirst(), pair.volunteerId(), pair.needId(), role.role(), 0);
      }
    }
    return test(options, options.size());
  }

  /**
   * {@return those of the trials that are about the seat, nearest first}
   *
   * @param seats
   *          the explained seat
   * @param tested
   *          what was tried
   */
  public List<Trial> about(SeatExplanation seats, Tested tested) {
    return chosen(options(seats), tested);
  }

  /**
   * {@return those of the trials that are about the volunteer, best first}
   *
   * @param volunteer
   *          the explained volunteer
   * @param tested
   *          what was tried
   */
  public List<Trial> about(VolunteerExplanation volunteer, Tested tested) {
    return chosen(options(volunteer), tested);
  }

  private static List<Trial> chosen(List<Option> options, Tested tested) {
    var changes = options.stream().map(Option::change).toList();
    return tested.trials().stream().filter(trial -> changes.contains(trial.intervention()))
        .sorted(Comparator.comparingInt(trial -> changes.indexOf(trial.intervention()))).toList();
  }

  private Tested test(List<Option> options, int most) {
    Map<Intervention, Option> distinct = new LinkedHashMap<>();
    options.stream().sorted(Option.ORDER)
        .forEach(option -> distinct.putIfAbsent(option.change(), option));
    return new Tested(distinct.keySet().stream().limit(most).map(whatIf::test).toList(),
        distinct.size());
  }

  private List<Option> options(SeatExplanation seats) {
    var options = new ArrayList<Option>();
    var unfilled = seats.seats();
    for (var miss : seats.nearMisses()) {
      add(options, miss.reason(), miss.volunteerId(), unfilled.needId(), unfilled.role(),
          unfilled.pointsMissing() / Math.max(1, unfilled.seatsMissing()));
    }
    return options;
  }

  private List<Option> options(VolunteerExplanation one) {
    var options = new ArrayList<Option>();
    for (var chance : one.opportunities()) {
      var lacks = chance.lacks();
      if (lacks != null) {
        add(options, lacks, one.volunteerId(), chance.needId(), chance.role(), chance.points());
      }
    }
    return options;
  }

  private void add(List<Option> options, Reason lacks, String volunteerId, String needId,
      String role, long points) {
    remedies.against(lacks, volunteerId, needId, role)
        .ifPresent(change -> options.add(new Option(change, options.size(), points, lacks.effort(),
            volunteerId + " " + needId + " " + role)));
  }
}
