package org.needmatch.internal.explain;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.RuleCode;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.rules.Applicant;
import org.needmatch.internal.rules.Eligibility;
import org.needmatch.internal.rules.IntervalSet;
import org.needmatch.internal.rules.SeatSpec;
import org.needmatch.rules.RuleSet;
import org.needmatch.rules.Verdict;

/**
 * Who may sit in a role by the rules of a seat alone. Asks only those who live
 * near enough and are free. Thread-safe.
 */
public final class EligibleVolunteers {
  private static final Set<String> RENEWALS = Set.of(RuleCode.CHECK_RENEWAL.code(),
      RuleCode.DBS_DATE.code());

  private record Key(String needId, String role) {
  }

  private final Eligibility eligibility;
  private final List<Applicant> applicants;
  private final Map<String, Applicant> byId = new HashMap<>();
  private final RejectionCounts turnedAway;
  private final Nearby nearby;
  private final Map<TimeSpan, BitSet> freeAt = new ConcurrentHashMap<>();
  private final Map<Key, List<Volunteer>> allowed = new ConcurrentHashMap<>();

  public EligibleVolunteers(Problem problem, RuleSet rules) {
    eligibility = Eligibility.of(problem, rules);
    applicants = problem.volunteers().stream().map(Applicant::new).toList();
    nearby = new Nearby(applicants, problem);
    turnedAway = new RejectionCounts(eligibility, applicants, nearby);
    applicants.forEach(one -> byId.put(one.volunteer().id(), one));
  }

  /** Those whom every rule allows, in the problem's order. */
  public List<Volunteer> allowed(Need need, Role role) {
    var key = new Key(need.id(), role.name());
    var known = allowed.get(key);
    if (known == null) {
      var opening = new SeatSpec(need, role);
      known = asked(need).stream()
          .filter(applicant -> eligibility.judge(applicant, opening) instanceof Verdict.Allowed)
          .map(Applicant::volunteer).toList();
      allowed.put(key, known);
    }
    return known;
  }

  /** How many lack nothing but a check that is renewed. */
  int renewals(Need need, Role role) {
    var opening = new SeatSpec(need, role);
    return (int) asked(need).stream().map(applicant -> eligibility.refusals(applicant, opening))
        .filter(lacks -> !lacks.isEmpty()
            && lacks.stream().allMatch(one -> RENEWALS.contains(one.code())))
        .count();
  }

  /** Everybody, in the problem's order. */
  public List<Applicant> applicants() {
    return applicants;
  }

  /** The rules of a seat. */
  public Eligibility eligibility() {
    return eligibility;
  }

  /** How many there are. */
  int size() {
    return applicants.size();
  }

  /**
   * By code, how many each rule turns away from the role.
   *
   * @param left
   *          ids of those who are not counted
   */
  Map<String, Integer> turnedAway(Need need, Role role, Set<String> left) {
    var opening = new SeatSpec(need, role);
    var counts = new TreeMap<>(turnedAway.from(opening));
    for (var id : left) {
      var applicant = byId.get(id);
      if (applicant != null) {
        eligibility.refusals(applicant, opening)
            .forEach(reason -> counts.merge(reason.code(), -1, Integer::sum));
      }
    }
    return counts;
  }

  /** Those near enough who are free for the session. */
  private List<Applicant> asked(Need need) {
    return need.terms().anyTime()
        ? nearby.to(need)
        : nearby.to(need, freeAt.computeIfAbsent(need.time(), this::freeAt)::get);
  }

  private BitSet freeAt(TimeSpan time) {
    long start = IntervalSet.minute(time.start());
    long end = IntervalSet.minute(time.end());
    var free = new BitSet(applicants.size());
    for (int i = 0; i < applicants.size(); i++) {
      free.set(i, applicants.get(i).freeTime().missing(start, end) == 0);
    }
    return free;
  }
}
