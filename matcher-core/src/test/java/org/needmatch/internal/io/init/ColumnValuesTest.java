package org.needmatch.internal.io.init;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnValuesTest extends ProposedFiles {
  @Test
  void valuesAreToldByTheirShapeOnly() {
    files.with("people.csv", "Full name,E-mail,Mobile,Home postcode,Skills",
        "Wilhelmina Grant,wgrant@example.org,07700 900123,HD1 1AA,Xylophone");
    assertThat(files.proposal(Answers.NONE).toString()).doesNotContain("Wilhelmina", "wgrant",
        "900123", "Xylophone", "HD1");
  }
}
