package org.needmatch.spark;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/**
 * The entry for spark-submit: {@code solve IN --out OUT …} and
 * {@code verify IN PLAN …} as on the command line, with folders of the
 * cluster's storage. Tables of IN may be Parquet; {@code --parquet} writes the
 * plan's tables as Parquet beside the CSV.
 */
public final class Main {
  private static final int WRONG_USAGE = 2;
  private static final int UNUSABLE_INPUT = 3;
  /** Done, with a rule broken, and interrupted. */
  private static final Set<Integer> WRITTEN = Set.of(0, 4, 130);

  private Main() {
  }

  /** Runs the command and ends the JVM with its exit code. */
  public static void main(String[] args) throws Exception {
    int code;
    try (var spark = SparkSession.builder().appName("needmatch").getOrCreate()) {
      spark.sparkContext().setLogLevel("WARN");
      code = run(spark, new PrintWriter(System.out, true, StandardCharsets.UTF_8),
          new PrintWriter(System.err, true, StandardCharsets.UTF_8), args);
    }
    System.exit(code);
  }

  /** Runs a command within an application. */
  static int run(SparkSession spark, PrintWriter out, PrintWriter err, String... args)
      throws Exception {
    var words = new ArrayList<>(Arrays.asList(args));
    boolean parquet = words.remove("--parquet");
    int plan = planWord(words);
    if (plan < 0) {
      err.println("matcher-spark: Say solve IN --out OUT, or verify IN PLAN.");
      return WRONG_USAGE;
    }
    var context = new JavaSparkContext(spark.sparkContext());
    try (var storage = new Storage(context.hadoopConfiguration())) {
      var input = storage.open(words.get(1));
      var from = input.remote().getFileSystem(context.hadoopConfiguration());
      var folder = input.local();
      if (Tables.areIn(from, input.remote())) {
        var twice = Tables.twice(from, input.remote());
        if (!twice.isEmpty()) {
          err.println("matcher-spark: " + words.get(1) + " has " + String.join(", ", twice)
              + " both as .csv and as .parquet. Take one of each away.");
          return UNUSABLE_INPUT;
        }
        folder = storage.scratch("tables");
        storage.fetch(input, folder);
        Tables.toCsv(spark, from, input.remote(), folder);
      }
      words.set(1, folder.toString());
      var written = storage.open(words.get(plan));
      words.set(plan, written.local().toString());
      int code = org.needmatch.cli.Main.run(new ClusterMachines(context, storage), out, err,
          words.toArray(String[]::new));
      if (words.getFirst().equals("solve")) {
        storage.publish(written);
        if (WRITTEN.contains(code)) {
          var to = written.remote().getFileSystem(context.hadoopConfiguration());
          Tables.forget(to, written.remote());
          if (parquet) {
            Tables.toParquet(spark, to, written.remote());
          }
        }
      }
      return code;
    }
  }

  /** Where the plan's folder is named, −1 when it is not. */
  private static int planWord(List<String> words) {
    if (words.size() > 2 && words.getFirst().equals("verify")) {
      return 2;
    }
    int at = words.indexOf("--out") + 1;
    return words.size() > 2 && words.getFirst().equals("solve") && at > 0 && at < words.size()
        ? at
        : -1;
  }
}
