package org.needmatch.internal.judge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.needmatch.domain.Need;
import org.needmatch.domain.RuleCode;
import org.needmatch.domain.VolunteerPair;

/**
 * Rules 9, 10, 15 and 16: minimum teams, people who belong together or apart,
 * and who is likely enough to come.
 */
record NeedRules(Seating seating, CompanyRules company, CertaintyRule certainty,
    Commitments commitments, ViolationLog broken) {

  /** How many sit in each role of the need. */
  Map<String, Integer> filled(Need need) {
    var filled = new HashMap<String, Integer>();
    seating.in(need.id())
        .forEach(placement -> filled.merge(placement.role().name(), 1, Integer::sum));
    return filled;
  }

  /** Whether the need runs; reports it when it has people but cannot. */
  boolean runs(Need need, Map<String, Integer> filled) {
    if (filled.isEmpty()) {
      return false;
    }
    for (var role : need.roles()) {
      int count = filled.getOrDefault(role.name(), 0);
      if (count < role.minimum()) {
        var people = List.copyOf(seating.in(need.id()));
        broken.need(RuleCode.MINIMUM,
            people.stream().map(person -> person.volunteer().id()).toList(), need.id(), role.name(),
            ViolationMessages.minimum(need, role, count), SeatedVolunteer.allPinned(people));
        return false;
      }
    }
    var people = List.copyOf(seating.in(need.id()));
    String wrong = null;
    for (var each : commitments.with(need)) {
      wrong = wrong == null ? company.wrong(each, seating.in(each.id())) : wrong;
    }
    var rule = wrong == null ? RuleCode.CERTAINTY : RuleCode.PRESENCE;
    for (var each : commitments.with(need)) {
      wrong = wrong == null ? certainty.wrong(each, seating.in(each.id())) : wrong;
    }
    if (wrong != null) {
      broken.need(rule, people.stream().map(person -> person.volunteer().id()).toList(), need.id(),
          "", ViolationMessages.presence(need, wrong), SeatedVolunteer.allPinned(people));
    }
    return wrong == null;
  }

  void pairs(List<VolunteerPair> pairs) {
    var seen = new HashSet<VolunteerPair>();
    for (var pair : pairs) {
      if (seen.add(pair) && seen.add(new VolunteerPair(pair.second(), pair.first(), pair.kind()))) {
        oneWay(pair, pair.first(), pair.second());
        if (pair.kind() == VolunteerPair.Kind.TOGETHER) {
          oneWay(pair, pair.second(), pair.first());
        }
      }
    }
  }

  private void oneWay(VolunteerPair pair, String one, String other) {
    for (var placement : seating.of(one)) {
      var partner = seating.find(other, placement.need().id());
      if (pair.kind() == VolunteerPair.Kind.APART && partner != null) {
        broken.together(RuleCode.PAIR, List.of(one, other), List.of(placement, partner),
            ViolationMessages.pair(pair, placement.need()));
      } else if (pair.kind() == VolunteerPair.Kind.TOGETHER && partner == null) {
        broken.together(RuleCode.PAIR, List.of(one, other), List.of(placement),
            ViolationMessages.pair(pair, placement.need()));
      }
    }
  }
}
