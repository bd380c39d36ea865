package org.needmatch.report.ical;

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
import org.needmatch.metrics.PlannedSeat;
import org.needmatch.plan.CalendarEdition;
import org.needmatch.plan.EarlierEditions;
import org.needmatch.plan.Plan;
import org.needmatch.report.html.PageLabels;
import org.needmatch.report.html.Venue;

/**
 * A calendar for each volunteer with a seat, and one for each venue with a
 * session that somebody comes to; and what calendars of earlier editions hold
 * is called off where it is no longer so. Times are the wall clock's of the
 * settings' zone. Nobody's calendar names another person but the venue's, and
 * no calendar holds a coordinate.
 */
public final class Calendars {
  private final Problem problem;
  private final PageLabels labels;
  private final List<PlannedSeat> seats;
  private final EarlierEditions earlier;
  private final CalendarSessions sessions;
  private final Events events;
  private final Map<String, ContentLines> calendars = new LinkedHashMap<>();

  private Calendars(Problem problem, Plan plan, boolean names, EarlierEditions earlier) {
    this.problem = problem;
    this.earlier = earlier;
    labels = new PageLabels(problem, names);
    seats = PlannedSeat.of(problem, plan);
    sessions = CalendarSessions.of(problem, seats, earlier);
    events = new Events(problem, labels, earlier.next());
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
    all.calendars.forEach(
        (name, lines) -> files.put(name + ".ics", lines.line("END", "VCALENDAR").toString()));
    return files;
  }

  private void volunteers() {
    var lost = sessions.lost();
    var names = new FileNames(Stream.concat(problem.volunteers().stream().map(Volunteer::id),
        lost.stream().map(CalendarEdition::volunteerId)).distinct());
    Function<String, ContentLines> calendar = id -> calendar("volunteer-" + names.of(id, id),
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
  private ContentLines calendar(String name, String title) {
    return calendars.computeIfAbsent(name, unused -> {
      var lines = new ContentLines().line("BEGIN", "VCALENDAR").line("VERSION", "2.0")
          .line("PRODID", "-//needmatch//needmatch//EN").line("CALSCALE", "GREGORIAN")
          .line("METHOD", "PUBLISH").text("X-WR-CALNAME", title);
      Zone.write(lines, problem.settings().zone(), problem.week());
      return lines;
    });
  }
}
