package org.needmatch.internal.instance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.needmatch.domain.Place;
import org.needmatch.domain.TravelMode;
import org.needmatch.internal.geo.GapReach;
import org.needmatch.internal.geo.TravelTimes;
import org.needmatch.internal.geo.UnitVectors;

/**
 * Makes the rows of {@link Conflicts}: a bit for each edge of the unit that
 * comes after one, up to the last that it excludes. Immutable and thread-safe.
 */
final class ConflictRows {
  private static final Place NOWHERE = new Place(0, 0);

  private final Instance instance;
  private final Timetable times;
  private final UnitVectors places;
  private final Map<TravelMode, GapReach> reaches = new EnumMap<>(TravelMode.class);

  /** Cost: linear in people and needs. */
  ConflictRows(Instance instance) {
    this.instance = instance;
    times = instance.sessions().times();
    var first = new ArrayList<Place>();
    for (int n = 0; n < instance.sessions().count(); n++) {
      var place = times.located(n) ? instance.sessions().need(n).place() : null;
      first.add(place == null ? NOWHERE : place);
    }
    places = new UnitVectors(first);
    var travel = TravelTimes.of(instance.problem());
    for (var volunteer : instance.problem().volunteers()) {
      if (travel.isStraight(volunteer.travelMode())) {
        reaches.computeIfAbsent(volunteer.travelMode(), mode -> new GapReach(travel, mode));
      }
    }
  }

  /**
   * The rows of a unit one behind the other.
   *
   * @param lengths
   *          receives the bytes of each edge's row, at the edge after it
   */
  byte[] of(int unit, int[] lengths) {
    var graph = instance.graph();
    int first = graph.begin(unit);
    int end = graph.end(unit);
    int size = end - first;
    int[] need = IntStream.range(first, end).map(e -> instance.sessions().roleNeed(graph.role(e)))
        .toArray();
    boolean alone = !graph.isGroupUnit(unit);
    var reach = alone
        ? reaches.get(instance.capacity().traveller(graph.volunteer(unit)).mode())
        : null;
    long farthest = alone
        ? times.longestGap(need, instance.capacity().traveller(graph.volunteer(unit)))
        : Long.MAX_VALUE;
    int[] starts = IntStream.of(need).map(times::firstStart).toArray();
    int[] ends = IntStream.of(need).map(times::lastEnd).toArray();
    boolean[] plain = new boolean[size];
    boolean[] placed = new boolean[size];
    for (int i = 0; i < size; i++) {
      plain[i] = alone && times.size(need[i]) == 1 && !times.isAnyTime(need[i]);
      placed[i] = plain[i] && reach != null && times.located(need[i]) && !times.received(need[i]);
    }
    var bits = new byte[size];
    int at = 0;
    for (int i = 0; i < size; i++) {
      long settled = farthest == Long.MAX_VALUE ? farthest : farthest + ends[i];
      int length = 0;
      for (int j = i + 1; j < size && starts[j] < settled; j++) {
        int gap = starts[j] - ends[i];
        var answer = plain[i] && plain[j] && gap < 0
            ? GapReach.Answer.TOO_SHORT
            : reach != null && placed[i] && placed[j]
                ? reach.answer(gap, places, need[i], need[j])
                : GapReach.Answer.UNDECIDED;
        if (answer == GapReach.Answer.TOO_SHORT
            || answer == GapReach.Answer.UNDECIDED && excludes(instance, first + i, first + j)) {
          int bit = j - i - 1;
          length = (bit >>> 3) + 1;
          if (at + length > bits.length) {
            bits = Arrays.copyOf(bits, Math.max(2 * bits.length, at + length));
          }
          bits[at + length - 1] |= (byte) (1 << (bit & 7));
        }
      }
      lengths[first + i + 1] = length;
      at += length;
    }
    return Arrays.copyOf(bits, at);
  }

  /** Whether the edges of one unit exclude each other, reckoned. */
  static boolean excludes(Instance instance, int a, int b) {
    var graph = instance.graph();
    var sessions = instance.sessions();
    int needA = sessions.roleNeed(graph.role(a));
    int needB = sessions.roleNeed(graph.role(b));
    if (!graph.isGroup(a)) {
      return needA == needB || !sessions.times().fits(needA, needB,
          instance.capacity().traveller(graph.volunteer(graph.unit(a))));
    }
    for (var one : graph.parts(a)) {
      for (var other : graph.parts(b)) {
        if (one.volunteer() == other.volunteer() && (needA == needB || !sessions.times().fits(needA,
            needB, instance.capacity().traveller(one.volunteer())))) {
          return true;
        }
      }
    }
    return false;
  }
}
