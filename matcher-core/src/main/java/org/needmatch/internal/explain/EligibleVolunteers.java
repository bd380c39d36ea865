package org.needmatch.internal.explain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.RuleCode;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.rules.Applicant;
import org.needmatch.internal.rules.Eligibility;
import org.needmatch.internal.rules.EligibilityRule;
import org.needmatch.internal.rules.EligibilityRule.Scope;
import org.needmatch.internal.rules.FreeTimes;
import org.needmatch.internal.rules.SeatSpec;
import org.needmatch.rules.RuleSet;
import org.needmatch.rules.Verdict;

/**
 * Who may sit in a role by the rules of a seat alone. Asks only those who live
 * near enough and are free. Thread-safe.
 */
public final class EligibleVolunteers {
  /** How often a rule is asked the same before it is asked about everybody. */
  private static final int OFTEN = 16;
  private static final Set<String> RENEWALS = Set.of(RuleCode.CHECK_RENEWAL.code(),
      RuleCode.DBS_DATE.code());

  private record Key(String needId, String role) {
  }

  /**
   * Whom the rules allow that look only at requirement and day.
   *
   * @param known
   *          of rules that were asked the same often
   * @param rest
   *          what the others say
   */
  private record Meeting(List<BitSet> known, IntPredicate rest) {
    static final Meeting ANYBODY = new Meeting(List.of(), number -> true);

    boolean has(int number) {
      for (var rule : known) {
        if (!rule.get(number)) {
          return false;
        }
      }
      return rest.test(number);
    }
  }

  /** What a rule that looks only at requirement and day is asked. */
  private record Question(EligibilityRule rule, Object basis) {
  }

  private final Eligibility eligibility;
  private final List<Applicant> applicants;
  private final Map<String, Applicant> byId = new HashMap<>();
  private final RejectionCounts turnedAway;
  private final Nearby nearby;
  private final Map<Question, Integer> asks = new ConcurrentHashMap<>();
  private final Map<Question, BitSet> answers = new ConcurrentHashMap<>();
  private final FreeTimes freeTimes;
  private final BitSet everybody = new BitSet();
  private final Map<Key, List<Volunteer>> allowed = new ConcurrentHashMap<>();

  public EligibleVolunteers(Problem problem, RuleSet rules) {
    eligibility = Eligibility.of(problem, rules);
    applicants = problem.volunteers().stream().map(Applicant::new).toList();
    everybody.set(0, applicants.size());
    nearby = new Nearby(applicants, problem);
    freeTimes = new FreeTimes(applicants,
        problem.needs().stream().filter(need -> !need.terms().anyTime()).map(Need::time).toList());
    turnedAway = new RejectionCounts(eligibility, applicants, nearby, freeTimes);
    applicants.forEach(one -> byId.put(one.volunteer().id(), one));
  }

  /** Those whom every rule allows, in the problem's order. */
  public List<Volunteer> allowed(Need need, Role role) {
    var key = new Key(need.id(), role.name());
    var known = allowed.get(key);
    if (known == null) {
      var opening = new SeatSpec(need, role);
      known = asked(need, meeting(opening))
          .filter(applicant -> eligibility.allows(Scope.NEED, applicant, opening))
          .map(Applicant::volunteer).toList();
      allowed.put(key, known);
    }
    return known;
  }

  /** How many lack nothing but a check that is renewed. */
  int renewals(Need need, Role role) {
    var opening = new SeatSpec(need, role);
    return (int) asked(need, Meeting.ANYBODY)
        .map(applicant -> eligibility.refusals(applicant, opening)).filter(lacks -> !lacks.isEmpty()
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
  private Stream<Applicant> asked(Need need, Meeting meeting) {
    var free = need.terms().anyTime() ? everybody : freeTimes.at(need.time());
    if (Nearby.matters(need)) {
      return nearby.to(need, number -> free.get(number) && meeting.has(number)).stream();
    }
    var some = BitSet.valueOf(free.toLongArray());
    meeting.known().forEach(some::and);
    return some.stream().filter(meeting.rest()).mapToObj(applicants::get);
  }

  private Meeting meeting(SeatSpec opening) {
    var known = new ArrayList<BitSet>();
    IntPredicate rest = number -> true;
    for (var rule : eligibility.rules(Scope.REQUIREMENT_AND_DAY)) {
      IntPredicate allows = number -> rule.judge(applicants.get(number),
          opening) instanceof Verdict.Allowed;
      var question = new Question(rule, rule.basis(opening));
      if (asks.merge(question, 1, Integer::sum) < OFTEN) {
        rest = rest.and(allows);
      } else {
        known.add(answers.computeIfAbsent(question, key -> where(allows)));
      }
    }
    return new Meeting(known, rest);
  }

  private BitSet where(IntPredicate which) {
    return IntStream.range(0, applicants.size()).filter(which).collect(BitSet::new, BitSet::set,
        BitSet::or);
  }
}
