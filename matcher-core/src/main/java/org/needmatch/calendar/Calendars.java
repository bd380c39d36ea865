package org.needmatch.calendar;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.measure.Measures;
import org.needmatch.measure.PlannedSeat;
import org.needmatch.page.Labels;
import org.needmatch.page.Venue;
import org.needmatch.plan.Plan;

/**
 * A calendar for each volunteer with a seat, and one for each venue with a
 * session that somebody comes to. Times are the wall clock's of the settings'
 * zone. Nobody's calendar names another person but the venue's, and no calendar
 * holds a coordinate.
 */
public final class Calendars {
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T000000Z'");

  private final Problem problem;
  private final Labels labels;
  private final List<PlannedSeat> seats;

  private Calendars(Problem problem, Plan plan, boolean names) {
    this.problem = problem;
    labels = new Labels(problem, names);
    seats = PlannedSeat.of(problem, plan);
  }

  /**
   * By file name, safe on every system: {@code volunteer-….ics} and
   * {@code venue-….ics}. Cost: linear in the plan.
   *
   * @param names
   *          whether people are called by their names; by their ids otherwise
   */
  public static SortedMap<String, String> of(Problem problem, Plan plan, boolean names) {
    var calendars = new Calendars(problem, plan, names);
    var files = new TreeMap<String, String>();
    calendars.volunteers(files);
    calendars.venues(files);
    return files;
  }

  private void volunteers(SortedMap<String, String> files) {
    var byVolunteer = new LinkedHashMap<String, List<PlannedSeat>>();
    seats.forEach(seat -> byVolunteer
        .computeIfAbsent(seat.volunteer().id(), id -> new ArrayList<>()).add(seat));
    byVolunteer.forEach((id, own) -> {
      var lines = open("Sessions of " + labels.person(id));
      own.forEach(seat -> event(lines, seat.need(), "volunteer/" + id,
          "Role: " + seat.assignment().role()));
      files.put(FileNames.free("volunteer-" + FileNames.safe(id), files.keySet()), close(lines));
    });
  }

  private void venues(SortedMap<String, String> files) {
    var byNeed = new HashMap<String, List<PlannedSeat>>();
    seats.forEach(
        seat -> byNeed.computeIfAbsent(seat.need().id(), id -> new ArrayList<>()).add(seat));
    for (var venue : Venue.of(problem)) {
      var taken = venue.sessions().stream().filter(need -> byNeed.containsKey(need.id())).toList();
      if (!taken.isEmpty()) {
        var lines = open("Sessions at " + venue.name());
        taken.forEach(
            need -> event(lines, need, "venue", crew(byNeed.getOrDefault(need.id(), List.of()))));
        files.put(FileNames.free("venue-" + FileNames.safe(venue.name()), files.keySet()),
            close(lines));
      }
    }
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

  private ContentLines open(String name) {
    var lines = new ContentLines().line("BEGIN", "VCALENDAR").line("VERSION", "2.0")
        .line("PRODID", "-//needmatch//needmatch//EN").line("CALSCALE", "GREGORIAN")
        .line("METHOD", "PUBLISH").text("X-WR-CALNAME", name);
    Zone.write(lines, problem.settings().zone(), problem.week());
    return lines;
  }

  private static String close(ContentLines lines) {
    return lines.line("END", "VCALENDAR").toString();
  }

  private void event(ContentLines lines, Need need, String whose, String says) {
    var zone = ";TZID=" + problem.settings().zone().getId();
    var unique = UUID.nameUUIDFromBytes(
        (problem.week() + "/" + need.id() + "/" + whose).getBytes(StandardCharsets.UTF_8));
    lines.line("BEGIN", "VEVENT").line("UID", unique + "@needmatch.org")
        .line("DTSTAMP", STAMP.format(problem.week()))
        .line("DTSTART" + zone, Zone.local(need.time().start()))
        .line("DTEND" + zone, Zone.local(need.time().end()))
        .text("SUMMARY", need.title().isBlank() ? need.id() : need.title());
    var where = where(need);
    if (!where.isBlank()) {
      lines.text("LOCATION", where);
    }
    lines.text("DESCRIPTION", initiative(need) + says + "\nSession: " + need.id()).line("END",
        "VEVENT");
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
