package org.needmatch.internal.io.read;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.PublishedAssignment;
import org.needmatch.domain.PublishedState;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.internal.io.cell.Dates;

/**
 * Which published rows speak of this week: those dated in it, and those without
 * a date that name a need of it, or a series alone. A proposed place says
 * nothing, and no place earns the weight of staying.
 */
final class PublishedWeek {
  private final NeedsReader needs;
  private final PlannedWeeks planned;
  private final Dates dates;
  private final Set<PublishedAssignment> offers = new LinkedHashSet<>();

  PublishedWeek(NeedsReader needs, PlannedWeeks planned, Dates dates) {
    this.needs = needs;
    this.planned = planned;
    this.dates = dates;
  }

  PublishedState offers() {
    return new PublishedState(List.copyOf(offers), null, Set.of());
  }

  /** The row's date, null when it has none that can be read. */
  @Nullable
  LocalDate date(RowReader row) {
    return OfferWords.date(row.text("date"), dates);
  }

  boolean isOfThisWeek(RowReader row, @Nullable Need need) {
    var date = date(row);
    return date == null ? need != null || row.blank("need_id") : planned.hold(date);
  }

  /** Whether the day lies outside the planned weeks. */
  boolean isOtherDay(LocalDate date) {
    return !planned.hold(date);
  }

  private static boolean isInWeek(LocalDate date, LocalDate first) {
    return !date.isBefore(first) && date.isBefore(first.plusWeeks(1));
  }

  /**
   * Takes a row that names a need, or a series, of this week.
   *
   * @param role
   *          of a place that is held, null when it is not known
   */
  void add(RowReader row, @Nullable Need need, String series, @Nullable String role,
      String volunteer, ResponseStatus status) {
    if (status == ResponseStatus.PROPOSED || !isOfThisWeek(row, need)) {
      return;
    }
    if (need != null) {
      if (!status.holds() || role != null) {
        var name = role == null ? PreviousReader.role(need, row.text("role")) : role;
        offers.add(new PublishedAssignment(
            new Placement(need.id(), name == null ? "" : name, volunteer), status, false));
      }
    } else if (status == ResponseStatus.DECLINED) {
      var date = date(row);
      needs.usable().stream().filter(draft -> draft.content().series().equals(series))
          .map(NeedDraft::build).filter(one -> date == null || isInWeek(date, one.monday()))
          .forEach(one -> offers
              .add(new PublishedAssignment(new Placement(one.id(), "", volunteer), status, false)));
    }
  }
}
