package org.needmatch.internal.region;

import java.io.IOException;
import java.io.Serializable;

/**
 * A step of one region: from a part of the problem and files of the work folder
 * to files of it. Any machine may do it; done twice, it gives the same files.
 */
public sealed interface RegionTask extends Serializable
    permits TakersTask, PriceTask, ResultTask, PlanTask {

  /** {@return the region's number} */
  int region();

  /** {@return the file that is there once it is done} */
  String done();

  /**
   * Does it.
   *
   * @param context
   *          of the machine
   * @param part
   *          the region's part of the problem
   * @throws IOException
   *           when the part or a file cannot be read or written
   */
  void run(TaskContext context, Part part) throws IOException;

  /** Gives a part of the problem when it is asked for. */
  @FunctionalInterface
  interface Part {
    /** {@return the part, made or read anew} */
    RegionProblem get() throws IOException;
  }
}
