package org.needmatch.internal.io.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.needmatch.internal.io.write.WrittenFolder.small;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.history.History;
import org.needmatch.internal.history.OtherDays;
import org.needmatch.internal.io.read.NextInput;
import org.needmatch.io.store.OutputException;
import org.needmatch.io.write.ProblemWriter;

class NextWriterTest extends WrittenFolder {
  private NextInput.Result moved() throws Exception {
    var problem = small().build();
    ProblemWriter.write(problem, folder.resolve("week"));
    return NextInput.of(folder.resolve("week"), Map.of(), problem, Map.of());
  }

  private Path next() throws IOException {
    return Files.createDirectories(folder.resolve("next"));
  }

  @Test
  void aFolderWithAFileInItIsNotEmptyAndNotUnreadable() throws Exception {
    var input = moved();
    Files.writeString(next().resolve("needs.csv"), "mine");
    assertThatThrownBy(() -> NextWriter.write(input, null, next()))
        .isInstanceOf(OutputException.class).hasMessage(next()
            + " is not empty: it has needs.csv. Nothing was written; choose a new" + " folder.");
    assertThat(next().resolve("needs.csv")).hasContent("mine");
  }

  @Test
  void hiddenFilesOfAFolderDoNotCount() throws Exception {
    Files.writeString(next().resolve(".DS_Store"), "");
    NextWriter.write(moved(), null, next());
    assertThat(next().resolve("needs.csv")).content().contains("2026-12-01");
    assertThat(next().resolve("attendance.csv")).doesNotExist();
  }

  @Test
  void whatIsKnownOfThePastGoesUnderTheNamesTheFolderHas() throws Exception {
    var moved = moved();
    var input = new NextInput.Result(moved.week(), moved.files(),
        Map.of("attendance.csv", "who-came.csv"), moved.needs(), List.of(), 0);
    NextWriter.write(input,
        new NextWriter.Past(new History(List.of()), List.of(), OtherDays.NONE, false), next());
    assertThat(next().resolve("who-came.csv")).hasContent(
        "volunteer_id,weeks_waiting,reliability,hours_this_month,sessions_done," + "no_shows");
    assertThat(next().resolve("attendance.csv")).doesNotExist();
    assertThat(next().resolve("previous.csv"))
        .hasContent("need_id,series,role,volunteer_id,date,status");
  }
}
