package org.needmatch.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands in Spark's local mode. */
class MainTest {
  private static final List<String> SAME = List.of("assignments/part-00001.csv",
      "assignments/part-00003.csv", "assignments/manifest.csv", "certificate/part-00002.csv",
      "certificate/manifest.csv", "unfilled.csv", "problems.csv");
  @TempDir
  @SuppressWarnings("NullAway.Init")
  private static Path folder;

  @BeforeAll
  static void town() {
    LocalSpark.alone("generate", "--volunteers", "400", "--seats", "520", "--seed", "3", "--out",
        path("town"));
  }

  private static String path(String name) {
    return folder.resolve(name).toString();
  }

  private static String[] solve(String input, String plan) {
    return new String[]{"solve", path(input), "--out", path(plan), "--regions", "3", "--steps",
        "200", "--seed", "7", "--parts", "3", "--quiet"};
  }

  @Test
  void theClusterWritesTheFilesOfOneMachineAndBothVerifyThem() throws Exception {
    assertThat(LocalSpark.alone(solve("town", "alone")).code()).isZero();
    var ran = LocalSpark.cluster(solve("town", "cluster"));
    assertThat(ran.code()).as(ran.err()).isZero();
    for (var file : SAME) {
      assertThat(folder.resolve("cluster").resolve(file)).as(file)
          .hasSameBinaryContentAs(folder.resolve("alone").resolve(file));
    }
    try (var work = Files.list(folder.resolve("cluster.work"))) {
      assertThat(work.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.startsWith("part-") || name.startsWith(".plan"));
    }
    var here = LocalSpark.alone("verify", path("town"), path("cluster"));
    assertThat(here.code()).as(here.out() + here.err()).isZero();
    var there = LocalSpark.cluster("verify", path("town"), path("cluster"));
    assertThat(there.code()).as(there.out() + there.err()).isZero();
    assertThat(folder.resolve("cluster.check")).doesNotExist();
  }

  @Test
  void aSolveThatWasStoppedGoesOnByTheSameCommand() throws Exception {
    LocalSpark.cluster(solve("town", "whole"));
    LocalSpark.cluster(solve("town", "stopped"));
    Files.delete(folder.resolve("stopped.work/plan-0001-0001.bin"));
    Files.delete(folder.resolve("stopped.work/plan-0002-0000.bin"));
    assertThat(LocalSpark.cluster(solve("town", "stopped")).code()).isZero();
    assertThat(folder.resolve("stopped/assignments/part-00001.csv"))
        .hasSameBinaryContentAs(folder.resolve("whole/assignments/part-00001.csv"));
  }

  @Test
  void aPriceThatWasChangedProvesNothing() throws Exception {
    LocalSpark.cluster(solve("town", "changed"));
    var part = folder.resolve("changed/certificate/part-00002.csv");
    var text = Files.readString(part);
    int last = text.lastIndexOf(',', text.length() - 2);
    Files.writeString(part, text.substring(0, last + 1) + "9\n", StandardCharsets.UTF_8);
    var ran = LocalSpark.cluster("verify", path("town"), path("changed"));
    assertThat(ran.code()).isEqualTo(4);
    assertThat(ran.out()).contains("part-00002.csv");
  }

  @Test
  void parquetTablesGiveThePlanOfTheirCsv() throws Exception {
    var spark = LocalSpark.session();
    Files.createDirectories(folder.resolve("tables"));
    for (var table : List.of("volunteers", "needs", "roles")) {
      if (Files.exists(folder.resolve("town/" + table + ".csv"))) {
        var rows = spark.read().option("header", true).csv(path("town/" + table + ".csv"));
        rows.repartition(2).sortWithinPartitions(rows.columns()[0]).write()
            .parquet(path("tables/" + table + ".parquet"));
      }
    }
    try (var files = Files.list(folder.resolve("town"))) {
      for (var file : files.toList()) {
        if (!Files.exists(folder
            .resolve("tables/" + file.getFileName().toString().replace(".csv", ".parquet")))) {
          Files.copy(file, folder.resolve("tables").resolve(file.getFileName()));
        }
      }
    }
    var arguments = solve("tables", "by-parquet");
    var ran = LocalSpark.cluster(
        Stream.concat(Arrays.stream(arguments), Stream.of("--parquet")).toArray(String[]::new));
    assertThat(ran.code()).as(ran.err()).isZero();
    var assignments = spark.read().parquet(path("by-parquet/assignments.parquet"));
    long lines = 0;
    try (var parts = Files.list(folder.resolve("by-parquet/assignments"))) {
      for (var part : parts.filter(file -> file.getFileName().toString().startsWith("part-"))
          .toList()) {
        lines += Files.readAllLines(part).size() - 1;
      }
    }
    assertThat(assignments.count()).isEqualTo(lines).isPositive();
    assertThat(LocalSpark.cluster("verify", path("tables"), path("by-parquet")).code()).isZero();
  }

  /** IN, OUT and the work folder where the driver has no disk. */
  @Test
  void foldersOfAStorageThatIsNotMountedAreFetchedAndPublished() throws Exception {
    OtherStorage.known(LocalSpark.session().sparkContext().hadoopConfiguration());
    var town = "other:" + path("town");
    var plan = "other:" + path("far");
    var ran = LocalSpark.cluster("solve", town, "--out", plan, "--regions", "2", "--steps", "20",
        "--parts", "2", "--quiet");
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(folder.resolve("far/certificate/part-00002.csv")).exists();
    assertThat(folder.resolve("far.work/prices.done")).exists();
    assertThat(LocalSpark.cluster("verify", town, plan).code()).isZero();
    assertThat(LocalSpark.alone("verify", path("town"), path("far")).code()).isZero();
  }

  @Test
  void otherCommandsAreRefused() throws Exception {
    var ran = LocalSpark.cluster("check", path("town"));
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("solve IN --out OUT");
  }
}
