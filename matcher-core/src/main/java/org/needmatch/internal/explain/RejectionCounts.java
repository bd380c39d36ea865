package org.needmatch.internal.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.needmatch.domain.RuleCode;
import org.needmatch.internal.rules.Applicant;
import org.needmatch.internal.rules.BlocklistRule;
import org.needmatch.internal.rules.Eligibility;
import org.needmatch.internal.rules.EligibilityRule;
import org.needmatch.internal.rules.FreeTimes;
import org.needmatch.internal.rules.SeatSpec;
import org.needmatch.rules.Verdict;

/**
 * How many people each rule turns away from a role, whatever other rules say.
 * What a rule says of everybody is remembered for all roles of which it must
 * say the same. Thread-safe.
 */
final class RejectionCounts {
  private record Question(EligibilityRule rule, Object basis) {
  }

  private final Eligibility eligibility;
  private final List<Applicant> applicants;
  private final Nearby nearby;
  private final FreeTimes freeTimes;
  private final Map<EligibilityRule, List<Applicant>> concerned = new ConcurrentHashMap<>();
  private final Map<Question, Map<String, Integer>> answers = new ConcurrentHashMap<>();
  private final Map<BlocklistRule, Map<String, List<Applicant>>> lists = new ConcurrentHashMap<>();

  RejectionCounts(Eligibility eligibility, List<Applicant> applicants, Nearby nearby,
      FreeTimes freeTimes) {
    this.eligibility = eligibility;
    this.applicants = applicants;
    this.nearby = nearby;
    this.freeTimes = freeTimes;
  }

  /** By code, everybody counted. */
  Map<String, Integer> from(SeatSpec opening) {
    var sum = new TreeMap<String, Integer>();
    for (var rule : eligibility.rules()) {
      var counts = rule instanceof BlocklistRule blocks
          ? listed(blocks, opening)
          : answers.computeIfAbsent(new Question(rule, rule.basis(opening)),
              q -> count(rule, opening));
      counts.forEach((code, count) -> sum.merge(code, count, Integer::sum));
    }
    return sum;
  }

  /**
   * Whoever lists an id of the seat; of the id that most people list nobody is
   * looked at.
   */
  private Map<String, Integer> listed(BlocklistRule rule, SeatSpec opening) {
    var byId = lists.computeIfAbsent(rule, this::lists);
    var ids = rule.ids(opening.need()).stream()
        .sorted(Comparator.comparing((String id) -> -byId.getOrDefault(id, List.of()).size()))
        .toList();
    int count = byId.getOrDefault(ids.getFirst(), List.of()).size();
    for (int i = 1; i < ids.size(); i++) {
      var before = ids.subList(0, i);
      count += (int) byId.getOrDefault(ids.get(i), List.of()).stream()
          .filter(one -> before.stream().noneMatch(rule.blocklist(one)::contains)).count();
    }
    return count == 0 ? Map.of() : Map.of(rule.codes().getFirst().code(), count);
  }

  private Map<String, List<Applicant>> lists(BlocklistRule rule) {
    var byId = new HashMap<String, List<Applicant>>();
    for (var applicant : applicants) {
      for (var id : rule.blocklist(applicant)) {
        byId.computeIfAbsent(id, none -> new ArrayList<>()).add(applicant);
      }
    }
    return byId;
  }

  /**
   * Whoever lives too far for a need to be nearby is turned away for that, and
   * who is free is known for each time.
   */
  private Map<String, Integer> count(EligibilityRule rule, SeatSpec opening) {
    var counts = new TreeMap<String, Integer>();
    if (rule.codes().equals(List.of(RuleCode.AVAILABILITY)) && !opening.need().terms().anyTime()) {
      int busy = applicants.size() - freeTimes.at(opening.need().time()).cardinality();
      return busy == 0 ? counts : Map.of(RuleCode.AVAILABILITY.code(), busy);
    }
    if (!rule.codes().contains(RuleCode.DISTANCE) || !Nearby.matters(opening.need())) {
      count(rule, opening, concerned.computeIfAbsent(rule, this::concerned), counts);
      return counts;
    }
    var near = nearby.to(opening.need());
    count(rule, opening, near, counts);
    count(rule, opening, nearby.withoutHome(), counts);
    int far = applicants.size() - near.size() - nearby.withoutHome().size();
    if (far > 0) {
      counts.merge(RuleCode.DISTANCE.code(), far, Integer::sum);
    }
    return counts;
  }

  private List<Applicant> concerned(EligibilityRule rule) {
    var some = applicants.stream().filter(rule::concerns).toList();
    return some.size() == applicants.size() ? applicants : some;
  }

  private static void count(EligibilityRule rule, SeatSpec opening, List<Applicant> some,
      Map<String, Integer> counts) {
    for (var applicant : some) {
      if (rule.judge(applicant, opening) instanceof Verdict.Refused refused) {
        counts.merge(refused.reason().code(), 1, Integer::sum);
      }
    }
  }
}
