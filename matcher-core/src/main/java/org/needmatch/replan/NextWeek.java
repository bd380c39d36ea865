package org.needmatch.replan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.OfferStatus;
import org.needmatch.domain.Problem;
import org.needmatch.plan.Assignment;

/**
 * Last week's rows as proposals for this week: of a session in the same series,
 * on the same day of the week where there are several. What was answered last
 * week was answered for last week. Stateless.
 */
final class NextWeek {
  private NextWeek() {
  }

  /** Rows dated in another week by their series; all others as they are. */
  static PublishedPlan of(Problem problem, PublishedPlan plan) {
    return new PublishedPlan(rows(problem, plan.rows()), rows(problem, plan.earlierRefusals()));
  }

  private static List<PublishedRow> rows(Problem problem, List<PublishedRow> rows) {
    var result = new ArrayList<PublishedRow>(rows.size());
    for (var row : rows) {
      var date = row.date();
      if (date == null || inWeek(problem, date)) {
        result.add(row);
        continue;
      }
      var need = need(problem, row, date);
      if (need != null && row.status() != OfferStatus.DECLINED) {
        var seat = row.assignment();
        result.add(new PublishedRow(
            new Assignment(need.id(), seat.role(), seat.seat(), seat.volunteerId()), need.series(),
            OfferStatus.PROPOSED, row.pinned(), need.time().day()));
      }
    }
    return result;
  }

  private static boolean inWeek(Problem problem, LocalDate date) {
    return !date.isBefore(problem.week())
        && date.isBefore(problem.week().plusWeeks(problem.weeks()));
  }

  private static @Nullable Need need(Problem problem, PublishedRow row, LocalDate date) {
    Need found = null;
    for (var need : problem.needs()) {
      if (need.series().equals(row.series())
          && (found == null || need.time().day().getDayOfWeek() == date.getDayOfWeek())) {
        found = need;
      }
    }
    return found;
  }
}
