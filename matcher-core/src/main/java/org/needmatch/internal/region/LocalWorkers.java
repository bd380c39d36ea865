package org.needmatch.internal.region;

import java.io.IOException;
import org.needmatch.rules.RuleSet;

/** Does one task after the other, on this machine. Not thread-safe. */
public final class LocalWorkers implements RegionWorkers {
  private final WorkFolder work;
  private final TaskContext context;

  /** For tasks in this folder, under these rules. */
  public LocalWorkers(WorkFolder work, RuleSet rules) {
    this.work = work;
    context = new TaskContext(work, rules);
  }

  @Override
  public void run(Stage stage) throws IOException {
    for (int r = 0; r < stage.regions(); r++) {
      int region = r;
      var task = stage.task().apply(r);
      if (!work.has(task.done())) {
        task.run(context, () -> stage.part().apply(region));
      }
    }
  }

  @Override
  public int queue(int regions, int region) {
    return regions - region;
  }

  @Override
  public void release() {
    context.clear();
  }
}
