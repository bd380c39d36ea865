package org.needmatch.judge.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the week of a volunteer or group: what each can choose from, found anew
 * each time it is asked for. Thread-safe.
 */
final class WeekFinder {
  private final ProofContext ground;
  private final List<List<Integer>> groups;
  private final Clashes clashes;
  private final BindingLimits limits;

  WeekFinder(ProofContext ground) {
    this.ground = ground;
    clashes = new Clashes(ground);
    limits = new BindingLimits(ground);
    var everybody = IntStream.range(0, ground.roster().volunteers()).boxed().toList();
    groups = ground.ties().parts(everybody, person -> true);
  }

  /** How many volunteers and groups there are. */
  int groups() {
    return groups.size();
  }

  /** What a volunteer or group can choose from, null when there is nothing. */
  @Nullable
  WeekSubproblem of(int number) {
    var group = groups.get(number);
    var options = options(group);
    return options.isEmpty()
        ? null
        : new WeekSubproblem(group, options, clashes.among(group, options),
            limits.resources(group, options));
  }

  private List<WeekChoice> options(List<Integer> group) {
    var options = new ArrayList<WeekChoice>();
    for (int need : needs(group)) {
      var pinned = ground.pins().peopleIn(need);
      for (var part : parts(group, pinned)) {
        var pairs = new int[part.size()][];
        Arrays.setAll(pairs, one -> ground.pairsIn(part.get(one), need));
        boolean allCan = Arrays.stream(pairs).allMatch(open -> open.length > 0);
        if (allCan && (part.size() == 1 || !ground.ties().anyApart(part, part))) {
          options.add(part.size() == 1
              ? new WeekChoice(need, part, pairs)
              : new WeekChoice(need, part, pairs, roles(need, pairs), seats(need)));
        }
      }
    }
    options.sort(Comparator.comparingLong(option -> ground.times().start(option.need())));
    return options;
  }

  private int[][] roles(int need, int[][] pairs) {
    int first = ground.roster().firstRole(need);
    return Arrays.stream(pairs)
        .map(open -> Arrays.stream(open).map(pair -> ground.pairs().role(pair) - first).toArray())
        .toArray(int[][]::new);
  }

  private int[] seats(int need) {
    var roster = ground.roster();
    return IntStream.range(roster.firstRole(need), roster.firstRole(need + 1))
        .map(role -> roster.role(role).wanted() - ground.pins().taken(role)).toArray();
  }

  private List<List<Integer>> parts(List<Integer> group, List<Integer> pinned) {
    return group.size() == 1 && pinned.isEmpty()
        ? List.of(group)
        : ground.ties().parts(group, person -> !pinned.contains(person));
  }

  /**
   * Where the first could go, and so all or, where others are pinned, any of the
   * group.
   */
  private TreeSet<Integer> needs(List<Integer> group) {
    var needs = new TreeSet<Integer>();
    var pairs = ground.pairs();
    for (int person : group) {
      for (int pair = pairs.firstOf(person); pair < pairs.firstOf(person + 1); pair++) {
        needs.add(ground.roster().needOf(pairs.role(pair)));
      }
    }
    return needs;
  }
}
