package org.needmatch.internal.report.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.internal.metrics.PlannedSeat;
import org.needmatch.internal.plan.EarlierEditions;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

/**
 * Whatever one edition changes of another, whoever takes the last one into
 * their calendar, and as many of those before as they like, has the sessions of
 * the last one and no other.
 */
class CalendarClientProperties {
  private static final List<String> PEOPLE = List.of("ann", "ANN", "a b", "a/b", "a-b");
  private static final List<String> VENUES = List.of("", "Hall", "hall", "the home", "the-home");

  private record Edition(Problem problem, Plan plan) {
    private static Edition random(Random random) {
      var problem = Problem.builder(Town.MONDAY).weeks(2);
      PEOPLE.stream().filter(id -> random.nextInt(6) > 0)
          .forEach(id -> problem.add(Problems.anyone(id).build()));
      var needs = new ArrayList<String>();
      for (int i = 0; i < 5; i++) {
        if (random.nextInt(5) > 0) {
          var id = "n" + i;
          needs.add(id);
          problem
              .add(
                  Need.builder(id).title(random.nextBoolean() ? "" : "Tea; \\ " + i)
                      .venue(VENUES.get(random.nextInt(VENUES.size())))
                      .at(Town.north(Town.CENTRE, random.nextInt(2) * 500))
                      .on(Town.MONDAY.plusDays(random.nextInt(14)),
                          LocalTime.of(random.nextInt(24), 0), LocalTime.of(random.nextInt(24), 30))
                      .volunteers(1, 5).build());
        }
      }
      var built = problem.build();
      var rows = new ArrayList<Assignment>();
      for (var need : needs) {
        int seat = 1;
        for (var volunteer : built.volunteers()) {
          if (random.nextInt(3) == 0) {
            rows.add(Assignment.of(need, "volunteer", seat++, volunteer.id()));
          }
        }
      }
      return new Edition(built, new Plan(rows));
    }

    List<PlannedSeat> seats() {
      return PlannedSeat.of(problem, plan);
    }
  }

  @Property(tries = 100)
  void theCalendarEndsWithTheSessionsOfTheLastEdition(@ForAll long seed) {
    var random = new Random(seed);
    var clients = new TreeMap<String, CalendarClient>();
    var earlier = EarlierEditions.NONE;
    int editions = 1 + random.nextInt(5);
    for (int i = 1; i <= editions; i++) {
      var edition = Edition.random(random);
      var files = Calendars.of(edition.problem(), edition.plan(), false, earlier);
      assertThat(new TreeSet<>(lower(files))).hasSameSizeAs(files.keySet());
      var last = i == editions;
      files.forEach((name, text) -> {
        var events = CalendarClient.byBiweekly(text);
        assertThat(CalendarClient.byIcal4j(text)).isEqualTo(events);
        if (last || random.nextBoolean()) {
          clients.computeIfAbsent(owner(name, text), unused -> new CalendarClient()).take(events);
        }
      });
      if (last) {
        hold(edition, clients, earlier);
      }
      earlier = new EarlierEditions(earlier.next(), true,
          CalendarSessions.of(edition.problem(), edition.seats(), earlier).all());
    }
  }

  /** A person, whatever their file is called, or a venue's file. */
  private static String owner(String file, String text) {
    return file.startsWith("venue-")
        ? file.toLowerCase(Locale.ROOT)
        : text.lines().filter(line -> line.startsWith("X-WR-CALNAME:")).findFirst().orElseThrow();
  }

  private static List<String> lower(SortedMap<String, String> files) {
    return files.keySet().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
  }

  private static void hold(Edition last, Map<String, CalendarClient> clients,
      EarlierEditions earlier) {
    var venues = CalendarSessions.venueCalendars(last.problem(), earlier);
    var wanted = new TreeMap<String, List<String>>();
    for (var seat : last.seats()) {
      var id = seat.volunteer().id();
      wanted.computeIfAbsent("volunteer/" + id, unused -> new ArrayList<>()).add(told(seat.need()));
      var at = wanted.computeIfAbsent(venues.getOrDefault(seat.need().id(), "?"),
          unused -> new ArrayList<>());
      if (!at.contains(told(seat.need()))) {
        at.add(told(seat.need()));
      }
    }
    var had = new ArrayList<List<String>>();
    clients.values().forEach(client -> {
      var shown = client.shown().stream().map(CalendarClientProperties::told).sorted().toList();
      if (!shown.isEmpty()) {
        had.add(shown);
      }
    });
    wanted.values().forEach(Collections::sort);
    assertThat(had).containsExactlyInAnyOrderElementsOf(wanted.values());
  }

  private static String told(Need need) {
    var zone = ZoneId.of("Europe/London");
    return need.id() + " " + need.time().start().atZone(zone).toInstant() + " "
        + need.time().end().atZone(zone).toInstant();
  }

  private static String told(CalendarClient.Event event) {
    return event.description().substring(event.description().lastIndexOf(' ') + 1) + " "
        + event.start() + " " + event.end();
  }
}
