package org.needmatch.internal.campaign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.metrics.NeedWorth;
import org.needmatch.internal.rules.Applicant;
import org.needmatch.internal.rules.Eligibility;
import org.needmatch.internal.rules.SeatSpec;
import org.needmatch.internal.whatif.Confirmation;
import org.needmatch.internal.whatif.Confirmed;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.rules.RuleSet;
import org.needmatch.rules.Verdict;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;

/**
 * Sets, each solved as a whole once and held against a control of equal effort.
 * A lift with fewer seats than people who would use it serves those who bring
 * most with it, and is solved again. Not thread-safe.
 */
final class CampaignTrials {
  private final Catalogue catalogue;
  private final RuleSet rules;
  private final Confirmation confirmation;
  private final Map<CampaignSet, Trial> known = new LinkedHashMap<>();

  /**
   * A set that was solved.
   *
   * @param with
   *          the week that was solved
   * @param riders
   *          by option of a lift, who travels with it in the plan that was found
   */
  record Trial(CampaignSet set, long cost, Problem with, Confirmed found,
      Map<Integer, List<String>> riders) {
    /** By gain, least first; of equal gain the dearer, then the longer first. */
    static final Comparator<Trial> ORDER = Comparator
        .comparingLong((Trial one) -> one.found().gain())
        .thenComparing(Comparator.comparingLong(Trial::cost).reversed())
        .thenComparing(Trial::set, CampaignSet.ORDER.reversed());
  }

  CampaignTrials(Catalogue catalogue, Plan plan, RuleSet rules, SolveOptions effort) {
    this.catalogue = catalogue;
    this.rules = rules;
    confirmation = new Confirmation(catalogue.problem(), plan, rules, effort, true);
  }

  SolveResult control() {
    return confirmation.control();
  }

  boolean knows(CampaignSet set) {
    return known.containsKey(set);
  }

  /** All that was solved. */
  List<Trial> all() {
    return List.copyOf(known.values());
  }

  /** The best of those that cost no more. */
  Trial best(long budget) {
    return known.values().stream().filter(one -> one.cost() <= budget).max(Trial.ORDER)
        .orElseThrow(() -> new IllegalStateException("Nothing was solved yet."));
  }

  Trial of(CampaignSet set) {
    var before = known.get(set);
    if (before != null) {
      return before;
    }
    var trial = set.size() == 0 ? nothing(set) : solved(set);
    known.put(set, trial);
    return trial;
  }

  private Trial nothing(CampaignSet set) {
    var control = control();
    return new Trial(set, 0, catalogue.problem(),
        new Confirmed(control.plan(), 0, 0, control.boundMedium() <= control.score().medium(),
            control.score().medium(), control.boundMedium()),
        Map.of());
  }

  private Trial solved(CampaignSet set) {
    var with = catalogue.with(set);
    var found = confirmation.of(with);
    var riders = riders(set, with, found.witness());
    var kept = new HashMap<Integer, Set<String>>();
    riders.forEach((option, people) -> {
      var lift = (Option.Lift) catalogue.options().get(option);
      if (people.size() > lift.seats()) {
        kept.put(option, Set.copyOf(people.subList(0, lift.seats())));
      }
    });
    if (!kept.isEmpty()) {
      with = catalogue.with(set, kept);
      var less = confirmation.of(with);
      found = new Confirmed(less.witness(), less.gain(), less.sessions(),
          less.exact() && less.medium() == found.limit(), less.medium(), found.limit());
      riders = riders(set, with, less.witness());
    }
    return new Trial(set, catalogue.cost(set), with, found, riders);
  }

  /** Who is where only a lift takes them, what brings most first. */
  private Map<Integer, List<String>> riders(CampaignSet set, Problem with, Plan witness) {
    var riders = new TreeMap<Integer, List<String>>();
    for (int option : catalogue.lifts()) {
      if (set.count(option) > 0) {
        var onFoot = catalogue.with(set.plus(option, -1));
        riders.put(option,
            carried((Option.Lift) catalogue.options().get(option), onFoot, with, witness));
      }
    }
    return riders;
  }

  private List<String> carried(Option.Lift lift, Problem onFoot, Problem with, Plan witness) {
    var eligibility = Eligibility.of(onFoot, rules);
    var worth = new NeedWorth(with);
    var people = new TreeSet<>(lift.people());
    var points = new TreeMap<String, Long>();
    for (var row : witness.assignments()) {
      var need = with.need(row.needId());
      var volunteer = onFoot.volunteer(row.volunteerId());
      if (need != null && volunteer != null && people.contains(volunteer.id())
          && refused(eligibility, volunteer, need, row)) {
        points.merge(volunteer.id(), worth.points(need, need.roles().getFirst(), 1), Long::sum);
      }
    }
    var order = new ArrayList<>(points.keySet());
    order.sort(Comparator.comparingLong((String id) -> -points.getOrDefault(id, 0L))
        .thenComparing(Comparator.naturalOrder()));
    return order;
  }

  private static boolean refused(Eligibility eligibility, Volunteer volunteer, Need need,
      Assignment row) {
    return need.roles().stream().filter(role -> role.name().equals(row.role()))
        .anyMatch(role -> eligibility.judge(new Applicant(volunteer),
            new SeatSpec(need, role)) instanceof Verdict.Refused);
  }
}
