package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.internal.io.table.TableFault;
import org.needmatch.io.read.ProblemReader;
import org.needmatch.io.read.UnusableInputException;

class InputFolderTest extends InputFixture {
  @Test
  void missingFolder() {
    var missing = folder.resolve("nowhere");
    InputText.assertCode(InputText.refusal(missing), FindingCode.NO_SUCH_INPUT, missing.toString(),
        0, "", "");
  }

  @Test
  void fileInsteadOfItsFolder() {
    assertThat(InputText.refusal(folder.resolve("needs.csv")).code()).isEqualTo("no-such-input");
  }

  @Test
  void missingFile() {
    input.without("needs.csv");
    InputText.assertCode(input.refusal(), FindingCode.FILE_MISSING, "needs.csv", 0, "", "");
  }

  @Test
  void aFileMayBeAsLargeAsTheMemoryAllows() throws Exception {
    long mega = 1L << 20;
    assertThat(InputFolder.largest(mega)).isEqualTo(512 * mega);
    assertThat(InputFolder.largest(16 * 1024 * mega)).isEqualTo(512 * mega);
    assertThat(InputFolder.largest(20 * 1024 * mega)).isEqualTo(640 * mega);
    assertThat(InputFolder.largest(Long.MAX_VALUE)).isEqualTo(Integer.MAX_VALUE - 8L);
    var file = Files.writeString(folder.resolve("large.csv"), "x".repeat(2 << 20));
    assertThat(InputFolder.load(file, 2 * mega).bytes()).hasSize(2 << 20);
    assertThatThrownBy(() -> InputFolder.load(file, mega)).isInstanceOf(TableFault.class)
        .hasMessageContaining("large.csv has 2 MB; 1 MB is the most");
  }

  @Test
  void missingRequiredColumn() {
    input.file("needs.csv", "need_id,date,start\nN1,2026-11-23,10:00\n");
    var refusal = input.refusal();
    InputText.assertCode(refusal, FindingCode.COLUMN_MISSING, "needs.csv", 1, "end", "");
    assertThat(refusal.message()).contains("need_id, date, start");
  }

  @Test
  void missingRequiredColumnOfAnOptionalFile() {
    input.file("pairs.csv", "volunteer_a,rule\nV1,apart\n");
    assertThat(input.refusal().column()).isEqualTo("volunteer_b");
  }

  @Test
  void folderWithTheNameOfAFile() throws IOException {
    Files.createDirectory(folder.resolve("roles.csv"));
    InputText.assertCode(input.refusal(), FindingCode.UNREADABLE, "roles.csv", 0, "", "");
  }

  @Test
  void folderWithoutPermission() throws IOException {
    var before = Files.getPosixFilePermissions(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("-wx------"));
    try {
      assumeFalse(Files.isReadable(folder), "this user may read everything");
      var refusal = input.refusal();
      assertThat(refusal.code()).isEqualTo("unreadable");
      assertThat(refusal.message()).contains("permission");
    } finally {
      Files.setPosixFilePermissions(folder, before);
    }
  }

  @Test
  void noUsableVolunteerTellsWhatWasFoundBefore() {
    input.volunteers("max_travel_km", "V1,far", "V2,-1");
    try {
      ProblemReader.read(folder, InputText.options());
      throw new AssertionError("it was read");
    } catch (UnusableInputException e) {
      assertThat(e.finding().code()).isEqualTo("no-volunteers");
      assertThat(e.findings()).extracting(f -> f.code()).containsExactly("number-bad",
          "number-range");
    }
  }

  @Test
  void noNeedInTheWeekNamesWeeksThatHaveSome() {
    var refusal = input.refusal(InputText.options().withWeek(InputText.MONDAY.plusDays(9)));
    assertThat(refusal.code()).isEqualTo("no-needs");
    assertThat(refusal.message()).contains("2026-11-30");
    assertThat(refusal.fix()).contains("2026-11-23");
  }

  @Test
  void headerWithoutRows() {
    input.file("volunteers.csv", "volunteer_id\n");
    assertThat(input.refusal().code()).isEqualTo("no-volunteers");
  }
}
