package org.needmatch.internal.report.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FileNamesTest {
  @Test
  void safeNamesThatNobodySharesStayAsTheyAre() {
    assertThat(new FileNames(Stream.of("ann", "bob")).of("ann", "ann")).isEqualTo("ann");
  }

  @Test
  void namesThatDifferInCaseAloneAreToldApart() {
    var names = new FileNames(Stream.of("Ann", "ann"));
    assertThat(names.of("ann", "ann")).startsWith("ann~").isNotEqualTo(names.of("ann", "other"))
        .isEqualTo(names.of("ann", "ann"));
  }

  @Test
  void whatAFileSystemMayNotTakeIsReplaced() {
    assertThat(FileNames.safe("Café ../ Nord")).isEqualTo("Cafe-..-Nord");
    assertThat(FileNames.safe("../..")).isEqualTo("unnamed");
    assertThat(FileNames.safe("x".repeat(90))).hasSize(60);
  }
}
