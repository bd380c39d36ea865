package org.needmatch.spark;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;
import org.needmatch.internal.region.RegionWorkers;
import org.needmatch.internal.region.WorkFolder;

/**
 * Has the machines of a cluster do the tasks, each region on the same machine
 * again where that can be. A task whose machine is lost is done by another. Not
 * thread-safe.
 */
final class ClusterWorkers implements RegionWorkers {
  private final JavaSparkContext spark;
  private final WorkFolder work;
  private final SerializableConfiguration storage;
  private final int threads;
  private final Map<Integer, JavaRDD<Integer>> homes = new HashMap<>();
  private String kept = "";
  private int keptRegions;

  /**
   * For tasks in this folder.
   *
   * @param threads
   *          that each task may use
   */
  ClusterWorkers(JavaSparkContext spark, WorkFolder work, int threads) {
    this.spark = spark;
    this.work = work;
    this.threads = threads;
    storage = new SerializableConfiguration(spark.hadoopConfiguration());
  }

  @Override
  public void run(Stage stage) throws IOException {
    if (!stage.parts().equals(kept)) {
      release();
    }
    kept = stage.parts();
    keptRegions = stage.regions();
    var tasks = new HashMap<Integer, ClusterTask>();
    for (int r = 0; r < stage.regions(); r++) {
      var task = stage.task().apply(r);
      if (!work.has(task.done())) {
        write(stage, r);
        tasks.put(r,
            new ClusterTask(task, HadoopWorkFolder.address(work), storage, stage.parts(), threads));
      }
    }
    if (!tasks.isEmpty()) {
      spark.setJobDescription(stage.parts());
      homes(stage.regions()).foreach(region -> {
        var task = tasks.get(region);
        if (task != null) {
          task.run();
        }
      });
    }
  }

  private void write(Stage stage, int region) throws IOException {
    var name = ClusterTask.part(stage.parts(), region);
    if (!work.has(name)) {
      var part = stage.part().apply(region);
      work.write(name, out -> PartCodec.write(part, out));
    }
  }

  /** Region by region a partition, which Spark has on the same machine again. */
  private JavaRDD<Integer> homes(int regions) {
    return homes.computeIfAbsent(regions, count -> {
      List<Integer> numbers = IntStream.range(0, count).boxed().toList();
      return spark.parallelize(numbers, count).map(number -> number)
          .persist(StorageLevel.MEMORY_ONLY());
    });
  }

  @Override
  public int queue(int regions, int region) {
    int together = Math.max(1, spark.defaultParallelism() / threads);
    return (regions + together - 1) / together;
  }

  @Override
  public void release() {
    try {
      for (int r = 0; r < keptRegions; r++) {
        work.delete(ClusterTask.part(kept, r));
      }
      keptRegions = 0;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
