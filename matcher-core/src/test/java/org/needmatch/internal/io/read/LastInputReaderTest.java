package org.needmatch.internal.io.read;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.internal.statement.CheckCounts;
import org.needmatch.internal.statement.LastInput;

class LastInputReaderTest {
  @TempDir
  Path folder;

  private @Nullable LastInput read(String summary) throws IOException {
    Files.writeString(folder.resolve("summary.json"), summary);
    return LastInputReader.read(folder);
  }

  @Test
  void whatTheLastPlanWasAskedIsRead() throws IOException {
    var last = requireNonNull(read("""
        {"asked": {"needs": {"total": 9, "checked": 4}, "served": {"needs": 3, "askNothing": 1},
          "volunteers": {"active": 8, "valid": 5},
          "policy": {"pack": "scotland", "maxAgeMonths": 36}},
         "input": {"form": "json", "files": {"needs.csv": {"rows": 9, "columns": {
           "dbs_level": {"filled": 4, "words": {"none": 1}}, "x": {"read": false, "filled": 2}}}}}}
        """));
    assertThat(last.footing()).isEqualTo(new CheckCounts(9, 4, 3, 1, 8, 5, "scotland", "", 36));
    assertThat(last.input().document()).isTrue();
    var needs = requireNonNull(last.input().files().get("needs.csv"));
    assertThat(needs.rows()).isEqualTo(9);
    assertThat(requireNonNull(needs.columns().get("dbs_level")).read()).isTrue();
    assertThat(requireNonNull(needs.columns().get("x")).read()).isFalse();
  }

  @Test
  void whatSaysNothingOfItsInputIsNothingToCompareWith() throws IOException {
    assertThat(LastInputReader.read(folder)).isNull();
    assertThat(read("{\"asked\": {}}")).isNull();
    assertThat(read("not json")).isNull();
    assertThat(read("")).isNull();
  }
}
