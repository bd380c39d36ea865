package org.needmatch.internal.io.read;

import java.util.ArrayList;
import java.util.List;
import org.needmatch.domain.HouseholdMember;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.VettingRecord;
import org.needmatch.domain.VettingRecord.ActivityDay;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerBuilder;
import org.needmatch.internal.io.cell.Windows;

/** A volunteer, open to the rows of other files. Not thread-safe. */
final class VolunteerDraft {
  private final RowReader row;
  private final VolunteerBuilder builder;
  private final Windows windows;
  private final List<String> prefers;
  private final List<String> avoids;
  private boolean hasWindow;
  private boolean setAside;
  private VettingRecord vetting = VettingRecord.NONE;
  private final List<ActivityDay> history = new ArrayList<>();

  VolunteerDraft(RowReader row, VolunteerBuilder builder, Windows windows) {
    this.row = row;
    this.builder = builder;
    this.windows = windows;
    prefers = row.list("prefers");
    avoids = row.list("avoids");
  }

  /** Takes what past weeks say where volunteers.csv says nothing. */
  void remember(int weeksWaiting, double reliability, int recentSessions, int asks) {
    if (row.blank("weeks_waiting")) {
      builder.weeksWaiting(weeksWaiting);
    }
    if (row.blank("reliability")) {
      builder.reliability(reliability);
    }
    if (row.blank("recent_sessions")) {
      builder.recentSessions(recentSessions);
    }
    if (row.blank("asks")) {
      builder.asks(asks);
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

  void vetting(VettingRecord value) {
    vetting = value;
  }

  /** Adds a window when it can matter to a session that starts in the weeks. */
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

  void member(HouseholdMember member) {
    builder.member(member);
  }

  void was(ActivityDay day) {
    history.add(day);
  }

  Volunteer build() {
    builder.vetting(vetting.toBuilder().history(history).build());
    return builder.build();
  }

  private boolean matters(TimeSpan span) {
    var monday = windows.monday();
    return span.end().isAfter(monday.atStartOfDay())
        && span.start().isBefore(monday.plusWeeks(windows.weeks()).plusDays(2).atStartOfDay());
  }
}
