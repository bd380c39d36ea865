package org.needmatch.internal.report.ical;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.internal.metrics.PlannedSeat;
import org.needmatch.internal.plan.CalendarEdition;
import org.needmatch.internal.plan.EarlierEditions;
import org.needmatch.internal.report.html.Venue;

/**
 * The sessions of a plan as calendars hold them, and those that calendars have
 * held in earlier editions. Immutable.
 *
 * @param current
 *          in the order of the seats
 * @param before
 *          in earlier editions only, or at another venue; the last told first
 */
public record CalendarSessions(List<CalendarEdition> current, List<CalendarEdition> before) {

  private static final String PREFIX = "venue-";

  private record Place(String needId, LocalDate monday, String volunteerId) {
    static Place of(CalendarEdition session) {
      return new Place(session.needId(), session.monday(), session.volunteerId());
    }
  }

  private record Held(Place place, String venueCalendar) {
    static Held of(CalendarEdition session) {
      return new Held(Place.of(session), session.venueCalendar());
    }
  }

  /** Copies the lists. */
  public CalendarSessions {
    current = List.copyOf(current);
    before = List.copyOf(before);
  }

  /** Cost: linear in the seats and in what was told. */
  public static CalendarSessions of(Problem problem, List<PlannedSeat> seats,
      EarlierEditions earlier) {
    var venues = venueCalendars(problem, earlier);
    var current = new ArrayList<CalendarEdition>();
    for (var seat : seats) {
      var need = seat.need();
      current.add(new CalendarEdition(need.id(), need.title(), need.venue(),
          venues.getOrDefault(need.id(), ""), seat.volunteer().id(), need.time().start(),
          need.time().end()));
    }
    Set<Held> held = new HashSet<>();
    current.forEach(session -> held.add(Held.of(session)));
    Set<Place> recorded = new HashSet<>();
    earlier.told().stream().filter(session -> !session.venueCalendar().isEmpty())
        .forEach(session -> recorded.add(Place.of(session)));
    var before = new ArrayList<CalendarEdition>();
    for (var session : earlier.told()) {
      if (!session.venueCalendar().isEmpty() || !recorded.contains(Place.of(session))) {
        var whole = session.venueCalendar().isEmpty()
            ? session.at(venues.getOrDefault(session.needId(), ""))
            : session;
        if (held.add(Held.of(whole))) {
          before.add(whole);
        }
      }
    }
    return new CalendarSessions(current, before);
  }

  /** Those of the plan, then the others. */
  public List<CalendarEdition> all() {
    var all = new ArrayList<>(current);
    all.addAll(before);
    return all;
  }

  /** The places that volunteers no longer have. */
  List<CalendarEdition> lost() {
    Set<Place> there = new HashSet<>();
    current.forEach(session -> there.add(Place.of(session)));
    return before.stream().filter(session -> there.add(Place.of(session))).toList();
  }

  /** One place of each session that a venue's calendar no longer has. */
  List<CalendarEdition> lostByVenues() {
    Set<Held> there = new HashSet<>();
    current.forEach(session -> there.add(session(session)));
    return before.stream()
        .filter(session -> !session.venueCalendar().isEmpty() && there.add(session(session)))
        .toList();
  }

  private static Held session(CalendarEdition session) {
    return new Held(new Place(session.needId(), session.monday(), ""), session.venueCalendar());
  }

  /** The name of its venue's calendar for each need. */
  static Map<String, String> venueCalendars(Problem problem, EarlierEditions earlier) {
    var venues = Venue.of(problem);
    var count = new HashMap<String, Integer>();
    venues.forEach(venue -> count.merge(venue.name(), 1, Integer::sum));
    var gone = earlier.told().stream().map(CalendarEdition::venueCalendar)
        .filter(calendar -> calendar.startsWith(PREFIX))
        .map(calendar -> calendar.substring(PREFIX.length()))
        .filter(name -> !count.containsKey(name)).distinct();
    var names = new FileNames(Stream.concat(venues.stream().map(Venue::name), gone));
    var calendars = new HashMap<String, String>();
    for (var venue : venues) {
      var first = venue.sessions().stream().map(Need::id).sorted().findFirst().orElse("");
      var owner = count.getOrDefault(venue.name(), 0) == 1
          ? venue.name()
          : venue.name() + "\0" + first;
      var name = PREFIX + names.of(venue.name(), owner);
      venue.sessions().forEach(need -> calendars.put(need.id(), name));
    }
    return calendars;
  }
}
