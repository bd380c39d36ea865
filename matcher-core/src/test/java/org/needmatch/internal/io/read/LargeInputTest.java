package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class LargeInputTest {
  private static final int VOLUNTEERS = 100_000;

  @Test
  @Timeout(120)
  void hundredThousandVolunteersAreReadInSeconds(@TempDir Path folder) {
    var volunteers = new StringBuilder("volunteer_id,name,latitude,longitude,skills,dbs_level,"
        + "dbs_workforce,dbs_issued_on,availability,prefers\n");
    var availability = new StringBuilder("volunteer_id,day,start,end,kind\n");
    for (int i = 0; i < VOLUNTEERS; i++) {
      volunteers.append('V').append(i).append(",Person ").append(i).append(",53.6").append(i % 1000)
          .append(",-1.7").append(i % 997)
          .append(",driving;maths:3,enhanced,child;adult,2025-03-01,")
          .append("Mon-Fri 09:00-12:00;Sat 10:00-16:00,I1\n");
      availability.append('V').append(i).append(",Sun,09:00,12:00,\n");
    }
    var input = new InputText(folder).file("volunteers.csv", volunteers.toString())
        .file("availability.csv", availability.toString());
    input.needs("latitude,longitude,date,initiative", "N1,53.6,-1.7,2026-11-23,I1");
    long start = System.nanoTime();
    var result = input.read();
    assertThat(result.problem().volunteers()).hasSize(VOLUNTEERS);
    assertThat(result.problem().volunteers().get(7).available()).hasSize(7);
    assertThat(result.findings()).isEmpty();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
  }

  @Test
  void hashTellsInputsApartAndRepeats(@TempDir Path folder) {
    var input = new InputText(folder);
    var first = input.read().inputHash();
    assertThat(first).matches("[0-9a-f]{64}").isEqualTo(input.read().inputHash());
    input.file("notes.txt", "not read");
    assertThat(input.read().inputHash()).isEqualTo(first);
    input.file("areas.csv", "area_id\n");
    assertThat(input.read().inputHash()).isNotEqualTo(first);
  }
}
