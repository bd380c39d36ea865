package org.needmatch.internal.io.read;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Role;
import org.needmatch.domain.VettingRecord.ActivityDay;
import org.needmatch.internal.policy.PolicyEvaluator;

/**
 * The days of activity in the rows of previous.csv that are dated outside the
 * planned weeks. What a row does not say of itself, the same series says this
 * week; what nobody says counts as if it mattered.
 */
final class PreviousDays {
  private final NeedsReader needs;
  private final @Nullable PolicyEvaluator derivation;
  private final Map<String, Need> bySeries = new HashMap<>();

  /**
   * @param derivation
   *          what the pack counts, null where no pack counts days
   */
  PreviousDays(NeedsReader needs, @Nullable PolicyEvaluator derivation) {
    this.needs = needs;
    this.derivation = derivation;
  }

  @Nullable
  ActivityDay of(RowReader row, LocalDate date) {
    var now = derivation;
    if (now == null) {
      return null;
    }
    if (ActivityCells.isSaid(row)) {
      return ActivityCells.day(row, date);
    }
    var role = role(row.blank("series") ? row.text("need_id") : row.text("series"),
        row.text("role"));
    return role == null
        ? ActivityCells.day(row, date)
        : now.activity(role.requirement().roleActivity(), date);
  }

  private @Nullable Role role(String series, String name) {
    if (bySeries.isEmpty()) {
      needs.usable()
          .forEach(draft -> bySeries.putIfAbsent(draft.content().series(), draft.build()));
    }
    var need = bySeries.get(series);
    if (need == null) {
      return null;
    }
    return need.roles().stream().filter(role -> role.name().equals(name)).findFirst()
        .orElse(need.roles().size() == 1 ? need.roles().getFirst() : null);
  }
}
