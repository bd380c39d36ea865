package org.needmatch.internal.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.internal.io.read.InputFixture;
import org.needmatch.internal.io.read.InputText;

class HeaderCheckTest extends InputFixture {
  @Test
  void aSecondColumnOfOneMeaningIsNamedWhenTheFirstIsOurs() {
    input.file("volunteers.csv", "volunteer_id,latitude,Lat,longitude\nV1,53.6,53.7,-1.7\n");
    InputText.assertCode(input.finding(), FindingCode.COLUMN_DUPLICATE, "volunteers.csv", 1, "Lat",
        "");
  }

  @Test
  void duplicateHeadersAreNamedAndTheFirstCounts() {
    input.file("volunteers.csv", "volunteer_id,name,Name\nV1,Zoë,Ann\n");
    InputText.assertCode(input.finding(), FindingCode.COLUMN_DUPLICATE, "volunteers.csv", 1, "Name",
        "");
    assertName("Zoë");
  }

  @Test
  void misspeltHeadersAreNamedAndForeignOnesAreNot() {
    input.file("volunteers.csv", "volunteer_id,max_trvel_km,shoe size\nV1,3,9\n");
    var finding = input.finding();
    InputText.assertCode(finding, FindingCode.COLUMN_MISSPELT, "volunteers.csv", 1, "max_trvel_km",
        "");
    assertThat(finding.message()).contains("max_travel_km");
  }

  private void assertName(String name) {
    assertThat(input.read().problem().volunteers().get(0).name()).isEqualTo(name);
  }
}
