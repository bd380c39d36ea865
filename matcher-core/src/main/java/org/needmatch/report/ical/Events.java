package org.needmatch.report.ical;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.metrics.Measures;
import org.needmatch.plan.CalendarEdition;
import org.needmatch.report.html.PageLabels;

/**
 * Sessions as events of one edition. A session keeps its identity within its
 * week; each edition has a higher sequence number and a later stamp, so that
 * programs take it for the newer whatever changed. Stamps count minutes from
 * the Monday of the plan, since files do not depend on when they are written.
 */
final class Events {
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'",
      Locale.ROOT);

  private final Problem problem;
  private final PageLabels labels;
  private final int edition;

  Events(Problem problem, PageLabels labels, int edition) {
    this.problem = problem;
    this.labels = labels;
    this.edition = edition;
  }

  /** An event that takes place. */
  void confirmed(ContentLines lines, Need need, String whose, String says) {
    open(lines, need.monday(), need.id(), whose, need.time().start(), need.time().end());
    lines.line("STATUS", "CONFIRMED").text("SUMMARY",
        need.title().isBlank() ? need.id() : need.title());
    var where = where(need);
    if (!where.isBlank()) {
      lines.text("LOCATION", where);
    }
    lines.text("DESCRIPTION", initiative(need) + says + "\nSession: " + need.id()).line("END",
        "VEVENT");
  }

  /** An event that is off for whose calendar this is. */
  void cancelled(ContentLines lines, CalendarEdition told, String whose) {
    open(lines, told.monday(), told.needId(), whose, told.start(), told.end());
    lines.line("STATUS", "CANCELLED")
        .text("SUMMARY", "Cancelled: " + (told.title().isBlank() ? told.needId() : told.title()))
        .text("DESCRIPTION", "Session: " + told.needId()).line("END", "VEVENT");
  }

  private void open(ContentLines lines, LocalDate monday, String needId, String whose,
      LocalDateTime start, LocalDateTime end) {
    var zone = ";TZID=" + problem.settings().zone().getId();
    lines.line("BEGIN", "VEVENT").line("UID", unique(monday, needId, whose) + "@needmatch.org")
        .line("SEQUENCE", String.valueOf(edition))
        .line("DTSTAMP", STAMP.format(problem.week().atStartOfDay().plusMinutes(edition)))
        .line("DTSTART" + zone, Zone.local(start)).line("DTEND" + zone, Zone.local(end));
  }

  private static UUID unique(LocalDate monday, String needId, String whose) {
    return UUID.nameUUIDFromBytes((monday + "/" + needId.length() + "/" + needId + "/" + whose)
        .getBytes(StandardCharsets.UTF_8));
  }

  private String initiative(Need need) {
    return need.initiative() == null ? "" : labels.initiative(need.initiative()) + "\n";
  }

  private String where(Need need) {
    if (need.remote()) {
      return need.venue().isBlank() ? "Remote" : need.venue();
    }
    var area = need.area() == null ? Measures.NO_ID : labels.area(need.area());
    return need.venue().isBlank() || area.isBlank()
        ? need.venue() + area
        : need.venue() + ", " + area;
  }
}
