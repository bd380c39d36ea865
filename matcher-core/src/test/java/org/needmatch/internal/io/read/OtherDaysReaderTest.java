package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.internal.history.OtherDays;
import org.needmatch.io.read.UnusableInputException;

class OtherDaysReaderTest {
  @TempDir
  Path folder;

  private void history(String text) throws IOException {
    Files.writeString(folder.resolve("history.csv"), text);
  }

  @Test
  void rowsThatAreNotOursAreKeptWithAllTheirCells() throws Exception {
    history("volunteer_id,note,date,activity,group,kept_week\n"
        + "V1,\"said so\",2026-10-01,teaching,child,\nV1,,2026-11-02,teaching,child,2026-11-02\n");
    var others = OtherDaysReader.read(folder);
    assertThat(others.rows())
        .containsExactly(List.of("V1", "said so", "2026-10-01", "teaching", "child", ""));
    assertThat(others.places()).containsExactly(0, 2, 3, 4, 5);
  }

  @Test
  void columnsOfOursThatAreNotThereAreAdded() throws Exception {
    history("volunteer_id,date\nV1,2026-10-01\n");
    var others = OtherDaysReader.read(folder);
    assertThat(others.columns()).containsExactly("volunteer_id", "date", "activity", "group",
        "kept_week");
    assertThat(others.rows().getFirst()).containsExactly("V1", "2026-10-01", "", "", "");
  }

  @Test
  void aDamagedRowStopsBeforeAnythingIsLost() throws Exception {
    history("volunteer_id,date,activity\nV1,2026-10-01\n");
    assertThatThrownBy(() -> OtherDaysReader.read(folder))
        .isInstanceOf(UnusableInputException.class);
    assertThat(OtherDaysReader.read(folder.resolve("gone"))).isEqualTo(OtherDays.NONE);
  }
}
