package org.needmatch.internal.region;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.IntList;
import org.needmatch.internal.instance.KnownSeats;
import org.needmatch.rules.RuleSet;

/**
 * Who could be in which of a region's needs, in a file of the work folder:
 * found once, and known to each part that has these needs. 4 bytes a pair.
 * Stateless.
 */
final class SeatFiles {
  /**
   * Who could be in which role.
   *
   * @param keys
   *          of roles, ascending
   * @param ends
   *          by role, where its volunteers end
   * @param volunteers
   *          numbers, role by role
   */
  record Seats(long[] keys, int[] ends, int[] volunteers) {
    /**
     * Numbers of those who could be in a role, ascending. Cost: linear in roles.
     */
    int[] of(long key) {
      int i = 0;
      while (i < keys.length && keys[i] != key) {
        i++;
      }
      return i == keys.length
          ? new int[0]
          : Arrays.copyOfRange(volunteers, i == 0 ? 0 : ends[i - 1], ends[i]);
    }
  }

  private SeatFiles() {
  }

  private static String name(int region) {
    return RegionFiles.name("seats", region);
  }

  /** Writes all pairs of a part's own needs. */
  static void write(WorkFolder work, RegionProblem part, Instance instance) throws IOException {
    var sessions = instance.sessions();
    var position = RegionGround.positions(part, sessions);
    var graph = instance.graph();
    var ofRole = new IntList[sessions.roleCount()];
    for (int e = 0; e < graph.edges(); e++) {
      graph.forEachPlacement(e, (volunteer, role, pair) -> {
        var list = ofRole[role] == null ? new IntList() : ofRole[role];
        ofRole[role] = list;
        list.add(part.volunteerNumbers()[volunteer]);
      });
    }
    int[] roles = IntStream.range(0, ofRole.length)
        .filter(r -> ofRole[r] != null && part.own().get(position[sessions.roleNeed(r)])).toArray();
    var keys = new long[roles.length];
    var ends = new int[roles.length];
    var all = new IntList();
    for (int i = 0; i < roles.length; i++) {
      int need = sessions.roleNeed(roles[i]);
      keys[i] = PairPrices.key(part.needNumbers()[position[need]],
          roles[i] - sessions.roleBegin(need), 0);
      IntStream.of(ofRole[roles[i]].toArray()).sorted().distinct().forEach(all::add);
      ends[i] = all.size();
    }
    work.write(name(part.region()), out -> {
      WorkFolder.longs(out, keys);
      WorkFolder.ints(out, ends);
      WorkFolder.ints(out, all.toArray());
    });
  }

  /**
   * The rules with what these regions know of the part. Whoever is not counted
   * there is in its own needs alone.
   *
   * @param needs
   *          positions of the part's needs that these regions own
   */
  static RuleSet known(WorkFolder work, RegionProblem part, BitSet needs, IntStream regions,
      RuleSet rules) throws IOException {
    var files = new ArrayList<Seats>();
    for (int region : regions.toArray()) {
      if (!work.has(name(region))) {
        return rules;
      }
      files.add(read(work, region));
    }
    return rules.narrowed(
        KnownSeats.of(part.problem(), needs, visitor -> visit(files, part, needs, visitor)));
  }

  /** Who could be in the needs of a region. */
  static Seats read(WorkFolder work, int region) throws IOException {
    return work.read(name(region),
        in -> new Seats(WorkFolder.longs(in), WorkFolder.ints(in), WorkFolder.ints(in)));
  }

  private static void visit(List<Seats> files, RegionProblem part, BitSet needs,
      KnownSeats.Visitor visitor) {
    int[] numbers = part.volunteerNumbers();
    Map<Integer, Integer> positions = new HashMap<>();
    needs.stream().forEach(i -> positions.putIfAbsent(part.needNumbers()[i], i));
    for (var file : files) {
      for (int i = 0; i < file.keys().length; i++) {
        Integer need = positions.get(PairPrices.need(file.keys()[i]));
        if (need != null) {
          int role = PairPrices.role(file.keys()[i]);
          int at = 0;
          for (int k = i == 0 ? 0 : file.ends()[i - 1]; k < file.ends()[i]; k++) {
            at = Arrays.binarySearch(numbers, at, numbers.length, file.volunteers()[k]);
            if (at >= 0 && (part.own().get(need) || part.counted().get(at))) {
              visitor.visit(need, role, at);
            }
            at = at < 0 ? -at - 1 : at + 1;
          }
        }
      }
    }
  }
}
