package org.needmatch.internal.region;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Teams that pins begin and that too few people can complete: those belong to
 * the need's part of the plan, wherever they lean to, because a pin without its
 * team breaks a rule. Not thread-safe.
 */
final class PinnedTeams {
  /** People to choose among, for each that is missing. */
  private static final int ENOUGH = 4;

  private final WorkFolder work;
  private final Geography geography;
  private final BitSet wanted = new BitSet();

  private record Missing(int need, int role, int count) {
  }

  PinnedTeams(WorkFolder work, Geography geography) {
    this.work = work;
    this.geography = geography;
  }

  /**
   * Gives people to the parts in which few can complete a team.
   *
   * @param region
   *          by need, the region whose seats are known, −1 for none
   * @param part
   *          by region, the part of the plan
   * @param owner
   *          by person, their part; changed in place, for whole groups
   */
  void giveTo(IntUnaryOperator region, IntUnaryOperator part, int[] owner) throws IOException {
    for (var known : missing(region).entrySet()) {
      var seats = SeatFiles.read(work, known.getKey());
      int there = part.applyAsInt(known.getKey());
      for (var one : known.getValue()) {
        give(seats.of(PairPrices.key(one.need(), one.role(), 0)), ENOUGH * one.count(), there,
            owner);
      }
    }
  }

  private void give(int[] takers, int enough, int there, int[] owner) {
    int[] here = IntStream.of(takers).filter(v -> owner[v] == there && !wanted.get(v)).toArray();
    if (here.length >= enough) {
      return;
    }
    IntStream.of(here).forEach(wanted::set);
    IntStream.of(takers).filter(v -> owner[v] != there && !wanted.get(v))
        .limit(enough - here.length).forEach(v -> {
          for (int member : geography.members(geography.group(v))) {
            owner[member] = there;
            wanted.set(member);
          }
        });
  }

  /** By region, whom teams lack that have a pin. */
  private SortedMap<Integer, List<Missing>> missing(IntUnaryOperator region) {
    var missing = new TreeMap<Integer, List<Missing>>();
    var pins = geography.pins();
    IntStream.range(0, pins.count()).map(pins::need).map(geography::lead).distinct().sorted()
        .filter(n -> region.applyAsInt(n) >= 0).forEach(n -> {
          var roles = geography.problem().needs().get(n).roles();
          int[] seated = new int[roles.size()];
          pins.ofNeed(n, row -> seated[pins.role(row)]++);
          for (int r = 0; r < seated.length; r++) {
            if (seated[r] < roles.get(r).minimum()) {
              missing.computeIfAbsent(region.applyAsInt(n), number -> new ArrayList<>())
                  .add(new Missing(n, r, roles.get(r).minimum() - seated[r]));
            }
          }
        });
    return missing;
  }
}
