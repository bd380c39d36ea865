package org.needmatch.internal.io.table;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.internal.io.read.InputFixture;
import org.needmatch.internal.io.read.InputText;

class CsvTableTest extends InputFixture {
  private static final String NAMED = "volunteer_id,name\nV1,Zoë\n";
  @Test
  void windows1252IsRead() {
    input.file("volunteers.csv", NAMED, Charset.forName("windows-1252"));
    assertName("Zoë");
  }

  @Test
  void byteOrderMarkIsNotPartOfTheFirstHeader() {
    input.file("volunteers.csv", "\uFEFF" + NAMED);
    assertName("Zoë");
  }

  @Test
  void utf16WithMarkAndTabsIsRead() {
    input.file("volunteers.csv", "\uFEFF" + NAMED.replace(',', '\t'), UTF_16LE);
    assertName("Zoë");
  }

  @Test
  void guardsAgainstFormulasAreTakenOff() {
    input.file("volunteers.csv", "volunteer_id,name\n'-V1,'=SUM\n'V2,'x\n'@V3,@\n");
    var result = input.read();
    assertThat(InputText.volunteers(result)).containsExactly("-V1", "'V2", "@V3");
    assertThat(result.problem().volunteers()).extracting(v -> v.name()).containsExactly("=SUM",
        "'x", "@");
  }

  @Test
  void emptyFilesAreOneSentence() {
    input.file("roles.csv", "");
    InputText.assertCode(input.refusal(), FindingCode.FILE_EMPTY, "roles.csv", 0, "", "");
  }

  @Test
  void spreadsheetsAreOneSentence() {
    input.bytes("needs.csv", new byte[]{'P', 'K', 3, 4, 20, 0});
    assertThat(input.refusal().code()).isEqualTo("not-text");
  }

  @Test
  void fileNamesMatchWithoutRegardToCase() {
    input.without("volunteers.csv").file("Volunteers.CSV", NAMED);
    assertName("Zoë");
  }

  @Test
  void bytesThatAreNoTextAreStillRows() {
    input.bytes("volunteers.csv", (NAMED + "V2,\u0000\u0001").getBytes(UTF_8));
    assertThat(InputText.volunteers(input.read())).containsExactly("V1", "V2");
  }

  private void assertName(String name) {
    assertThat(input.read().problem().volunteers().get(0).name()).isEqualTo(name);
  }
}
