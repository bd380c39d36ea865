package org.needmatch.internal.report.html;

import static org.needmatch.internal.report.html.PageMessages.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Place;
import org.needmatch.domain.Problem;
import org.needmatch.internal.metrics.HomeVisit;
import org.needmatch.metrics.Measures;

/**
 * A venue and its sessions in order of time. Sessions are of one venue when
 * name and place are the same, so that "the person's home" is a venue for each
 * person.
 *
 * @param name
 *          the venue's, or the title or series of its first session
 * @param area
 *          id of the first session's area, {@code NO_ID} for none
 * @param isRound
 *          whether it stands for the homes that an initiative visits
 */
public record Venue(String name, String area, List<Need> sessions, boolean isRound) {
  private static final Comparator<Need> ORDER = Comparator
      .comparing((Need need) -> need.time().start()).thenComparing(Need::id);

  /** Copies the list. */
  public Venue {
    sessions = List.copyOf(sessions);
  }

  /** Every venue of the problem, by name, then by its first session's id. */
  public static List<Venue> of(Problem problem) {
    var sessions = new TreeMap<String, List<Need>>();
    problem.needs().stream().sorted(ORDER)
        .forEach(need -> sessions.computeIfAbsent(key(need), key -> new ArrayList<>()).add(need));
    var venues = new ArrayList<Venue>();
    sessions.values().forEach(
        all -> venues.add(new Venue(nameOf(all.getFirst()), areaOf(all.getFirst()), all, false)));
    venues.sort(
        Comparator.comparing(Venue::name).thenComparing(venue -> venue.sessions().getFirst().id()));
    return venues;
  }

  /**
   * The same, but for {@linkplain HomeVisit visits at homes}: those of an
   * initiative are one, after all venues.
   */
  public static List<Venue> rounds(Problem problem) {
    var labels = new PageLabels(problem, false);
    var venues = new ArrayList<Venue>();
    var rounds = new TreeMap<String, List<Need>>();
    for (var venue : of(problem)) {
      var visits = venue.sessions().stream().filter(HomeVisit::is).toList();
      visits.forEach(need -> rounds.computeIfAbsent(
          labels.initiative(need.initiative() == null ? Measures.NO_ID : need.initiative()),
          name -> new ArrayList<>()).add(need));
      var rest = venue.sessions().stream().filter(need -> !HomeVisit.is(need)).toList();
      if (!rest.isEmpty()) {
        venues.add(new Venue(venue.name(), areaOf(rest.getFirst()), rest, false));
      }
    }
    rounds.forEach((name, visits) -> venues.add(new Venue(say("rota.round", name), Measures.NO_ID,
        visits.stream().sorted(ORDER).toList(), true)));
    return venues;
  }

  private static String areaOf(Need need) {
    return need.area() == null ? Measures.NO_ID : need.area();
  }

  private static String key(Need need) {
    return nameOf(need) + "\0" + (need.remote() ? "remote" : place(need.place()));
  }

  private static String nameOf(Need need) {
    if (!need.venue().isBlank()) {
      return need.venue();
    }
    return need.title().isBlank() ? need.series() : need.title();
  }

  private static String place(@Nullable Place place) {
    return place == null
        ? ""
        : String.format(Locale.ROOT, "%.5f %.5f", place.latitude(), place.longitude());
  }
}
