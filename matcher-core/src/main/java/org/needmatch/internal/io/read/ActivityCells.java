package org.needmatch.internal.io.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.VettingRecord.ActivityDay;
import org.needmatch.internal.io.cell.WordParser;

/** What a row of a plan says of the day on which its volunteer is active. */
public final class ActivityCells {
  private ActivityCells() {
  }

  /**
   * The day of activity, whose blank cells are not known; null without a date,
   * and where the group is {@code none}: then no rule counts it.
   */
  public static @Nullable ActivityDay day(RowReader row, @Nullable LocalDate date) {
    return date == null || WordParser.isNone(row.text("group"))
        ? null
        : new ActivityDay(date, RoleActivityReader.word(row.text("activity")),
            RoleActivityReader.served(row, "group"));
  }

  /** Whether the row says anything of it. */
  static boolean isSaid(RowReader row) {
    return !row.blank("activity") || !row.blank("group");
  }
}
