package org.needmatch.judge.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The weeks of a problem: one for each volunteer or group that can choose
 * anything.
 */
final class WeekSubproblems {
  private final ProofContext ground;
  private final List<WeekSubproblem> cases = new ArrayList<>();
  private final int[] caseOf;

  WeekSubproblems(ProofContext ground) {
    this.ground = ground;
    caseOf = new int[ground.roster().volunteers()];
    Arrays.fill(caseOf, -1);
    var everybody = IntStream.range(0, caseOf.length).boxed().toList();
    for (var group : ground.ties().parts(everybody, person -> true)) {
      var options = options(group);
      if (!options.isEmpty()) {
        group.forEach(person -> caseOf[person] = cases.size());
        cases.add(new WeekSubproblem(group, options, new Clashes(ground).among(group, options),
            new BindingLimits(ground).resources(group, options)));
      }
    }
  }

  int size() {
    return cases.size();
  }

  WeekSubproblem get(int number) {
    return cases.get(number);
  }

  /** The case that the volunteer is in, −1 when there is nothing to choose. */
  int of(int volunteer) {
    return caseOf[volunteer];
  }

  private List<WeekChoice> options(List<Integer> group) {
    var options = new ArrayList<WeekChoice>();
    for (int need : needs(group)) {
      var pinned = ground.pins().peopleIn(need);
      for (var part : ground.ties().parts(group, person -> !pinned.contains(person))) {
        var pairs = part.stream().map(person -> ground.pairsIn(person, need)).toArray(int[][]::new);
        boolean allCan = Arrays.stream(pairs).allMatch(open -> open.length > 0);
        if (allCan && !ground.ties().anyApart(part, part)) {
          options.add(new WeekChoice(need, part, pairs));
        }
      }
    }
    options.sort(Comparator.comparingLong(option -> ground.times().start(option.need())));
    return options;
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
