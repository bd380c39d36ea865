package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.io.read.ProblemReader;
import org.needmatch.io.read.ReadOptions;
import org.needmatch.io.read.UnusableInputException;

class BrokenJsonTest {
  @Test
  void settingsThatEndTooSoonAreToldWithoutWordsOfTheParser(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("volunteers.csv"), "volunteer_id\nV1\n");
    Files.writeString(folder.resolve("needs.csv"),
        "need_id,date,start,end\nN1,2026-11-23,09:00,10:00\n");
    Files.writeString(folder.resolve("matcher.json"), "{\n \"week\": \"2026-11-23\"\n");

    assertThatThrownBy(
        () -> ProblemReader.read(folder, new ReadOptions(null, Clock.systemUTC(), Map.of())))
        .isInstanceOf(UnusableInputException.class).hasMessageContaining("matcher.json")
        .hasMessageContaining("line 1, column 1").hasMessageNotContaining("Source");
  }
}
