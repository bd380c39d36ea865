package org.needmatch.internal.region;

import java.io.IOException;
import java.util.function.IntFunction;

/** Who does the tasks of regions. */
public interface RegionWorkers {

  /**
   * Tasks of the same kind, one for each region, none of which needs what another
   * of them writes.
   *
   * @param parts
   *          a name for the parts of the problem that they are about; tasks of
   *          the same name are about the same parts
   * @param regions
   *          how many
   * @param task
   *          the task of a region, asked for when it is about to begin
   * @param part
   *          the region's part of the problem
   */
  record Stage(String parts, int regions, IntFunction<RegionTask> task,
      IntFunction<RegionProblem> part) {
  }

  /**
   * Does each task whose file is not there, and returns when all are.
   *
   * @throws IOException
   *           when a file cannot be read or written
   */
  void run(Stage stage) throws IOException;

  /**
   * {@return of the time that is left when the task of a region begins, one share
   * in how many it may take: 1 when all begin at once}
   *
   * @param regions
   *          how many tasks
   * @param region
   *          whose task begins
   */
  int queue(int regions, int region);

  /** Lets go of what is kept for the last stage, in memory and in files. */
  void release();
}
