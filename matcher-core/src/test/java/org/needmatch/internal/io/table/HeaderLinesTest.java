package org.needmatch.internal.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.internal.io.read.InputText;

class HeaderLinesTest {
  private static final String ROTA = """
      Food bank rota w/c 23 Nov,,,,,,
      ,,,,,,
      need_id,latitude,longitude,date,start,end,volunteers
      n1,53.65,-1.78,2026-11-24,10:00,12:00,2
      Reserve,,,,,,4
      n2,53.65,-1.78,soon,10:00,12:00,2
      Total,,,,,,2
      """;
  private InputText input;

  @BeforeEach
  void soundFolder(@TempDir Path folder) {
    input = new InputText(folder).file("needs.csv", ROTA);
  }

  @Test
  void aHeaderFurtherDownIsNamed() {
    var refusal = input.refusal();
    assertThat(refusal.message()).contains("The header may be in line 3.");
    assertThat(refusal.fix()).contains("\"headerRow\": {\"needs.csv\": 3}");
  }

  @Test
  void saidItIsReadAndLinesStayThoseOfTheFile() {
    input.file("matcher.json",
        "{\"headerRow\": {\"needs.csv\": 3}, \"skipRows\": {\"needs.csv\": [\"reserve\"]}}");
    var result = input.read();
    assertThat(InputText.needs(result)).containsExactly("n1");
    assertThat(result.findings()).extracting(f -> f.line() + " " + f.code())
        .containsExactly("7 row-total", "6 day-bad");
  }

  @Test
  void rowsAreSkippedByTheirLine() {
    input.file("matcher.json",
        "{\"headerRow\": {\"needs.csv\": 3}, \"skipRows\": {\"needs.csv\": [5, 6, 7]}}");
    assertThat(input.read().findings()).isEmpty();
  }

  @Test
  void aTotalIsOneFinding() {
    input.file("needs.csv", """
        need_id,latitude,longitude,date,start,end,volunteers
        n1,53.65,-1.78,2026-11-24,10:00,12:00,2
        Total hours:,,,,,,"1,240"
        """);
    InputText.assertCode(input.finding(), FindingCode.ROW_TOTAL, "needs.csv", 3, "", "");
  }

  @Test
  void aNameThatStartsWithTotalIsNone() {
    input.file("needs.csv", """
        need_id,latitude,longitude,date,start,end,volunteers
        Total fitness,53.65,-1.78,2026-11-24,10:00,12:00,
        """);
    assertThat(InputText.needs(input.read())).containsExactly("Total fitness");
  }

  @Test
  void namesInTwoLinesAreJoined() {
    input.file("needs.csv", """
        need,latitude,longitude,session,,
        id,,,date,start,end
        n1,53.65,-1.78,2026-11-24,10:00,12:00
        """).file("matcher.json", """
        {"headerRow": {"needs.csv": [1, 2]},
         "columns": {"needs.csv": {"session start": "start", "session end": "end"}}}
        """);
    assertThat(InputText.needs(input.read())).containsExactly("n1");
  }

  @Test
  void aLineThatIsNotThereIsRefused() {
    input.file("matcher.json", "{\"headerRow\": {\"needs.csv\": 2}}");
    assertThat(input.refusal().message()).contains("line 2 of needs.csv");
    input.file("matcher.json", "{\"headerRow\": {\"needs.csv\": \"three\"}}");
    InputText.assertCode(input.refusal(), FindingCode.SETTING_BAD, "matcher.json", 1,
        "headerRow.needs.csv", "three");
  }
}
