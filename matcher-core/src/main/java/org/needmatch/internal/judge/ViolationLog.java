package org.needmatch.internal.judge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.needmatch.domain.RuleCode;
import org.needmatch.judge.Violation;
import org.needmatch.plan.Assignment;

/** Collects the broken rules of one plan. */
final class ViolationLog {
  private final List<Violation> violations = new ArrayList<>();
  private final BitSet unpinnedRows = new BitSet();

  /** A rule that one row breaks by itself. */
  void row(String rule, Assignment row, String message, boolean byPinOnly) {
    violations.add(new Violation(rule, List.of(row.volunteerId()), List.of(row.needId()),
        row.role(), message, byPinOnly));
  }

  /** A rule of a need or a pin, in which no row counts further. */
  void need(RuleCode rule, List<String> volunteers, String need, String role, String message,
      boolean byPinOnly) {
    violations.add(new Violation(rule.code(), volunteers, List.of(need), role, message, byPinOnly));
  }

  /** A rule of the plan as a whole, in which no row counts further. */
  void plan(String rule, String message, boolean byPinOnly) {
    violations.add(new Violation(rule, List.of(), List.of(), "", message, byPinOnly));
  }

  /**
   * A rule of time, limits or pairs, in which each row that is no pin counts
   * further.
   */
  void together(RuleCode rule, List<String> volunteers, List<SeatedVolunteer> rows,
      String message) {
    var needs = rows.stream().map(placement -> placement.need().id()).distinct().toList();
    violations.add(new Violation(rule.code(), volunteers, needs, "", message,
        SeatedVolunteer.allPinned(rows)));
    for (var placement : rows) {
      if (!placement.pinned()) {
        unpinnedRows.set(placement.row());
      }
    }
  }

  /**
   * A rule of those who are ready beside the rows, in which none counts further.
   */
  void add(Violation violation) {
    violations.add(violation);
  }

  List<Violation> violations() {
    return violations;
  }

  int unpinnedRows() {
    return unpinnedRows.cardinality();
  }

  long hard() {
    return -((long) violations.size() + unpinnedRows());
  }
}
