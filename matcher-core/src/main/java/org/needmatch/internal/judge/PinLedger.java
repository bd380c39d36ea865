package org.needmatch.internal.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.RuleCode;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.PinBreach;

/**
 * Which pins are kept, which are released, and which are in the plan. A pin
 * that is named twice counts once. One without a seat is released as well, but
 * is still missed: only a failed check takes the wish back.
 */
final class PinLedger {
  private record Seats(String needId, String role) {
  }

  private final Commitments commitments;
  private final Map<Placement, Boolean> placed = new LinkedHashMap<>();
  private final Map<Placement, Boolean> seatless = new LinkedHashMap<>();
  private final List<PinBreach> released = new ArrayList<>();

  PinLedger(Problem problem, JudgedProblem facts, SeatRules rules) {
    commitments = Commitments.of(problem);
    var taken = new HashMap<Seats, Integer>();
    var seen = new HashSet<Placement>();
    var all = held(problem);
    var unchecked = unchecked(problem, all, facts, rules);
    for (var pin : all) {
      if (!seen.add(pin)) {
        continue;
      }
      var seats = new Seats(pin.needId(), pin.role());
      int before = taken.getOrDefault(seats, 0);
      var release = release(pin, before, unchecked, facts);
      if (release != null) {
        released.add(new PinBreach(pin, release.code()));
        if (release == RuleCode.PIN) {
          seatless.put(pin, false);
        }
      } else {
        taken.put(seats, before + 1);
        placed.put(pin, false);
      }
    }
  }

  /**
   * Who stays: pins, then places that were accepted or done, each followed by the
   * same in all that is left of its commitment.
   */
  private List<Placement> held(Problem problem) {
    var asked = new LinkedHashSet<>(problem.pins());
    for (var offer : problem.published().assignments()) {
      if (List.of("accepted", "done").contains(offer.status().word())) {
        asked.add(offer.placement());
      }
    }
    Map<String, Need> needs = new HashMap<>();
    problem.needs().forEach(need -> needs.put(need.id(), need));
    var all = new LinkedHashSet<Placement>();
    for (var pin : asked) {
      all.add(pin);
      var need = needs.get(pin.needId());
      var together = need == null ? List.<Need>of() : commitments.with(need);
      together.forEach(each -> all.add(new Placement(each.id(), pin.role(), pin.volunteerId())));
    }
    return List.copyOf(all);
  }

  /**
   * The check that fails, by volunteer, role and need, or commitment when the
   * need is part of one.
   */
  private Map<List<String>, RuleCode> unchecked(Problem problem, List<Placement> all,
      JudgedProblem facts, SeatRules rules) {
    var failed = new HashMap<List<String>, RuleCode>();
    for (var pin : all) {
      var need = facts.need(pin.needId());
      var volunteer = facts.volunteer(pin.volunteerId());
      var role = need == null ? null : facts.role(need, pin.role());
      if (need != null && volunteer != null && role != null) {
        var dbs = problem.settings().pinsOverrideChecks()
            ? null
            : rules.dbsBroken(volunteer, role.requirement().dbs(), need.time().day());
        var check = dbs == null ? rules.checks().broken(volunteer, need, role) : dbs;
        if (check != null) {
          failed.putIfAbsent(wish(pin, need), check);
        }
      }
    }
    return failed;
  }

  private List<String> wish(Placement pin, Need need) {
    var commitment = commitments.of(need);
    return commitment == null
        ? List.of(pin.volunteerId(), pin.role(), need.id())
        : List.of(pin.volunteerId(), pin.role(), "", commitment);
  }

  private @Nullable RuleCode release(Placement pin, int taken,
      Map<List<String>, RuleCode> unchecked, JudgedProblem facts) {
    var need = facts.need(pin.needId());
    var role = need == null ? null : facts.role(need, pin.role());
    if (need == null || facts.volunteer(pin.volunteerId()) == null || role == null) {
      return RuleCode.PIN;
    }
    var dbs = unchecked.get(wish(pin, need));
    if (dbs != null) {
      return dbs;
    }
    return taken >= role.wanted() ? RuleCode.PIN : null;
  }

  /** Whether the row says what a kept pin says, once more or not. */
  boolean keeps(Assignment row) {
    return placed.containsKey(row.placement());
  }

  /** Whether the row is a kept pin that no earlier row was. */
  boolean claim(Assignment row) {
    var pin = row.placement();
    seatless.replace(pin, true);
    return Boolean.FALSE.equals(placed.replace(pin, true));
  }

  List<PinBreach> released() {
    return released;
  }

  /** Pins that a plan holds, each once. */
  List<Placement> kept() {
    return List.copyOf(placed.keySet());
  }

  /** Kept pins that no row is. */
  List<Placement> missing() {
    return absent(placed);
  }

  /** Pins without a seat that no row is: missing, and by no fault of the plan. */
  List<Placement> seatless() {
    return absent(seatless);
  }

  private static List<Placement> absent(Map<Placement, Boolean> pins) {
    return pins.entrySet().stream().filter(entry -> !entry.getValue()).map(Map.Entry::getKey)
        .toList();
  }
}
