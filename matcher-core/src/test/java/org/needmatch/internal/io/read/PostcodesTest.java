package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.diagnostics.Finding;
import org.needmatch.domain.Place;
import org.needmatch.domain.Volunteer;

class PostcodesTest {
  private InputText input;

  @BeforeEach
  void soundFolder(@TempDir Path folder) {
    input = new InputText(folder).volunteers("postcode,availability", "V1,hd11aa,Mon 09:00-17:00",
        "V2,HD9\u00A09ZZ,Mon 09:00-17:00");
  }

  @Test
  void spacesAndCaseDoNotMatterAndTheFirstRowCounts() {
    var read = input.file("postcodes.csv",
        "pcds,lat,long\nHD1 1AA,53.65,-1.78\nHD1 1AA,50,0\nHD9 9ZZ,53.6,-1.7\n").read();
    assertThat(read.problem().volunteers()).extracting(Volunteer::home)
        .containsExactly(new Place(53.65, -1.78), new Place(53.6, -1.7));
  }

  @Test
  void thePlaceThatNationalFilesWriteForNoneIsNone() {
    var read = input
        .file("postcodes.csv", "pcds,lat,long\nHD1 1AA,99.999999,0\nHD9 9ZZ,53.6,-1.7\n").read();
    assertThat(read.findings()).extracting(Finding::file).doesNotContain("postcodes.csv");
    assertThat(read.problem().volunteers().getFirst().home()).isNull();
    assertThat(read.counts().postcodesNotFound()).isEqualTo(1);
  }

  @Test
  void aBadRowIsIgnoredAndTold() {
    var read = input.file("postcodes.csv", "pcds,lat,long\nHD1 1AA,north,0\nHD9 9ZZ,53.6,-1.7\n")
        .read();
    assertThat(read.findings().getFirst().action()).isEqualTo("row ignored");
    assertThat(read.findings().getFirst().file()).isEqualTo("postcodes.csv");
  }
}
