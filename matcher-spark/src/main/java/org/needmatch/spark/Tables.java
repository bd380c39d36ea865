package org.needmatch.spark;

import static org.apache.spark.sql.functions.col;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.SparkSession;

/** Parquet tables and their CSV. */
final class Tables {
  static final String PARQUET = ".parquet";
  private static final String CSV = ".csv";
  /** What of a plan's folder are tables, alone or in parts. */
  private static final List<String> OF_PLANS = List.of("assignments", "unfilled", "standby",
      "at-risk", "shortlist", "certificate");

  private Tables() {
  }

  /**
   * {@return whether the folder has Parquet tables}
   *
   * @param folder
   *          of the cluster's storage
   */
  static boolean areIn(FileSystem storage, org.apache.hadoop.fs.Path folder) throws IOException {
    return storage.exists(folder) && storage.getFileStatus(folder).isDirectory()
        && Arrays.stream(storage.listStatus(folder))
            .anyMatch(one -> one.getPath().getName().endsWith(PARQUET));
  }

  /**
   * {@return names of tables that the folder has as CSV and as Parquet, so that
   * nobody knows which counts}
   */
  static List<String> twice(FileSystem storage, org.apache.hadoop.fs.Path folder)
      throws IOException {
    var names = new TreeSet<String>();
    for (var one : storage.listStatus(folder)) {
      names.add(one.getPath().getName());
    }
    return names.stream().filter(name -> name.endsWith(PARQUET))
        .map(name -> name.substring(0, name.length() - PARQUET.length()))
        .filter(name -> names.contains(name + CSV)).toList();
  }

  /**
   * Writes each Parquet table of the folder as CSV: rows by file and place in it,
   * so that the order does not depend on the machines; numbers, dates and times
   * as Spark writes them as text; null as an empty cell.
   *
   * @param to
   *          folder of the driver
   */
  static void toCsv(SparkSession spark, FileSystem storage, org.apache.hadoop.fs.Path folder,
      Path to) throws IOException {
    Files.createDirectories(to);
    for (var one : storage.listStatus(folder)) {
      var name = one.getPath().getName();
      if (name.endsWith(PARQUET)) {
        var table = name.substring(0, name.length() - PARQUET.length()) + CSV;
        csv(spark, one.getPath().toString(), to.resolve(table));
      }
    }
  }

  private static void csv(SparkSession spark, String parquet, Path file) throws IOException {
    var rows = spark.read().parquet(parquet);
    var names = rows.columns();
    var cells = Arrays.stream(names).map(name -> col("`" + name + "`").cast("string"))
        .toArray(Column[]::new);
    var ordered = rows.orderBy(col("_metadata.file_path"), col("_metadata.row_index"))
        .select(cells);
    try (var out = CsvWriter.builder().build(file, StandardCharsets.UTF_8)) {
      out.writeRecord(names);
      for (var row = ordered.toLocalIterator(); row.hasNext();) {
        var next = row.next();
        var values = new String[names.length];
        for (int i = 0; i < values.length; i++) {
          values[i] = next.isNullAt(i) ? "" : next.getString(i);
        }
        out.writeRecord(values);
      }
    }
  }

  /** Deletes what an earlier plan wrote as Parquet in the folder. */
  static void forget(FileSystem storage, org.apache.hadoop.fs.Path folder) throws IOException {
    for (var name : OF_PLANS) {
      storage.delete(new org.apache.hadoop.fs.Path(folder, name + PARQUET), true);
    }
  }

  /**
   * Writes the tables of a plan's folder as Parquet beside them, every column as
   * text. What is proven rests on the CSV, whose hashes summary.json has.
   *
   * @param folder
   *          of the cluster's storage
   */
  static void toParquet(SparkSession spark, FileSystem storage, org.apache.hadoop.fs.Path folder)
      throws IOException {
    for (var name : OF_PLANS) {
      var alone = new org.apache.hadoop.fs.Path(folder, name + CSV);
      var parts = new org.apache.hadoop.fs.Path(folder, name);
      var from = storage.exists(alone) ? alone : new org.apache.hadoop.fs.Path(parts, "part-*.csv");
      if (storage.exists(alone) || storage.exists(parts)) {
        spark.read().option("header", true).option("multiLine", true).option("escape", "\"")
            .csv(from.toString()).write().mode("overwrite")
            .parquet(new org.apache.hadoop.fs.Path(folder, name + PARQUET).toString());
      }
    }
  }
}
