package org.needmatch.internal.io.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.internal.io.read.InputReader;
import org.needmatch.io.read.ReadOptions;

class PinFindingsTest {
  @Test
  void aReleasedPinIsFoundByItsLine(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("volunteers.csv"), """
        volunteer_id,latitude,longitude,availability
        V1,53.65,-1.78,daily 00:00-24:00
        V2,53.65,-1.78,daily 00:00-24:00
        """);
    Files.writeString(folder.resolve("needs.csv"), """
        need_id,latitude,longitude,date,start,end,dbs_level
        N1,53.65,-1.78,2026-11-23,09:00,10:00,
        N2,53.65,-1.78,2026-11-23,12:00,13:00,enhanced
        """);
    Files.writeString(folder.resolve("previous.csv"), """
        need_id,volunteer_id,pinned
        N1,V1,yes
        N2,V1,yes
        N1,V2,yes
        """);
    var read = InputReader.read(folder, new ReadOptions(null, Clock.systemUTC(), Map.of()));

    var findings = PinFindings.of(read.problem(), read.pinLines());

    assertThat(findings).extracting("line").containsExactly(3L, 4L);
    assertThat(findings).extracting("value").containsExactly("V1", "V2");
    assertThat(findings).extracting("file").containsOnly("previous.csv");
  }
}
