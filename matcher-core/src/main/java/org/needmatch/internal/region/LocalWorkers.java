package org.needmatch.internal.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.needmatch.internal.threads.Workers;
import org.needmatch.rules.RuleSet;

/**
 * Does tasks on this machine, two at a time where there are threads for it:
 * what one of them does alone goes on beside the other. Not thread-safe.
 */
public final class LocalWorkers implements RegionWorkers {
  private static final int AT_ONCE = 2;

  private final WorkFolder work;
  private final int lanes;
  private final Workers workers;
  private final TaskContext context;

  /** For tasks in this folder, under these rules and on their threads. */
  public LocalWorkers(WorkFolder work, RuleSet rules) {
    this.work = work;
    lanes = Math.min(AT_ONCE, rules.threads());
    workers = Workers.of(rules.on(lanes, rules.executor()));
    context = new TaskContext(work, rules.on(rules.threads() / lanes, rules.executor()));
  }

  @Override
  public void run(Stage stage) throws IOException {
    try {
      workers.forEach(stage.regions(), 1, region -> run(stage, region));
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
  }

  private void run(Stage stage, int region) {
    try {
      var task = stage.task().apply(region);
      if (!work.has(task.done())) {
        task.run(context, () -> stage.part().apply(region));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public int queue(int regions, int region) {
    return Math.ceilDiv(regions - region, lanes);
  }

  @Override
  public void release() {
    context.clear();
  }
}
