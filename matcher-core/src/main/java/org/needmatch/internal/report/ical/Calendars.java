package org.needmatch.internal.report.ical;

import static java.nio.charset.StandardCharsets.UTF_8;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.CalendarScale;
import biweekly.property.Method;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.metrics.PlannedSeat;
import org.needmatch.internal.plan.CalendarEdition;
import org.needmatch.internal.plan.EarlierEditions;
import org.needmatch.internal.report.html.PageLabels;
import org.needmatch.internal.report.html.Venue;
import org.needmatch.plan.Plan;

/**
 * A calendar for each volunteer with a seat, and one for each venue with a
 * session that somebody comes to; and what calendars of earlier editions hold
 * is called off where it is no longer so. Times are the wall clock's of the
 * settings' zone. Nobody's calendar names another person but the venue's, and
 * no calendar holds a coordinate.
 */
public final class Calendars {
  private static final int WIDTH = 74;
  /** The library counts characters, RFC 5545 octets. */
  private static final int WIDTH_BEYOND_ASCII = 24;

  private final Problem problem;
  private final PageLabels labels;
  private final List<PlannedSeat> seats;
  private final EarlierEditions earlier;
  private final CalendarSessions sessions;
  private final Events events;
  private final TimezoneAssignment zone;
  private final Map<String, ICalendar> calendars = new LinkedHashMap<>();

  private Calendars(Problem problem, Plan plan, boolean names, EarlierEditions earlier) {
    this.problem = problem;
    this.earlier = earlier;
    labels = new PageLabels(problem, names);
    seats = PlannedSeat.of(problem, plan);
    sessions = CalendarSessions.of(problem, seats, earlier);
    events = new Events(problem, labels, earlier.next());
    zone = Zone.of(problem.settings().zone(), problem.week());
  }

  /** The same for the first edition of a plan. */
  public static SortedMap<String, String> of(Problem problem, Plan plan, boolean names) {
    return of(problem, plan, names, EarlierEditions.NONE);
  }

  /**
   * By file name, safe on every system: {@code volunteer-….ics} and
   * {@code venue-….ics}. Cost: linear in the plan and in what was told.
   *
   * @param names
   *          whether people are called by their names; by their ids otherwise
   * @param earlier
   *          of the same weeks
   */
  public static SortedMap<String, String> of(Problem problem, Plan plan, boolean names,
      EarlierEditions earlier) {
    var all = new Calendars(problem, plan, names, earlier);
    all.volunteers();
    all.venues();
    var files = new TreeMap<String, String>();
    all.calendars.forEach((name, calendar) -> files.put(name + ".ics", text(calendar)));
    return files;
  }

  private static String text(ICalendar calendar) {
    var text = text(calendar, WIDTH);
    return text.getBytes(UTF_8).length == text.length() ? text : text(calendar, WIDTH_BEYOND_ASCII);
  }

  private static String text(ICalendar calendar, int width) {
    var text = new StringWriter();
    try (var out = new ICalWriter(text, ICalVersion.V2_0)) {
      out.getVObjectWriter().getFoldedLineWriter().setLineLength(width);
      out.write(calendar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private void volunteers() {
    var lost = sessions.lost();
    var names = new FileNames(Stream.concat(problem.volunteers().stream().map(Volunteer::id),
        lost.stream().map(CalendarEdition::volunteerId)).distinct());
    Function<String, ICalendar> calendar = id -> calendar("volunteer-" + names.of(id, id),
        "Sessions of " + labels.person(id));
    seats.forEach(seat -> events.confirmed(calendar.apply(seat.volunteer().id()), seat.need(),
        "volunteer/" + seat.volunteer().id(), "Role: " + seat.assignment().role()));
    lost.forEach(session -> events.cancelled(calendar.apply(session.volunteerId()), session,
        "volunteer/" + session.volunteerId()));
  }

  private void venues() {
    var byNeed = new HashMap<String, List<PlannedSeat>>();
    seats.forEach(
        seat -> byNeed.computeIfAbsent(seat.need().id(), id -> new ArrayList<>()).add(seat));
    var names = CalendarSessions.venueCalendars(problem, earlier);
    for (var venue : Venue.of(problem)) {
      for (var need : venue.sessions()) {
        var crew = byNeed.get(need.id());
        if (crew != null) {
          var name = names.getOrDefault(need.id(), "");
          events.confirmed(calendar(name, "Sessions at " + venue.name()), need, name, crew(crew));
        }
      }
    }
    for (var lost : sessions.lostByVenues()) {
      var name = lost.venueCalendar();
      events.cancelled(calendar(name, "Sessions at " + venue(lost)), lost, name);
    }
  }

  private static String venue(CalendarEdition told) {
    return Stream.of(told.venue(), told.title()).filter(text -> !text.isBlank()).findFirst()
        .orElse(told.needId());
  }

  private String crew(List<PlannedSeat> crew) {
    var byRole = new LinkedHashMap<String, List<String>>();
    Function<PlannedSeat, String> name = seat -> labels.person(seat.volunteer().id());
    crew.forEach(seat -> byRole.computeIfAbsent(seat.assignment().role(), role -> new ArrayList<>())
        .add(name.apply(seat)));
    return String.join("\n", byRole.entrySet().stream().map(this::role).toList());
  }

  private String role(Map.Entry<String, List<String>> role) {
    return role.getKey() + ": " + String.join(", ", role.getValue());
  }

  /** The calendar of that name, begun when it is not there yet. */
  private ICalendar calendar(String name, String title) {
    return calendars.computeIfAbsent(name, unused -> {
      var calendar = new ICalendar();
      calendar.setProductId("-//needmatch//needmatch//EN");
      calendar.setCalendarScale(CalendarScale.gregorian());
      calendar.setMethod(Method.publish());
      calendar.setExperimentalProperty("X-WR-CALNAME",
          VObjectPropertyValues.escape(Events.printable(title)));
      calendar.getTimezoneInfo().setDefaultTimezone(zone);
      return calendar;
    });
  }
}
