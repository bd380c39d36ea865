package org.needmatch.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.region.ProofParts;
import org.needmatch.judge.proof.ProofCheck;
import org.needmatch.judge.proof.ProofCheck.Sum;

/**
 * The check of a part of a certificate, on a machine of the cluster.
 *
 * @param place
 *          of the work folder
 * @param part
 *          file in it
 * @param files
 *          of the certificate
 * @param full
 *          whether needs that everybody can be in reach of count as full
 */
record CheckTask(String place, String part, SerializableConfiguration storage, List<String> files,
    boolean full, int threads) implements Serializable {

  /** What a part comes to, or why it cannot be told. */
  record Outcome(Sum sum, @Nullable String refusal) implements Serializable {
  }

  /** Checks it. */
  Outcome run() throws IOException {
    var work = HadoopWorkFolder.at(place, storage.value());
    var folder = Files.createTempDirectory("needmatch-check");
    try (var pool = Executors.newFixedThreadPool(threads); var in = work.bytes(part)) {
      var local = new ArrayList<Path>();
      for (var file : files) {
        var remote = new org.apache.hadoop.fs.Path(file);
        var copy = folder.resolve(remote.getName());
        try (var bytes = remote.getFileSystem(storage.value()).open(remote)) {
          Files.copy(bytes, copy);
        }
        local.add(copy);
      }
      var check = ProofCheck.standard().threads(threads, pool);
      return new Outcome(
          ProofParts.check(full ? check.fullEverywhere() : check, PartCodec.read(in), local), null);
    } catch (IllegalArgumentException e) {
      return new Outcome(Sum.NONE, String.valueOf(e.getMessage()));
    } finally {
      try (var there = Files.list(folder)) {
        for (var file : there.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }
}
