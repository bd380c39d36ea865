package org.needmatch.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @Test
  void rowsComeByFileAndPlaceAndEveryCellAsText() throws Exception {
    var spark = LocalSpark.session();
    spark
        .sql("select * from values (3, date'2026-11-23', 'a \"b\", c', 1.50, true),"
            + " (1, null, '', 2.25, null), (2, date'2026-11-24', null, null, false)"
            + " as rows(id, day, note, km, active)")
        .repartitionByRange(3, org.apache.spark.sql.functions.col("id")).write()
        .parquet(folder.resolve("in/needs.parquet").toString());
    var storage = FileSystem.getLocal(new Configuration());
    var in = new org.apache.hadoop.fs.Path(folder.resolve("in").toString());
    assertThat(Tables.areIn(storage, in)).isTrue();
    Tables.toCsv(spark, storage, in, folder.resolve("csv"));
    assertThat(Files.readAllLines(folder.resolve("csv/needs.csv"))).containsExactly(
        "id,day,note,km,active", "1,,,2.25,", "2,2026-11-24,,,false",
        "3,2026-11-23,\"a \"\"b\"\", c\",1.50,true");
  }

  @Test
  void aPlanOfOneFileOrOfPartsIsParquetBesideItsCsv() throws Exception {
    var spark = LocalSpark.session();
    var plan = folder.resolve("plan");
    Files.createDirectories(plan.resolve("assignments"));
    Files.writeString(plan.resolve("assignments/part-00001.csv"), "need_id,note\nn1,\"a\nb\"\n");
    Files.writeString(plan.resolve("assignments/part-00002.csv"), "need_id,note\nn2,\n");
    Files.writeString(plan.resolve("assignments/manifest.csv"), "file,lines,sha256\n");
    Files.writeString(plan.resolve("unfilled.csv"), "need_id\nn3\n");
    Tables.toParquet(spark, FileSystem.getLocal(new Configuration()),
        new org.apache.hadoop.fs.Path(plan.toString()));
    var rows = spark.read().parquet(plan.resolve("assignments.parquet").toString())
        .orderBy("need_id").collectAsList();
    assertThat(rows).extracting(row -> row.getString(0)).containsExactly("n1", "n2");
    assertThat(rows.getFirst().getString(1)).isEqualTo("a\nb");
    assertThat(spark.read().parquet(plan.resolve("unfilled.parquet").toString()).count())
        .isEqualTo(1);
  }

  @Test
  void whatAnEarlierPlanWroteIsGoneAndWhatIsThereTwiceIsNamed() throws Exception {
    for (var name : new String[]{"needs.csv", "needs.parquet", "roles.csv", "areas.parquet",
        "standby.parquet"}) {
      Files.writeString(folder.resolve(name), "x");
    }
    var storage = FileSystem.getLocal(new Configuration());
    var here = new org.apache.hadoop.fs.Path(folder.toString());
    assertThat(Tables.twice(storage, here)).containsExactly("needs");
    Tables.forget(storage, here);
    assertThat(folder.resolve("standby.parquet")).doesNotExist();
    assertThat(folder.resolve("areas.parquet")).exists();
  }
}
