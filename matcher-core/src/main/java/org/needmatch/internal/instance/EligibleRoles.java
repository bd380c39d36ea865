package org.needmatch.internal.instance;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.AssignmentMode;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.RuleCode;
import org.needmatch.internal.geo.TravelTimes;
import org.needmatch.internal.rules.Applicant;
import org.needmatch.internal.rules.Eligibility;
import org.needmatch.internal.rules.EligibilityRule;
import org.needmatch.internal.rules.IntervalSet;
import org.needmatch.internal.rules.SeatSpec;
import org.needmatch.internal.threads.Workers;
import org.needmatch.rules.Verdict;

/**
 * The roles that each volunteer may sit in as far as the volunteer alone is
 * concerned: the pair rules, and what pins leave open. Rules that look only at
 * requirement and day are asked once for each, and who is free for a single
 * session is known from the index.
 */
final class EligibleRoles {
  private static final int VOLUNTEERS_A_TURN = 16;
  private final Problem problem;
  private final NeedTable sessions;
  private final Pins pins;
  private final Capacity capacity;
  private final VolunteerAdjacency apart;
  private final NeedIndex index;
  private final List<EligibilityRule> requirementRules;
  private final List<EligibilityRule> needRules;
  private final List<EligibilityRule> notOfTime;
  private final SeatSpec[][] openings;
  private final int[] requirement;
  private final int requirements;
  private final long monday;
  private final Workers workers;
  private final @Nullable KnownSeats known;
  private final int[] needAt;

  /**
   * @param known
   *          who may sit where by the pair rules, as far as it is known; null for
   *          nothing
   */
  EligibleRoles(Problem problem, Eligibility eligibility, NeedTable sessions, Pins pins,
      Capacity capacity, VolunteerAdjacency apart, @Nullable KnownSeats known, Workers workers) {
    this.problem = problem;
    this.sessions = sessions;
    this.pins = pins;
    this.capacity = capacity;
    this.apart = apart;
    this.known = known;
    this.workers = workers;
    var numbers = new HashMap<String, Integer>();
    for (int n = 0; n < sessions.count() && known != null; n++) {
      for (var session : sessions.needs(n)) {
        numbers.put(session.id(), n);
      }
    }
    needAt = new int[known == null ? 0 : problem.needs().size()];
    var asked = new BitSet();
    asked.set(0, sessions.count());
    for (int i = 0; i < needAt.length; i++) {
      needAt[i] = numbers.getOrDefault(problem.needs().get(i).id(), -1);
      if (known != null && known.holds(i) && needAt[i] >= 0) {
        asked.clear(needAt[i]);
      }
    }
    index = new NeedIndex(sessions, TravelTimes.of(problem),
        need -> asked.get(need) && takesAnybody(need));
    requirementRules = eligibility.rules(EligibilityRule.Scope.REQUIREMENT_AND_DAY);
    needRules = eligibility.rules(EligibilityRule.Scope.NEED);
    notOfTime = needRules.stream()
        .filter(rule -> !rule.codes().equals(List.of(RuleCode.AVAILABILITY))).toList();
    openings = new SeatSpec[sessions.roleCount()][];
    requirement = new int[sessions.roleCount()];
    Map<Requirement, Integer> ids = new HashMap<>();
    for (int r = 0; r < openings.length; r++) {
      int role = r;
      var needs = sessions.needs(sessions.roleNeed(r));
      openings[r] = IntStream.range(0, needs.size())
          .mapToObj(k -> new SeatSpec(needs.get(k), sessions.role(role, k)))
          .toArray(SeatSpec[]::new);
      requirement[r] = ids.computeIfAbsent(sessions.role(r).requirement(), key -> ids.size());
    }
    requirements = ids.size();
    monday = IntervalSet.minute(problem.week().atStartOfDay());
  }

  /**
   * For each volunteer the eligible roles, ascending; none of anybody when it was
   * to stop.
   */
  int[][] all() {
    var volunteers = problem.volunteers();
    var all = new int[volunteers.size()][];
    int[] byHome = PlaceOrder.of(all.length, v -> volunteers.get(v).home());
    if (!workers.forEach(all.length, VOLUNTEERS_A_TURN, i -> all[byHome[i]] = of(byHome[i]))) {
      Arrays.fill(all, new int[0]);
    }
    return all;
  }

  private int[] of(int v) {
    var volunteer = problem.volunteers().get(v);
    if (!volunteer.active() || volunteer.available().isEmpty()) {
      return new int[0];
    }
    var applicant = new Applicant(volunteer);
    var known = new byte[requirements * sessions.times().days()];
    var found = new IntList();
    var always = concerning(needRules, applicant);
    var whenFree = concerning(notOfTime, applicant);
    index.candidates(volunteer, applicant.freeTime(), monday, need -> {
      boolean free = sessions.times().size(need) == 1 && !sessions.times().isAnyTime(need);
      var rules = free ? whenFree : always;
      boolean open = false;
      for (int r = sessions.roleBegin(need); r < sessions.roleEnd(need); r++) {
        if (pins.left(r, sessions) > 0 && meetsRequirement(applicant, r, need, known)) {
          if (!open && !open(v, need)) {
            return;
          }
          open = true;
          if (allows(rules, applicant, r)) {
            found.add(r);
          }
        }
      }
    });
    var before = this.known;
    if (before != null) {
      addKnown(v, before, found);
    }
    int[] roles = found.toArray();
    Arrays.sort(roles);
    return roles;
  }

  private static List<EligibilityRule> concerning(List<EligibilityRule> rules,
      Applicant applicant) {
    return rules.stream().filter(rule -> rule.concerns(applicant)).toList();
  }

  private void addKnown(int v, KnownSeats seats, IntList found) {
    for (int seat : seats.of(v)) {
      int need = needAt[KnownSeats.need(seat)];
      int role = sessions.roleBegin(need) + KnownSeats.role(seat);
      if (pins.left(role, sessions) > 0 && open(v, need)) {
        found.add(role);
      }
    }
  }

  private boolean takesAnybody(int need) {
    return IntStream.range(sessions.roleBegin(need), sessions.roleEnd(need))
        .anyMatch(role -> pins.left(role, sessions) > 0)
        && sessions.needs(need).stream().allMatch(
            each -> each.assignmentMode() == AssignmentMode.ENGINE && each.readiness().ready());
  }

  private boolean open(int v, int need) {
    var traveller = capacity.traveller(v);
    if (!capacity.admits(v, need) || !sessions.times().fitsItself(need, traveller)) {
      return false;
    }
    for (int pinned : pins.of(v)) {
      if (pinned == need || !sessions.times().fits(pinned, need, traveller)) {
        return false;
      }
    }
    for (int other : pins.in(need)) {
      if (apart.of(v).contains(other)) {
        return false;
      }
    }
    return true;
  }

  private boolean meetsRequirement(Applicant applicant, int role, int need, byte[] known) {
    if (sessions.times().size(need) > 1) {
      return allows(requirementRules, applicant, role);
    }
    int slot = requirement[role] * sessions.times().days() + sessions.times().firstDay(need);
    if (known[slot] == 0) {
      known[slot] = (byte) (allows(requirementRules, applicant, role) ? 1 : 2);
    }
    return known[slot] == 1;
  }

  private boolean allows(List<EligibilityRule> rules, Applicant applicant, int role) {
    for (var opening : openings[role]) {
      for (var rule : rules) {
        if (rule.judge(applicant, opening) instanceof Verdict.Refused) {
          return false;
        }
      }
    }
    return true;
  }
}
