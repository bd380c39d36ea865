package org.needmatch.testdomain;

import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.needmatch.domain.Need;
import org.needmatch.domain.Place;
import org.needmatch.domain.Problem;
import org.needmatch.domain.TravelMode;
import org.needmatch.domain.TravelTable;
import org.needmatch.domain.TravelTableBuilder;
import org.needmatch.domain.Volunteer;

/**
 * Tables of ways in which nothing holds that holds for straight lines: the way
 * back takes otherwise or is not there, a way by a third place may be shorter,
 * a near place slow, and the time of day may matter.
 */
public final class TinyTravel {
  private static final long KINDS = 9_000_017;

  private TinyTravel() {
  }

  /** A problem of {@link TinyProblems} with such a table. */
  public static Problem random(long seed) {
    return with(TinyProblems.random(seed), seed);
  }

  /** The problem with such a table between all its places. */
  public static Problem with(Problem problem, long seed) {
    return problem.toBuilder().travel(table(places(problem), new Dice(seed + KINDS))).build();
  }

  private static Set<Place> places(Problem problem) {
    var places = new LinkedHashSet<Place>();
    Stream
        .of(problem.volunteers().stream().map(Volunteer::home),
            problem.volunteers().stream().map(Volunteer::site),
            problem.needs().stream().map(Need::place))
        .flatMap(some -> some).filter(Objects::nonNull).map(TravelTable::rounded)
        .forEach(places::add);
    return places;
  }

  private static TravelTable table(Set<Place> places, Dice dice) {
    var table = new TravelTableBuilder();
    for (var mode : TravelMode.values()) {
      if (dice.percent(20)) {
        continue;
      }
      for (var from : places) {
        for (var to : places) {
          if (dice.percent(75)) {
            add(table, from, to, mode, dice);
          }
        }
      }
    }
    return table.build();
  }

  private static void add(TravelTableBuilder table, Place from, Place to, TravelMode mode,
      Dice dice) {
    double km = from.straightKm(to) * dice.of(1.0, 1.1, 1.4, 2.0, 3.5) + dice.of(0.001, 0.5);
    boolean timely = dice.percent(20);
    table.add(from, to, mode, km, dice.of(0, 3, 11, 25, 60, 150),
        timely ? LocalTime.of(dice.between(8, 12), 0) : null);
    if (timely) {
      table.add(from, to, mode, km * dice.of(1.0, 2.0), dice.of(2, 30, 90),
          LocalTime.of(dice.between(13, 19), 30));
    }
  }
}
