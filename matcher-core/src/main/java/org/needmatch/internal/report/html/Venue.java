package org.needmatch.internal.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Place;
import org.needmatch.domain.Problem;
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
 */
public record Venue(String name, String area, List<Need> sessions) {
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
    sessions.values().forEach(all -> venues.add(new Venue(nameOf(all.getFirst()),
        all.getFirst().area() == null ? Measures.NO_ID : all.getFirst().area(), all)));
    venues.sort(
        Comparator.comparing(Venue::name).thenComparing(venue -> venue.sessions().getFirst().id()));
    return venues;
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
