package org.needmatch.oracle;

import java.util.ArrayList;
import java.util.List;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Volunteer;
import org.needmatch.judge.Judge;
import org.needmatch.plan.Assignment;

/**
 * One way for a volunteer to spend the week.
 *
 * @param kinds
 *          the kinds of seat taken, one a need at most, pins among them
 */
record Week(Volunteer volunteer, List<Integer> kinds, long soft) {

  /** Every week in which the volunteer breaks no rule but by pins. */
  static List<Week> all(Problem problem, SeatKinds seats, PinnedSeats pins, Volunteer volunteer) {
    var weeks = new ArrayList<Week>();
    new Lister(problem, seats, pins, volunteer, weeks).list(0, List.of());
    return weeks;
  }

  boolean attends(SeatKinds seats, String need) {
    return kinds.stream().anyMatch(kind -> seats.get(kind).need().id().equals(need));
  }

  private record Lister(Problem problem, SeatKinds seats, PinnedSeats pins, Volunteer volunteer,
      List<Week> found) {

    void list(int next, List<Integer> chosen) {
      if (next == problem.needs().size()) {
        var kinds = new ArrayList<>(chosen);
        problem.needs().stream().map(need -> pins.kind(volunteer.id(), need.id()))
            .filter(kind -> kind >= 0).forEach(kinds::add);
        var judged = Judge.standard().judge(problem, rows(chosen));
        if (judged.violations().stream()
            .anyMatch(one -> one.rule().equals("commitment") && !one.byPinOnly())) {
          return;
        }
        found.add(new Week(volunteer, List.copyOf(kinds), judged.score().soft()));
        return;
      }
      list(next + 1, chosen);
      var need = problem.needs().get(next);
      if (pins.pinned(volunteer.id(), need.id())) {
        return;
      }
      for (var kind : seats.of(need)) {
        var more = new ArrayList<>(chosen);
        more.add(kind.index());
        if (keepsRules(more)) {
          list(next + 1, more);
        }
      }
    }

    private boolean keepsRules(List<Integer> chosen) {
      return Judge.standard().judge(problem, rows(chosen)).violations().stream()
          .allMatch(violation -> violation.byPinOnly() || PinnedSeats.inTeams(violation)
              || violation.rule().equals("commitment"));
    }

    private List<Assignment> rows(List<Integer> chosen) {
      var rows = new ArrayList<>(PinnedSeats.rows(pins.of(volunteer.id())));
      for (int kind : chosen) {
        var seat = seats.get(kind);
        rows.add(Assignment.of(seat.need().id(), seat.role().name(), 1, volunteer.id()));
      }
      return rows;
    }
  }
}
