package org.needmatch.internal.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.RuleCode;
import org.needmatch.plan.Assignment;

/**
 * Who sits where once rule 6 is applied: surplus rows and rows with unknown ids
 * are reported and left out. Of kept pins of one volunteer in several roles of
 * a need the first role by name counts, however the rows are sorted.
 */
final class Seating {
  private record Seat(String need, String role, int number) {
  }

  private final List<SeatedVolunteer> all = new ArrayList<>();
  private final Map<String, List<SeatedVolunteer>> byVolunteer = new LinkedHashMap<>();
  private final Map<String, Map<String, SeatedVolunteer>> byNeed = new HashMap<>();
  private final Set<Seat> taken = new HashSet<>();
  private final Map<List<String>, String> pinnedRoles = new HashMap<>();
  private final ViolationLog broken;

  Seating(List<Assignment> rows, JudgedProblem facts, SeatRules rules, PinLedger pins,
      ViolationLog broken) {
    this.broken = broken;
    for (var row : rows) {
      if (pins.keeps(row)) {
        pinnedRoles.merge(List.of(row.needId(), row.volunteerId()), row.role(),
            (one, other) -> one.compareTo(other) < 0 ? one : other);
      }
    }
    for (int index = 0; index < rows.size(); index++) {
      var row = rows.get(index);
      var placement = known(index, row, facts, pins);
      if (placement != null) {
        var rule = rules.firstBroken(placement);
        if (rule != null && !(RuleCode.DECIDE.is(rule) && pins.keeps(row))) {
          broken.row(rule, row, ViolationMessages.seat(rule, placement), placement.pinned());
        }
        seat(row, placement);
      }
    }
  }

  private @Nullable SeatedVolunteer known(int index, Assignment row, JudgedProblem facts,
      PinLedger pins) {
    var need = facts.need(row.needId());
    var role = need == null ? null : facts.role(need, row.role());
    var volunteer = facts.volunteer(row.volunteerId());
    if (need == null || role == null || volunteer == null) {
      broken.row(RuleCode.ONE_SEAT.code(), row, ViolationMessages.unknown(row, need, volunteer),
          false);
      return null;
    }
    return new SeatedVolunteer(index, volunteer, need, role, pins.claim(row));
  }

  private void seat(Assignment row, SeatedVolunteer placement) {
    boolean seatExists = row.seat() >= 1 && row.seat() <= placement.role().wanted();
    boolean seatFree = seatExists && taken.add(new Seat(row.needId(), row.role(), row.seat()));
    var inNeed = byNeed.computeIfAbsent(row.needId(), id -> new LinkedHashMap<>());
    var first = inNeed.get(row.volunteerId());
    if (placement.pinned() && first == null && !counts(row)) {
      broken.row(RuleCode.ONE_SEAT.code(), row, ViolationMessages.secondSeat(row), true);
    } else if (first != null) {
      broken.row(RuleCode.ONE_SEAT.code(), row, ViolationMessages.secondSeat(row),
          first.pinned() && placement.pinned());
    } else if (!seatFree) {
      broken.row(RuleCode.ONE_SEAT.code(), row,
          ViolationMessages.noSeat(row, placement.role(), seatExists), false);
    } else {
      inNeed.put(row.volunteerId(), placement);
      byVolunteer.computeIfAbsent(row.volunteerId(), id -> new ArrayList<>()).add(placement);
      all.add(placement);
    }
  }

  private boolean counts(Assignment row) {
    var need = List.of(row.needId(), row.volunteerId());
    return row.role().equals(pinnedRoles.getOrDefault(need, row.role()));
  }

  /** Every row that is not surplus, in the order of the rows. */
  List<SeatedVolunteer> all() {
    return all;
  }

  /** By volunteer, in the order in which they come up. */
  Map<String, List<SeatedVolunteer>> byVolunteer() {
    return byVolunteer;
  }

  List<SeatedVolunteer> of(String volunteerId) {
    return byVolunteer.getOrDefault(volunteerId, List.of());
  }

  Collection<SeatedVolunteer> in(String needId) {
    return byNeed.getOrDefault(needId, Map.of()).values();
  }

  @Nullable
  SeatedVolunteer find(String volunteerId, String needId) {
    return byNeed.getOrDefault(needId, Map.of()).get(volunteerId);
  }
}
