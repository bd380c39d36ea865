package org.needmatch.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StorageTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private final Configuration configuration = OtherStorage.known(new Configuration());

  @Test
  void aFolderOfTheStorageIsCopiedAndTakesTheOldOnesPlace() throws IOException {
    Files.createDirectories(folder.resolve("plan/certificate"));
    Files.writeString(folder.resolve("plan/assignments.csv"), "old");
    Files.writeString(folder.resolve("plan/certificate/part-00001.csv"), "proof");
    Files.createDirectories(folder.resolve("plan/assignments.parquet"));
    Path copy;
    try (var storage = new Storage(configuration)) {
      var plan = storage.open("other:" + folder.resolve("plan"));
      copy = plan.local();
      assertThat(plan.copied()).isTrue();
      assertThat(copy.resolve("certificate/part-00001.csv")).hasContent("proof");
      assertThat(copy.resolve("assignments.parquet")).doesNotExist();
      assertThat(storage.shared(copy + ".work")).isEqualTo("other:" + folder + "/plan.work");
      Files.writeString(copy.resolve("assignments.csv"), "new");
      Files.delete(copy.resolve("certificate/part-00001.csv"));
      storage.publish(plan);
    }
    assertThat(copy).doesNotExist();
    assertThat(folder.resolve("plan/assignments.csv")).hasContent("new");
    assertThat(folder.resolve("plan/certificate/part-00001.csv")).doesNotExist();
    assertThat(folder.resolve("plan.new")).doesNotExist();
    assertThat(folder.resolve("plan.old")).doesNotExist();
  }

  @Test
  void aFolderOfThisDiskIsTakenWhereItIs() throws IOException {
    try (var storage = new Storage(configuration)) {
      var town = storage.open(folder.toString());
      assertThat(town.copied()).isFalse();
      assertThat(town.local()).isEqualTo(folder);
      storage.publish(town);
      assertThat(storage.shared("hdfs://host/work")).isEqualTo("hdfs://host/work");
    }
    assertThat(folder).exists();
  }
}
