package org.needmatch.internal.replan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.needmatch.domain.Placement;
import org.needmatch.domain.RuleCode;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.Pins;
import org.needmatch.internal.rules.Applicant;
import org.needmatch.internal.rules.SeatSpec;
import org.needmatch.plan.PublishedRow;
import org.needmatch.replan.RetainedPlan;
import org.needmatch.replan.RetainedPlan.DroppedRow;
import org.needmatch.rules.Verdict;

/**
 * Takes away rows that rules forbid, until what is left breaks none. What is
 * left of a commitment goes as a whole.
 */
public final class RetentionFilter {
  private RetentionFilter() {
  }

  public static RetainedPlan sift(RetainedPlan start) {
    var now = start;
    while (true) {
      var broken = broken(now);
      if (broken.isEmpty()) {
        return now;
      }
      now = now.without(broken);
    }
  }

  private static List<DroppedRow> broken(RetainedPlan keeping) {
    var problem = keeping.fixed();
    var undertakings = new CommitmentRows(problem, keeping.kept());
    var faults = Faults.of(Instance.ofPins(problem, keeping.rules()));
    var loose = new ArrayList<>(keeping.kept().stream()
        .filter(row -> undertakings.with(row).stream()
            .noneMatch(one -> one.pinned() && !faults.unset().contains(one.placement())
                || keeping.isFrozen(one)))
        .toList());
    loose.sort(Comparator.comparing((PublishedRow row) -> undertakings.with(row).stream()
        .noneMatch(one -> one.status().holds())));
    var alone = new LinkedHashSet<DroppedRow>();
    Map<String, List<DroppedRow>> last = new LinkedHashMap<>();
    for (var row : loose) {
      var code = faults.codes().get(row.placement());
      if (code == null) {
        continue;
      }
      var all = undertakings.with(row);
      var gone = all.stream()
          .map(one -> new DroppedRow(one, faults.codes().getOrDefault(one.placement(), code)))
          .toList();
      if (all.stream().noneMatch(one -> faults.alone().contains(one.placement()))) {
        last.put(RuleCode.PAIR.is(code) ? "need " + row.assignment().needId() : who(row), gone);
      } else {
        alone.addAll(gone);
      }
    }
    return alone.isEmpty()
        ? last.values().stream().flatMap(List::stream).distinct().toList()
        : List.copyOf(alone);
  }

  private static String who(PublishedRow row) {
    return "volunteer " + row.assignment().volunteerId();
  }

  /**
   * What pins break.
   *
   * @param alone
   *          those that break a rule whatever else the volunteer does
   * @param unset
   *          those that safeguarding releases, as if they had never been set
   */
  private record Faults(Map<Placement, String> codes, Set<Placement> alone, Set<Placement> unset) {

    static Faults of(Instance instance) {
      var faults = new Faults(new HashMap<>(), new HashSet<>(), new HashSet<>());
      var rows = instance.pins().rows();
      for (int i = 0; i < rows.size(); i++) {
        var code = instance.pinFaults().code(i);
        if (code != null) {
          faults.add(instance, rows.get(i), code);
        }
      }
      var review = instance.pins().review();
      review.released().forEach(pin -> {
        faults.alone(pin.pin(), pin.reason().code());
        faults.unset.add(pin.pin());
      });
      review.seatless().forEach(pin -> faults.alone(pin, "seats"));
      return faults;
    }

    private static boolean ofRowsTogether(String code) {
      return RuleCode.of(code).filter(rule -> rule.scope() != RuleCode.Scope.SEAT).isPresent();
    }

    private void alone(Placement pin, String code) {
      codes.put(pin, code);
      alone.add(pin);
    }

    /**
     * The code for each need of a pinned row. Of a commitment those needs that are
     * refused have their own, and the others follow.
     */
    private void add(Instance instance, Pins.Pinned row, String code) {
      var sessions = instance.sessions();
      var volunteer = instance.problem().volunteers().get(row.volunteer());
      var needs = sessions.needs(sessions.roleNeed(row.role()));
      for (int k = 0; k < needs.size(); k++) {
        var role = sessions.role(row.role(), k);
        var pin = new Placement(needs.get(k).id(), role.name(), volunteer.id());
        if (instance.eligibility().judge(new Applicant(volunteer),
            new SeatSpec(needs.get(k), role)) instanceof Verdict.Refused refused) {
          alone(pin, refused.reason().code());
        } else if (ofRowsTogether(code)) {
          codes.put(pin, code);
        } else {
          codes.put(pin, RuleCode.COMMITMENT.code());
        }
      }
    }
  }
}
