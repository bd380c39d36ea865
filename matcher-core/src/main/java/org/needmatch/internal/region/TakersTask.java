package org.needmatch.internal.region;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import org.needmatch.internal.instance.Instance;

/** Finds who could be in which of the region's needs. */
record TakersTask(int region) implements RegionTask {

  @Override
  public String done() {
    return RegionFiles.name("takers", region);
  }

  @Override
  public void run(TaskContext context, Part part) throws IOException {
    var region = part.get();
    var instance = Instance.of(region.problem(), context.rules());
    SeatFiles.write(context.work(), region, instance);
    int[] found = of(region, instance);
    context.work().write(done(), out -> WorkFolder.ints(out, found));
  }

  /**
   * The numbers of those who could be in a need of the part, ascending. Cost:
   * linear in its pairs.
   */
  static int[] of(RegionProblem part, Instance instance) {
    var graph = instance.graph();
    var found = new BitSet();
    for (int e = 0; e < graph.edges(); e++) {
      graph.forEachPlacement(e, (volunteer, role, pair) -> found.set(volunteer));
    }
    return Arrays.stream(found.stream().toArray()).map(v -> part.volunteerNumbers()[v]).toArray();
  }
}
