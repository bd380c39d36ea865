package org.needmatch.internal.io.reshape;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.internal.io.read.InputText;

class SameNeedRowsTest {
  private InputText input;

  @BeforeEach
  void soundFolder(@TempDir Path folder) {
    input = new InputText(folder);
    input.file("matcher.json", "{\"sameNeed\": {\"needs.csv\": \"seats\"}}");
  }

  @Test
  void eachRowIsASeat() {
    input.needs("remote,date,helper", "N1,yes,2026-11-23,Ann", "N2,yes,2026-11-24,",
        "N1,yes,2026-11-23,");
    assertThat(input.read().problem().needs())
        .extracting(one -> one.id() + " " + one.roles().getFirst().wanted())
        .containsExactly("N1 2", "N2 1");
    InputText.assertCode(input.finding(), FindingCode.ROWS_MERGED, "needs.csv", 0, "need_id", "");
    assertThat(input.finding().message()).isEqualTo("3 rows are about 2 needs.");
  }

  @Test
  void aColumnSaysHowManySeatsEachRowIs() {
    input.file("matcher.json",
        "{\"sameNeed\": {\"needs.csv\": {\"as\": \"seats\", \"quantity\": \"qty\"}}}");
    input.needs("remote,date,Qty", "N1,yes,2026-11-23,1", "N1,yes,2026-11-23,3",
        "N2,yes,2026-11-24,", "N3,yes,2026-11-24,2", "N1,yes,2026-11-23,");
    assertThat(input.read().problem().needs())
        .extracting(one -> one.id() + " " + one.roles().getFirst().wanted())
        .containsExactly("N1 5", "N2 1", "N3 2");
    assertThat(input.finding().action()).contains("qty");
  }

  @Test
  void aNumberOfSeatsThatIsNoneSetsTheNeedAside() {
    input.file("matcher.json",
        "{\"sameNeed\": {\"needs.csv\": {\"as\": \"seats\", \"quantity\": \"Qty\"}}}");
    input.needs("remote,date,Qty", "N1,yes,2026-11-23,1", "N1,yes,2026-11-23,some",
        "N2,yes,2026-11-24,0", "N3,yes,2026-11-24,1");
    var result = input.read();
    assertThat(result.problem().needs()).extracting(one -> one.id()).containsExactly("N3");
    assertThat(result.findings())
        .extracting(one -> one.code() + " " + one.line() + " " + one.column())
        .contains("number-bad 3 Qty", "number-range 4 Qty");
  }

  @Test
  void rowsThatAskDifferentChecksSetTheNeedAside() {
    input.needs("remote,date,dbs_level", "N1,yes,2026-11-23,enhanced", "N1,yes,2026-11-23,",
        "N2,yes,2026-11-23,");
    var result = input.read();
    assertThat(result.problem().needs()).extracting(one -> one.id()).containsExactly("N2");
    assertThat(result.findings())
        .extracting(one -> one.code() + " " + one.line() + " " + one.column())
        .contains("rows-contradict 2 dbs_level");
  }

  @Test
  void rowsWithABlankCellAreLeftOut() {
    input.needs("remote,date,helper", "N1,yes,2026-11-23,Ann", "N2,yes,2026-11-24, ")
        .file("matcher.json", "{\"skipRows\": {\"needs.csv\": [{\"blank\": \"Helper\"}]}}");
    assertThat(input.read().problem().needs()).extracting(one -> one.id()).containsExactly("N1");
  }

  @Test
  void whatIsWrittenWrongIsRefused() {
    input.file("matcher.json", "{\"sameNeed\": {\"needs.csv\": \"rows\"}}");
    assertThat(input.refusal().message()).isEqualTo("The setting sameNeed.needs.csv is not seats.");
    input.file("matcher.json", "{\"sameNeed\": {\"volunteers.csv\": \"seats\"}}");
    assertThat(input.refusal().message())
        .isEqualTo("The setting sameNeed.volunteers.csv is about a file without needs.");
  }
}
