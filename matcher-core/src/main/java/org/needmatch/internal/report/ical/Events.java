package org.needmatch.internal.report.ical;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.UUID;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.internal.plan.CalendarEdition;
import org.needmatch.internal.report.html.PageLabels;
import org.needmatch.metrics.Measures;

/**
 * Sessions as events of one edition. A session keeps its identity within its
 * week; each edition has a higher sequence number and a later stamp, so that
 * programs take it for the newer whatever changed. Stamps count minutes from
 * the Monday of the plan, since files do not depend on when they are written.
 */
final class Events {
  private final Problem problem;
  private final PageLabels labels;
  private final int edition;

  Events(Problem problem, PageLabels labels, int edition) {
    this.problem = problem;
    this.labels = labels;
    this.edition = edition;
  }

  /** An event that takes place. */
  void confirmed(ICalendar calendar, Need need, String whose, String says) {
    var event = event(need.monday(), need.id(), whose, need.time().start(), need.time().end());
    event.setStatus(Status.confirmed());
    event.setSummary(printable(need.title().isBlank() ? need.id() : need.title()));
    var where = where(need);
    if (!where.isBlank()) {
      event.setLocation(printable(where));
    }
    event.setDescription(printable(initiative(need) + says + "\nSession: " + need.id()));
    calendar.addEvent(event);
  }

  /** An event that is off for whose calendar this is. */
  void cancelled(ICalendar calendar, CalendarEdition told, String whose) {
    var event = event(told.monday(), told.needId(), whose, told.start(), told.end());
    event.setStatus(Status.cancelled());
    event.setSummary(
        printable("Cancelled: " + (told.title().isBlank() ? told.needId() : told.title())));
    event.setDescription(printable("Session: " + told.needId()));
    calendar.addEvent(event);
  }

  private VEvent event(LocalDate monday, String needId, String whose, LocalDateTime start,
      LocalDateTime end) {
    var zone = problem.settings().zone();
    var event = new VEvent();
    event.setUid(unique(monday, needId, whose) + "@needmatch.org");
    event.setSequence(edition);
    event
        .setDateTimeStamp(date(problem.week().atStartOfDay().plusMinutes(edition), ZoneOffset.UTC));
    event.setDateStart(date(start, zone));
    event.setDateEnd(date(end, zone));
    return event;
  }

  private static Date date(LocalDateTime time, ZoneId zone) {
    return Date.from(time.atZone(zone).toInstant());
  }

  /** Without the control characters that RFC 5545 forbids. */
  static String printable(String text) {
    return text.replaceAll("[\\p{Cntrl}&&[^\t\r\n]]", "");
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
