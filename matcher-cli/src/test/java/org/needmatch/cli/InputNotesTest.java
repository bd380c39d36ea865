package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.internal.io.read.InputText;

class InputNotesTest {
  @TempDir
  Path folder;

  private InputText input;

  @BeforeEach
  void write() {
    input = new InputText(folder);
  }

  @Test
  void aSoundInputShutsNobodyOutAndSaysSo() {
    var read = input.read();

    assertThat(InputNotes.shutOutLines(read.counts()))
        .containsExactly("Nothing in the files quietly shuts anybody out.");
    assertThat(InputNotes.travel(read.counts().travel())).isEmpty();
    assertThat(InputNotes.read(read.problem(), read.counts())).isEqualTo("2 volunteers and 1 need"
        + " taken; 0 volunteers and 0 needs set aside; 0 needs outside the week.");
  }

  @Test
  void whateverShutsPeopleOutIsCounted() {
    input.volunteers("availability,latitude,longitude,active,prefers,max_hours_per_week",
        "V1,,53.6,-1.7,yes,,", "V2,Mon 09:00-17:00,,,yes,nothing,",
        "V3,Mon 09:00-17:00,53.6,-1.7,resting,,", "V4,Mon 09:00-17:00,53.6,-1.7,yes,,0");
    var read = input.read();

    assertThat(InputNotes.shutOutLines(read.counts())).contains("Quietly shut out:",
        "  1 volunteer without any availability: cannot be placed.",
        "  1 volunteer without a home: remote sessions only.",
        "  1 entry in prefers naming nothing.",
        "  1 volunteer not active: never placed, 1 of them by a word that is neither yes nor no:"
            + " resting.",
        "  1 active volunteer with a limit of 0 hours or sessions: cannot be placed; leave it blank"
            + " for no limit.");
  }

  @Test
  void theWeekIsSaidToBeAChoiceWhereThereWasOne() {
    input.needs("remote,date", "N1,yes,2026-11-23", "N2,yes,2026-11-30", "N3,yes,2026-12-01");
    var read = input.read();

    assertThat(InputNotes.week(read.problem(), read.counts())).hasSize(4).contains(
        "The needs lie in 2 weeks; the earliest was taken, --week takes another:",
        "  2026-11-23  1 need", "  2026-11-30  2 needs");
  }
}
