package org.needmatch.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.io.store.OutputException;

class ClusterMachinesTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @Test
  void aWorkFolderOfAnotherSolveOrThatCannotBeIsRefused() throws Exception {
    var spark = new JavaSparkContext(LocalSpark.session().sparkContext());
    try (var storage = new Storage(spark.hadoopConfiguration())) {
      var machines = new ClusterMachines(spark, storage);
      machines.folder(folder.resolve("work").toString(), "town, seed 1").close();
      assertThatThrownBy(() -> machines.folder(folder.resolve("work").toString(), "town, seed 2"))
          .isInstanceOf(OutputException.class).hasMessageContaining("belongs to another input");
      var file = Files.writeString(folder.resolve("file"), "mine");
      assertThatThrownBy(() -> machines.folder(file.toString(), "town"))
          .isInstanceOf(OutputException.class)
          .hasMessageStartingWith("The work folder " + file + " cannot be used");
      assertThat(machines.memory()).isEqualTo(Runtime.getRuntime().maxMemory());
    }
  }
}
