package org.needmatch.internal.linear;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.needmatch.internal.instance.Instance;

/** Which sets of edges meet the rows of an instance, all of them tried. */
public final class RowsMet {
  private final LinearModel model;
  private final int edges;

  private RowsMet(Instance instance) {
    model = MipFormulation.of(instance);
    edges = instance.graph().edges();
  }

  /**
   * Every set of edges, and whether it meets the rows with some needs run. Cost:
   * 2 to the edges and needs.
   */
  public static Map<Set<Integer>, Boolean> everySet(Instance instance) {
    var rows = new RowsMet(instance);
    int needs = instance.sessions().count();
    return IntStream.range(0, 1 << rows.edges).mapToObj(RowsMet::bits)
        .collect(Collectors.toMap(set -> set,
            set -> IntStream.range(0, 1 << needs).anyMatch(run -> rows.met(set, bits(run)))));
  }

  private boolean met(Set<Integer> taken, Set<Integer> running) {
    for (int row = 0; row < model.rows(); row++) {
      long sum = 0;
      for (int t = model.begin(row); t < model.end(row); t++) {
        int column = model.column(t);
        boolean on = model.meaning(column) == LinearModel.Meaning.EDGE
            ? taken.contains(column)
            : running.contains(column - edges);
        sum += on ? model.factor(t) : 0;
      }
      if (model.sense(row) == LinearModel.Sense.AT_MOST
          ? sum > model.right(row)
          : sum < model.right(row)) {
        return false;
      }
    }
    return true;
  }

  private static Set<Integer> bits(int set) {
    return IntStream.range(0, 31).filter(i -> (set >> i & 1) == 1).boxed()
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
