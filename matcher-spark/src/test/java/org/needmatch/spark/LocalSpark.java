package org.needmatch.spark;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.apache.spark.sql.SparkSession;
import org.needmatch.internal.region.RegionMachines;

/** Spark within the JVM of the tests, and the command line without it. */
final class LocalSpark {
  private LocalSpark() {
  }

  /** What a command said, and its exit code. */
  record Ran(int code, String out, String err) {
  }

  static SparkSession session() {
    return SparkSession.builder().master("local[2]").appName("needmatch-test")
        .config("spark.ui.enabled", false).config("spark.sql.shuffle.partitions", 2).getOrCreate();
  }

  static Ran cluster(String... args) throws Exception {
    var out = new StringWriter();
    var err = new StringWriter();
    return new Ran(Main.run(session(), new PrintWriter(out), new PrintWriter(err), args),
        out.toString(), err.toString());
  }

  static Ran alone(String... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    return new Ran(org.needmatch.cli.Main.run(RegionMachines.ALONE, new PrintWriter(out),
        new PrintWriter(err), args), out.toString(), err.toString());
  }
}
