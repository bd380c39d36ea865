package org.needmatch.internal.io.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.io.store.OutputException;

class SetRecoveryTest {
  @TempDir
  Path folder;

  @Test
  void aReaderFinishesWhatADeadWriterCommittedInAFolderAbove() throws Exception {
    var stage = Files.createDirectories(folder.resolve(Journal.STAGE));
    Files.writeString(stage.resolve(".1"), "new a");
    new Journal(List.of(new Journal.Put(1, true, "a.csv")), List.of(), List.of())
        .write(stage.resolve(Journal.COMMITTED));
    var calendar = Files.createDirectories(folder.resolve("calendar"));
    SetRecovery.of(calendar);
    assertThat(folder.resolve("a.csv")).hasContent("new a");
    assertThat(stage).doesNotExist();
  }

  @Test
  void whatIsNotThereIsNoFault() throws Exception {
    SetRecovery.of(folder.resolve("gone"));
    SetRecovery.of(folder);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aDamagedJournalIsNeverReadOver() throws Exception {
    var stage = Files.createDirectories(folder.resolve(Journal.STAGE));
    Files.writeString(stage.resolve(Journal.COMMITTED), "needmatch 1\nput a.csv\n");
    assertThatThrownBy(() -> SetRecovery.of(folder)).isInstanceOf(OutputException.class)
        .hasMessageContaining("cannot be read");
  }
}
