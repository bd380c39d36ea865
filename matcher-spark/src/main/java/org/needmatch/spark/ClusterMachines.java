package org.needmatch.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.network.util.JavaUtils;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.internal.region.RegionMachines;
import org.needmatch.internal.region.RegionWorkers;
import org.needmatch.internal.region.WorkFolder;
import org.needmatch.io.store.OutputException;
import org.needmatch.judge.proof.ProofCheck.Verdict;
import org.needmatch.rules.RuleSet;

/** The executors of a Spark application. */
final class ClusterMachines implements RegionMachines {
  private final JavaSparkContext spark;
  private final Storage storage;
  private final int threads;

  ClusterMachines(JavaSparkContext spark, Storage storage) {
    this.spark = spark;
    this.storage = storage;
    threads = spark.getConf().getInt("spark.task.cpus", 1);
  }

  @Override
  public WorkFolder folder(String place, String about) throws OutputException {
    try {
      return HadoopWorkFolder.of(storage.shared(place), spark.hadoopConfiguration(), about);
    } catch (OutputException e) {
      throw e;
    } catch (IOException e) {
      throw new OutputException(
          "The work folder " + place + " cannot be used: " + e.getMessage() + ".", e);
    }
  }

  @Override
  public RegionWorkers workers(WorkFolder work, RuleSet rules) {
    return new ClusterWorkers(spark, work, threads);
  }

  @Override
  public long memory() {
    if (spark.isLocal()) {
      return Runtime.getRuntime().maxMemory();
    }
    return JavaUtils.byteStringAsBytes(spark.getConf().get("spark.executor.memory", "1g"));
  }

  @Override
  public @Nullable Verdict proof(Problem problem, List<Path> parts, long claimed)
      throws IOException {
    var files = parts.stream().map(part -> storage.shared(part.toString())).toList();
    return new ClusterProof(spark, problem, files, threads, memory()).verdict(claimed);
  }
}
