package org.needmatch.intake;

import java.time.LocalDate;
import java.util.List;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerBuilder;

/** A volunteer, open to the rows of other files. Not thread-safe. */
final class VolunteerDraft {
  private final RowReader row;
  private final VolunteerBuilder builder;
  private final LocalDate monday;
  private final List<String> prefers;
  private final List<String> avoids;
  private boolean hasWindow;
  private boolean setAside;

  VolunteerDraft(RowReader row, VolunteerBuilder builder, LocalDate monday) {
    this.row = row;
    this.builder = builder;
    this.monday = monday;
    prefers = row.list("prefers");
    avoids = row.list("avoids");
  }

  /** Takes what past weeks say where volunteers.csv says nothing. */
  void remember(int weeksWaiting, double reliability) {
    if (row.blank("weeks_waiting")) {
      builder.weeksWaiting(weeksWaiting);
    }
    if (row.blank("reliability")) {
      builder.reliability(reliability);
    }
  }

  RowReader row() {
    return row;
  }

  List<String> prefers() {
    return prefers;
  }

  List<String> avoids() {
    return avoids;
  }

  boolean hasWindow() {
    return hasWindow;
  }

  boolean isSetAside() {
    return setAside;
  }

  void setAside() {
    setAside = true;
  }

  /** Adds a window when it can matter to a session that starts in the week. */
  void available(TimeSpan span) {
    if (matters(span)) {
      builder.available(span);
      hasWindow = true;
    }
  }

  void unavailable(TimeSpan span) {
    if (matters(span)) {
      builder.unavailable(span);
    }
  }

  Volunteer build() {
    return builder.build();
  }

  private boolean matters(TimeSpan span) {
    return span.end().isAfter(monday.atStartOfDay())
        && span.start().isBefore(monday.plusDays(9).atStartOfDay());
  }
}
