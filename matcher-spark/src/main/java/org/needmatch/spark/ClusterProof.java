package org.needmatch.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.internal.io.write.NeedParts;
import org.needmatch.internal.region.Footprint;
import org.needmatch.internal.region.ProofParts;
import org.needmatch.internal.region.RegionProblem;
import org.needmatch.internal.region.WorkFolder;
import org.needmatch.judge.proof.ProofCheck.Sum;
import org.needmatch.judge.proof.ProofCheck.Verdict;
import org.needmatch.rules.RuleSet;

/** A certificate in parts, checked by the machines of a cluster. */
final class ClusterProof {
  private final JavaSparkContext spark;
  private final Problem problem;
  private final List<String> files;
  private final int threads;
  private final ProofParts parts;

  /**
   * For a problem and the parts of its certificate.
   *
   * @param files
   *          in order, where all machines reach them
   * @param memory
   *          bytes that a machine has for a part
   */
  ClusterProof(JavaSparkContext spark, Problem problem, List<String> files, int threads,
      long memory) {
    this.spark = spark;
    this.problem = problem;
    this.files = files;
    this.threads = threads;
    int regions = Math.max(Footprint.of(problem, RuleSet.standard(), memory).regions(),
        Math.max(2, spark.defaultParallelism() / threads));
    parts = new ProofParts(problem, regions);
  }

  /**
   * What is proven; null where it cannot be checked apart, and has to be as a
   * whole.
   */
  @Nullable
  Verdict verdict(long claimed) throws IOException {
    if (!parts.apart()) {
      return null;
    }
    var folder = new Path(files.getFirst()).getParent().getParent().suffix(".check");
    try (var work = HadoopWorkFolder.at(folder.toString(), spark.hadoopConfiguration())) {
      for (boolean near : new boolean[]{true, false}) {
        var sum = sum(work, near);
        if (sum == null) {
          return null;
        }
        var verdict = parts.verdict(sum, claimed);
        if (verdict.accepted()) {
          return verdict;
        }
        if (!near) {
          return parts.fullEverywhere() ? null : verdict;
        }
      }
      return null;
    } finally {
      folder.getFileSystem(spark.hadoopConfiguration()).delete(folder, true);
    }
  }

  /**
   * The sum over all parts, null when the certificate cannot be checked in parts.
   *
   * @param near
   *          whether each part has only the files in which its needs are if the
   *          certificate was cut as ours are; where it was not, that is told by
   *          the sum
   */
  private @Nullable Sum sum(WorkFolder work, boolean near) throws IOException {
    var cut = new NeedParts(problem, files.size());
    var tasks = new ArrayList<CheckTask>();
    for (int i = 0; i < parts.count(); i++) {
      var name = "part-" + i + ".bin";
      var part = parts.part(i);
      if (!work.has(name)) {
        work.write(name, out -> PartCodec.write(part, out));
      }
      tasks.add(new CheckTask(HadoopWorkFolder.address(work), name,
          new SerializableConfiguration(spark.hadoopConfiguration()),
          near ? near(part, cut) : files, parts.fullEverywhere(), threads));
    }
    var sum = Sum.NONE;
    for (var part : spark.parallelize(tasks, tasks.size()).map(CheckTask::run).collect()) {
      if (part.refusal() != null) {
        return null;
      }
      sum = sum.plus(part.sum());
    }
    return sum;
  }

  private List<String> near(RegionProblem part, NeedParts cut) {
    var ids = new HashSet<String>();
    part.problem().needs().stream().map(Need::id).forEach(ids::add);
    var numbers = new TreeSet<Integer>(List.of(0));
    IntStream.range(0, files.size()).filter(i -> ids.stream().anyMatch(cut.in(i)))
        .forEach(numbers::add);
    return numbers.stream().map(files::get).toList();
  }
}
