package org.needmatch.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.util.SerializableConfiguration;
import org.needmatch.internal.region.RegionTask;
import org.needmatch.internal.region.TaskContext;
import org.needmatch.internal.region.WorkFolder;
import org.needmatch.rules.RuleSet;

/**
 * A task of a region on a machine of the cluster. Regions stay in the memory of
 * a machine between turns of prices.
 *
 * @param place
 *          of the work folder
 * @param parts
 *          name of the files with the regions' parts of the problem
 * @param threads
 *          that the task may use
 */
record ClusterTask(RegionTask task, String place, SerializableConfiguration storage, String parts,
    int threads) implements Serializable {
  private static final Map<String, TaskContext> CONTEXTS = new LinkedHashMap<>();

  /** The file with a region's part of the problem. */
  static String part(String parts, int region) {
    return "part-" + parts + "-" + region + ".bin";
  }

  /** Does the task if nobody has. */
  void run() throws IOException {
    var work = HadoopWorkFolder.at(place, storage.value());
    if (!work.has(task.done())) {
      task.run(context(work), () -> {
        try (var in = work.bytes(part(parts, task.region()))) {
          return PartCodec.read(in);
        }
      });
    }
  }

  private TaskContext context(WorkFolder work) {
    synchronized (CONTEXTS) {
      var key = place + " " + parts;
      var known = CONTEXTS.get(key);
      if (known == null) {
        CONTEXTS.clear();
        known = new TaskContext(work, RuleSet.standard().on(threads, null));
        CONTEXTS.put(key, known);
      }
      return known;
    }
  }
}
