package org.needmatch.internal.instance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.RuleCode;
import org.needmatch.internal.rules.Applicant;
import org.needmatch.internal.rules.SeatSpec;
import org.needmatch.internal.rules.WeekRules;
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
    var rules = new WeekRules(instance.problem(), (volunteer, need) -> null);
    rowsByVolunteer.forEach((volunteer, rows) -> {
      var sessions = new ArrayList<Need>();
      Map<String, Integer> rowOf = new HashMap<>();
      for (int row : rows) {
        var needs = instance.sessions().needs(need(row));
        sessions.addAll(needs);
        needs.forEach(need -> rowOf.put(need.id(), row));
      }
      for (var broken : rules.broken(instance.problem().volunteers().get(volunteer), sessions)) {
        lasting++;
        broken.sessions()
            .forEach(need -> blame(Objects.requireNonNull(rowOf.get(need.id())), broken.rule()));
      }
      days(volunteer, rows);
    });
  }

  private void days(int volunteer, List<Integer> rows) {
    var week = rows.stream()
        .map(row -> new FrequencyLimits.Row(instance.pins().rows().get(row).role(), true)).toList();
    var involved = instance.frequency().involved(volunteer, week);
    if (!involved.isEmpty()) {
      lasting++;
      rows.stream().filter(row -> involved.contains(week.get(rows.indexOf(row))))
          .forEach(row -> blame(row, RuleCode.FREQUENCY));
    }
  }

  private void pairs() {
    var counted = new HashSet<List<Integer>>();
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
          && (tooFew || !instance.teams().holds(n, instance.pins().crew(n)));
      curableNeeds += curable[n] ? sessions.times().size(n) : 0;
    }
  }
}
