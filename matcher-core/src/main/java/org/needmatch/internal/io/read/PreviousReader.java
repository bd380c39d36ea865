package org.needmatch.internal.io.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.PublishedState;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.domain.SeriesMembership;
import org.needmatch.internal.io.table.Table;

/** Pins and continuity, from the last published plan. */
final class PreviousReader {
  private final NeedsReader needs;
  private final VolunteersReader volunteers;
  private final PublishedWeek published;
  private final PreviousDays days;
  private final Set<String> series = new HashSet<>();
  private final Map<Placement, Long> pins = new LinkedHashMap<>();
  private final Set<SeriesMembership> continuity = new LinkedHashSet<>();
  private int unmatched;
  private int undated;
  private @Nullable RowReader firstUndated;

  PreviousReader(NeedsReader needs, VolunteersReader volunteers, PublishedWeek published,
      PreviousDays days) {
    this.needs = needs;
    this.volunteers = volunteers;
    this.published = published;
    this.days = days;
    needs.usable().forEach(need -> series.add(need.content().series()));
  }

  List<Placement> pins() {
    return new ArrayList<>(pins.keySet());
  }

  /** Where each pin stands first. */
  Map<Placement, Long> pinLines() {
    return pins;
  }

  PublishedState published() {
    return published.offers();
  }

  Set<SeriesMembership> continuity() {
    return continuity;
  }

  /** Rows that match nothing of this week. */
  int unmatched() {
    return unmatched;
  }

  void read(Table table, FindingLog log) {
    log.rows(table, row -> {
      row.consequence("row ignored");
      read(row);
    });
    var first = firstUndated;
    if (first != null) {
      log.add(first.finding(FindingCode.DATE_NOT_COUNTED, "date",
          "Places that are no pins have no date that can be read, so that nobody knows whether they"
              + " are days that add up: " + undated + ".",
          "no day is counted", "Write the day of each place under date, as assignments.csv does."));
    }
  }

  private void read(RowReader row) {
    var volunteer = row.required("volunteer_id");
    var status = row.value("status", ResponseStatus.PROPOSED, OfferWords::status);
    boolean pinned = row.yesNo("pinned", false) && status.stands();
    if (!row.ok()) {
      return;
    }
    if (status.stands()) {
      count(row, volunteer, pinned);
    }
    var id = row.text("need_id");
    var draft = needs.find(id);
    var need = draft == null || draft.isSetAside() ? null : draft.build();
    var name = need == null ? row.text("series") : need.series();
    boolean there = volunteers.usable(volunteer) != null;
    if (!there || !series.contains(name)) {
      unmatched++;
      if (pinned
          && (need != null || draft != null || needs.known(id) && !needs.onlyOutsideWeek(id))) {
        row.warn(FindingCode.PIN_LOST, there ? "need_id" : "volunteer_id",
            "The pin of " + volunteer + " in " + id + " cannot be kept: the "
                + (there ? "need was set aside." : "volunteer is not there or was set aside."),
            "not pinned", "Correct the other row, or delete this one.");
      }
      return;
    }
    if (status != ResponseStatus.DECLINED) {
      continuity.add(new SeriesMembership(name, volunteer));
    }
    boolean held = need != null && status.holds() && published.isOfThisWeek(row, need);
    var role = need != null && (pinned || held) ? role(row, need, volunteer) : null;
    if (pinned && need != null && role != null) {
      pins.putIfAbsent(new Placement(need.id(), role, volunteer), row.line());
    }
    published.add(row, need, name, role, volunteer, status);
  }

  private void count(RowReader row, String volunteer, boolean pinned) {
    var date = published.date(row);
    var draft = volunteers.usable(volunteer);
    var day = draft == null ? null : days.of(row, date == null ? LocalDate.EPOCH : date);
    if (draft == null || day == null) {
      return;
    }
    if (date == null) {
      undated += pinned ? 0 : 1;
      firstUndated = pinned || firstUndated != null ? firstUndated : row;
    } else if (published.isOtherDay(date)) {
      draft.was(day);
    }
  }

  private static @Nullable String role(RowReader row, Need need, String volunteer) {
    var role = role(need, row.text("role"));
    if (role == null) {
      row.warn(FindingCode.PIN_UNCLEAR, "role",
          row.blank("role")
              ? "The pin of " + volunteer + " names no role, and " + need.id() + " has several."
              : "The pin of " + volunteer + " names the role " + row.text("role") + ", which "
                  + need.id() + " does not have.",
          "not pinned; counts for continuity", "Write one of its roles: "
              + String.join(", ", need.roles().stream().map(r -> r.name()).toList()) + ".");
    }
    return role;
  }

  static @Nullable String role(Need need, String name) {
    if (name.isEmpty()) {
      return need.roles().size() == 1 ? need.roles().get(0).name() : null;
    }
    return need.roles().stream().anyMatch(role -> role.name().equals(name)) ? name : null;
  }
}
