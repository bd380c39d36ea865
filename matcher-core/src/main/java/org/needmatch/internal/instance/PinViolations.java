package org.needmatch.internal.instance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.RuleCode;
import org.needmatch.rules.Applicant;
import org.needmatch.rules.SeatSpec;
import org.needmatch.rules.Verdict;

/**
 * The rules that pins break whatever the rest of the plan is, and those that
 * the rest of a plan may mend: a need that pins leave below its minimum, and a
 * `together` partner who is missing from a pin's need. Immutable.
 */
public final class PinViolations {
  private final Instance instance;
  private final List<@Nullable String> codes = new ArrayList<>();
  private long lasting;
  private final boolean[] curable;
  private long curableNeeds;
  private long missingPartners;

  PinViolations(Instance instance) {
    this.instance = instance;
    lasting = instance.pins().review().seatless().size();
    curable = new boolean[instance.sessions().count()];
    for (int i = 0; i < instance.pins().rows().size(); i++) {
      codes.add(null);
    }
    if (!instance.pins().rows().isEmpty()) {
      seatRules();
      weekRules();
      pairs();
      minimums();
    }
  }

  /** Broken rules that no plan mends. */
  public long lasting() {
    return lasting;
  }

  /** Broken rules that a plan may mend. */
  public long mendable() {
    return curableNeeds + missingPartners;
  }

  /** Whether pins sit in the need and leave it below its minimum. */
  public boolean curable(int need) {
    return curable[need];
  }

  /** The code of the first lasting rule that the pinned row breaks, or null. */
  public @Nullable String code(int row) {
    return codes.get(row);
  }

  private void blame(int row, RuleCode rule) {
    blame(row, rule.code());
  }

  private void blame(int row, String code) {
    if (codes.get(row) == null) {
      codes.set(row, code);
    }
  }

  private int need(int row) {
    return instance.sessions().roleNeed(instance.pins().rows().get(row).role());
  }

  private void seatRules() {
    var applicants = new HashMap<Integer, Applicant>();
    for (int i = 0; i < codes.size(); i++) {
      var row = instance.pins().rows().get(i);
      var applicant = applicants.computeIfAbsent(row.volunteer(),
          v -> new Applicant(instance.problem().volunteers().get(v)));
      var needs = instance.sessions().needs(need(i));
      for (int k = 0; k < needs.size(); k++) {
        var opening = new SeatSpec(needs.get(k), instance.sessions().role(row.role(), k));
        if (instance.eligibility().judge(applicant, opening) instanceof Verdict.Refused refused) {
          lasting++;
          blame(i, refused.reason().code());
        }
      }
      if (row.surplus()) {
        lasting += needs.size();
        blame(i, RuleCode.ONE_SEAT);
      }
    }
  }

  private void weekRules() {
    Map<Integer, List<Integer>> rowsByVolunteer = new HashMap<>();
    for (int i = 0; i < codes.size(); i++) {
      var row = instance.pins().rows().get(i);
      if (!row.surplus()) {
        rowsByVolunteer.computeIfAbsent(row.volunteer(), v -> new ArrayList<>()).add(i);
      }
    }
    rowsByVolunteer.forEach((volunteer, rows) -> {
      overlaps(volunteer, rows);
      limits(volunteer, rows);
      days(volunteer, rows);
    });
  }

  private void overlaps(int volunteer, List<Integer> rows) {
    var traveller = instance.capacity().traveller(volunteer);
    var sessions = sessions(rows);
    var times = instance.sessions().times();
    for (int i = 0; i < sessions.size(); i++) {
      for (int j = i + 1; j < sessions.size(); j++) {
        if (!times.sessionsFit(sessions.get(i).session(), sessions.get(j).session(), traveller)) {
          lasting++;
          blame(sessions.get(i).row(), RuleCode.OVERLAP);
          blame(sessions.get(j).row(), RuleCode.OVERLAP);
        }
      }
    }
  }

  private record PinnedSession(int row, int session) {
  }

  private List<PinnedSession> sessions(List<Integer> rows) {
    var times = instance.sessions().times();
    return rows.stream()
        .flatMap(row -> IntStream.range(times.begin(need(row)), times.end(need(row)))
            .mapToObj(session -> new PinnedSession(row, session)))
        .toList();
  }

  private void limits(int volunteer, List<Integer> rows) {
    var limits = instance.problem().volunteers().get(volunteer).limits();
    var times = instance.sessions().times();
    var sessions = sessions(rows);
    for (var inWeek : by(one -> times.week(one.session()), sessions)) {
      double hours = inWeek.stream().mapToInt(one -> times.minutes(one.session())).sum() / 60.0;
      if (hours > limits.hoursPerWeek() + 1e-9) {
        exceeded(inWeek, RuleCode.HOURS_WEEK);
      }
      if (count(inWeek) > limits.sessionsPerWeek()) {
        exceeded(inWeek, RuleCode.SESSIONS_WEEK);
      }
    }
    for (var onDay : by(one -> times.day(one.session()), sessions)) {
      if (count(onDay) > limits.sessionsPerDay()) {
        exceeded(onDay, RuleCode.SESSIONS_DAY);
      }
    }
    long cases = rows.stream().mapToLong(row -> instance.sessions().cases(need(row))).sum();
    if (cases > limits.cases()) {
      exceeded(sessions, RuleCode.CASES);
    }
  }

  private static Collection<List<PinnedSession>> by(Function<PinnedSession, Integer> period,
      List<PinnedSession> sessions) {
    return sessions.stream()
        .collect(Collectors.groupingBy(period, TreeMap::new, Collectors.toList())).values();
  }

  private int count(List<PinnedSession> sessions) {
    return sessions.stream().mapToInt(one -> instance.sessions().times().count(one.session()))
        .sum();
  }

  private void days(int volunteer, List<Integer> rows) {
    var week = rows.stream()
        .map(row -> new FrequencyLimits.Row(instance.pins().rows().get(row).role(), true)).toList();
    var involved = instance.frequency().involved(volunteer, week);
    if (!involved.isEmpty()) {
      exceeded(
          sessions(
              rows.stream().filter(row -> involved.contains(week.get(rows.indexOf(row)))).toList()),
          RuleCode.FREQUENCY);
    }
  }

  private void exceeded(List<PinnedSession> sessions, RuleCode rule) {
    lasting++;
    sessions.forEach(one -> blame(one.row(), rule));
  }

  private void pairs() {
    var counted = new java.util.HashSet<List<Integer>>();
    for (int i = 0; i < codes.size(); i++) {
      var row = instance.pins().rows().get(i);
      if (row.surplus()) {
        continue;
      }
      var company = instance.pins().in(need(i));
      for (int other : instance.apart().of(row.volunteer())) {
        if (company.contains(other)) {
          blame(i, RuleCode.PAIR);
          int low = Math.min(other, row.volunteer());
          if (counted.add(List.of(low, Math.max(other, row.volunteer()), need(i)))) {
            lasting += instance.sessions().times().size(need(i));
          }
        }
      }
      for (int other : instance.together().of(row.volunteer())) {
        if (!company.contains(other)) {
          missingPartners += instance.sessions().times().size(need(i));
        }
      }
    }
  }

  private void minimums() {
    var sessions = instance.sessions();
    for (int n = 0; n < sessions.count(); n++) {
      boolean tooFew = false;
      for (int r = sessions.roleBegin(n); r < sessions.roleEnd(n); r++) {
        tooFew |= instance.pins().filled(r) < sessions.minimum(r);
      }
      curable[n] = !instance.pins().in(n).isEmpty()
          && (tooFew || !instance.teams().holds(n, instance.pins().in(n)));
      curableNeeds += curable[n] ? sessions.times().size(n) : 0;
    }
  }
}
