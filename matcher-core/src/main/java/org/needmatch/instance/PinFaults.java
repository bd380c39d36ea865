package org.needmatch.instance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.needmatch.rules.Applicant;
import org.needmatch.rules.Opening;
import org.needmatch.rules.Verdict;

/**
 * The rules that pins break whatever the rest of the plan is, and those that
 * the rest of a plan may mend: a need that pins leave below its minimum, and a
 * `together` partner who is missing from a pin's need. Immutable.
 */
public final class PinFaults {
  private final Instance instance;
  private final List<@Nullable String> codes = new ArrayList<>();
  private long lasting;
  private final boolean[] curable;
  private long curableNeeds;
  private long missingPartners;

  PinFaults(Instance instance) {
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

  private void blame(int row, String code) {
    if (codes.get(row) == null) {
      codes.set(row, code);
    }
  }

  private int need(int row) {
    return instance.sessions().roleNeed(instance.pins().rows().get(row).role());
  }

  private void seatRules() {
    for (int i = 0; i < codes.size(); i++) {
      var row = instance.pins().rows().get(i);
      var applicant = new Applicant(instance.problem().volunteers().get(row.volunteer()));
      var opening = new Opening(instance.sessions().need(need(i)),
          instance.sessions().role(row.role()));
      if (instance.eligibility().judge(applicant, opening) instanceof Verdict.Refused refused) {
        lasting++;
        blame(i, refused.reason().code());
      }
      if (row.surplus()) {
        lasting++;
        blame(i, "one-seat");
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
    });
  }

  private void overlaps(int volunteer, List<Integer> rows) {
    var traveller = instance.capacity().traveller(volunteer);
    for (int i = 0; i < rows.size(); i++) {
      for (int j = i + 1; j < rows.size(); j++) {
        if (!instance.sessions().fits(need(rows.get(i)), need(rows.get(j)), traveller)) {
          lasting++;
          blame(rows.get(i), "overlap");
          blame(rows.get(j), "overlap");
        }
      }
    }
  }

  private void limits(int volunteer, List<Integer> rows) {
    var limits = instance.problem().volunteers().get(volunteer).limits();
    double hours = rows.stream().mapToInt(row -> instance.sessions().minutes(need(row))).sum()
        / 60.0;
    if (hours > limits.hoursPerWeek() + 1e-9) {
      exceeded(rows, "hours-week");
    }
    if (rows.size() > limits.sessionsPerWeek()) {
      exceeded(rows, "sessions-week");
    }
    ToIntFunction<Integer> day = row -> instance.sessions().day(need(row));
    for (int d = 0; d < Capacity.DAYS; d++) {
      int today = d;
      var onDay = rows.stream().filter(row -> day.applyAsInt(row) == today).toList();
      if (onDay.size() > limits.sessionsPerDay()) {
        exceeded(onDay, "sessions-day");
      }
    }
  }

  private void exceeded(List<Integer> rows, String code) {
    lasting++;
    rows.forEach(row -> blame(row, code));
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
          blame(i, "pair");
          int low = Math.min(other, row.volunteer());
          if (counted.add(List.of(low, Math.max(other, row.volunteer()), need(i)))) {
            lasting++;
          }
        }
      }
      for (int other : instance.together().of(row.volunteer())) {
        if (!company.contains(other)) {
          missingPartners++;
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
      curable[n] = tooFew && !instance.pins().in(n).isEmpty();
      curableNeeds += curable[n] ? 1 : 0;
    }
  }
}
