package org.needmatch.internal.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.Unread;
import org.needmatch.internal.io.read.InputText;
import org.needmatch.io.read.ProblemReader;
import org.needmatch.io.read.ReadOptions;

/** Spreadsheets wherever a CSV file may stand. */
final class SheetTableTest {
  private static final String PEOPLE = BookFiles.rows(
      "Volunteer ID|Lat|Long|Availability|DBS level", "V1|53.6458|-1.785|Mon 09:00-17:00|none",
      "V2|53.6458|-1.785|Tue 09:00-17:00|none");
  private static final String NEEDS = "<sheetData><row r='1'>"
      + header("need_id", "latitude", "longitude", "date", "start", "end", "volunteers")
      + "</row><row r='3'><c r='A3' s='5'><v>12</v></c><c r='B3'><v>53.6458</v></c>"
      + "<c r='C3'><v>-1.7849999999999999</v></c><c r='D3' s='1'><v>46349</v></c>"
      + "<c r='E3' s='2'><v>0.41666666666666669</v></c><c r='F3' s='2'><v>0.5</v></c>"
      + "<c r='G3'><v>2</v></c></row></sheetData>";
  private static final String FORMATS = "dd/mm/yyyy|h:mm|0%|@|00000";

  private InputText input;
  private Path folder;

  @BeforeEach
  void soundFolder(@TempDir Path temp) {
    folder = temp;
    input = new InputText(temp);
  }

  @Test
  void workbooksCalledAsOurFilesAreRead() {
    input.without("volunteers.csv").without("needs.csv")
        .bytes("Volunteers.xlsx", book(Map.of("Sheet1", PEOPLE))).bytes("needs.ods",
            BookFiles.ods("<table:table table:name='Tabelle1'><table:table-row>"
                + ods("need_id", "latitude", "longitude", "date", "start", "end")
                + "</table:table-row><table:table-row>" + ods("N1", "53.6458", "-1.785")
                + "<table:table-cell office:value-type='date' office:date-value='2026-11-23'/>"
                + "<table:table-cell office:value-type='time' office:time-value='PT10H00M00S'/>"
                + "<table:table-cell office:value-type='time' office:time-value='PT12H00M00S'/>"
                + "</table:table-row></table:table>"));
    var read = input.read();
    assertThat(read.findings()).isEmpty();
    assertThat(read.problem().volunteers()).hasSize(2);
    assertThat(read.problem().needs().getFirst().time().minutes()).isEqualTo(120);
    assertThat(read.unread()).isEqualTo(Unread.NONE);
    var before = read.inputHash();
    input.bytes("Volunteers.xlsx",
        book(Map.of("Sheet1", PEOPLE.replace("09:00-17:00", "09:00-16:00"))));
    assertThat(input.read().inputHash()).isNotEqualTo(before);
  }

  @Test
  void oneWorkbookHoldsASheetForEachFile() {
    workbook("People 2025", "<sheetData/>");
    var read = input.read();
    assertThat(read.findings()).isEmpty();
    var need = read.problem().needs().getFirst();
    assertThat(need.id()).isEqualTo("00012");
    assertThat(need.time().day()).isEqualTo(InputText.MONDAY);
    assertThat(need.time().start().toLocalTime()).isEqualTo(LocalTime.of(10, 0));
    assertThat(need.place()).isNotNull();
    assertThat(need.roles().getFirst().minimum()).isEqualTo(1);
    assertThat(need.roles().getFirst().wanted()).isEqualTo(2);
  }

  @Test
  void aWorkbookAloneIsAnInput() throws Exception {
    workbook("Notes", BookFiles.rows("buy cake"));
    var read = ProblemReader.read(folder.resolve("rota.xlsx"), ReadOptions.defaults());
    assertThat(read.problem().needs()).hasSize(1);
    assertThat(read.unread().files()).containsExactly(new Unread.File("rota.xlsx#Notes", null));
  }

  @Test
  void findingsNameTheCell() {
    input.without("volunteers.csv").bytes("rota.xlsx",
        book(Map.of("Volunteers", PEOPLE.replace("Tue 09:00-17:00", "Tue all day"))));
    assertThat(input.read().findings())
        .extracting(Finding::file, Finding::line, Finding::column, Finding::cell)
        .containsExactly(tuple("rota.xlsx#Volunteers", 3L, "Availability", "D3"));
  }

  @ParameterizedTest
  @CsvSource({"volunteers.csv and rota.xlsx#Volunteers,rota.xlsx",
      "volunteers.csv and volunteers.xlsx,volunteers.xlsx"})
  void twoFilesForOneTableStopTheRun(String words, String file) {
    input.bytes(file, book(Map.of("Volunteers", PEOPLE)));
    var twice = input.refusal();
    assertThat(twice.code()).isEqualTo("file-twice");
    input.file("matcher.json", "{\"files\": {\"" + file + "\": \"\"}}");
    assertThat(input.read().findings()).isEmpty();
  }

  @Test
  void aSheetIsNamedInMatcherJson() {
    input.without("volunteers.csv")
        .bytes("export.xlsx", book(sheets("Spring", BookFiles.rows("x"), "Autumn", PEOPLE)))
        .file("matcher.json", "{\"files\": {\"volunteers.csv\": \"export.xlsx#autumn\"}}");
    assertThat(input.read().problem().volunteers()).hasSize(2);
    input.file("matcher.json", "{\"files\": {\"volunteers.csv\": \"export.xlsx#Winter\"}}");
    assertThat(input.refusal().message()).contains("export.xlsx#Winter", "Spring, Autumn");
    input.file("matcher.json", "{\"files\": {\"volunteers.csv\": \"export.xlsx\"}}");
    assertThat(input.refusal().code()).isEqualTo("sheet-unclear");
  }

  @Test
  void sheetsThatLookLikeOursAreNotPassedOver() {
    workbook("Roles (old one)", BookFiles.rows("need_id|role", "00012|lead"));
    assertThat(input.refusal().code()).isEqualTo("file-unclear");
    input.file("matcher.json", "{\"files\": {\"rota.xlsx#Roles (old one)\": \"\"}}");
    assertThat(input.read().unread().files()).isEmpty();
  }

  @Test
  void hiddenRowsAreSetAsideUnlessTheyAreSaidToCount() {
    input.without("volunteers.csv").bytes("volunteers.xlsx",
        book(Map.of("a", PEOPLE.replace("<row r='3'>", "<row r='3' hidden='1'>"))));
    var read = input.read();
    assertThat(read.problem().volunteers()).extracting(v -> v.id()).containsExactly("V1");
    assertThat(read.findings()).extracting(Finding::code, Finding::line)
        .containsExactly(tuple("row-hidden", 3L));
    input.file("matcher.json", "{\"sheets.hiddenRows\": \"read\"}");
    assertThat(input.read().problem().volunteers()).hasSize(2);
    assertThat(input.read().findings()).isEmpty();
  }

  @Test
  void hiddenColumnsAndSheetsAreReadAndTold() {
    input.without("volunteers.csv").bytes("volunteers.xlsx", book(sheets("!volunteers",
        "<cols><col min='4' max='4' hidden='1'/></cols>" + PEOPLE, "other", "<sheetData/>")));
    assertThat(input.read().findings()).extracting(Finding::code).containsExactly("sheet-hidden",
        "column-hidden");
    assertThat(input.read().problem().volunteers()).hasSize(2);
  }

  @Test
  void errorsAndFormulasThatWereNeverCalculatedSetTheirRowAside() {
    input.without("volunteers.csv").bytes("volunteers.xlsx", book(Map.of("a", "<sheetData><row>"
        + header("volunteer_id", "latitude", "longitude", "availability", "shoe size") + "</row>"
        + person("V1", "<c t='e'><v>#N/A</v></c><c/>") + person("V2", "<c><f>A1</f></c><c/>")
        + person("V3", text("Mon 09:00-17:00") + "<c t='e'><v>#REF!</v></c>") + "</sheetData>")));
    var read = input.read();
    assertThat(read.problem().volunteers()).extracting(v -> v.id()).containsExactly("V3");
    assertThat(read.findings()).extracting(Finding::code, Finding::cell)
        .containsExactly(tuple("cell-error", "D2"), tuple("cell-error", "D3"));
  }

  @Test
  void mergedCellsCountForEachCellButNeverClearAnybody() {
    input.without("volunteers.csv").bytes("volunteers.xlsx",
        book(Map.of("a", PEOPLE + "<mergeCells><mergeCell ref='B2:B3'/></mergeCells>")));
    assertThat(input.read().findings()).extracting(Finding::code).containsExactly("cells-merged");
    input.bytes("volunteers.xlsx",
        book(Map.of("a", PEOPLE + "<mergeCells><mergeCell ref='E2:E3'/></mergeCells>")));
    assertThat(input.read().problem().volunteers()).extracting(v -> v.id()).containsExactly("V1");
    assertThat(input.read().findings()).extracting(Finding::code, Finding::cell)
        .containsExactly(tuple("cell-merged", "E3"));
  }

  @Test
  void idsThatLostDigitsAreSetAside() {
    input.without("volunteers.csv").bytes("volunteers.xlsx",
        book(Map.of("a", PEOPLE.replace("<row r='3'><c r='A3' t='inlineStr'><is><t>V2</t></is></c>",
            "<row r='3'><c r='A3'><v>12345678901234567890</v></c>"))));
    assertThat(input.read().findings()).extracting(Finding::code).containsExactly("digits-lost");
  }

  @Test
  void workbooksOfOthersMayBeAnything() {
    input.bytes("budget.xlsx", new byte[]{'P', 'K', 3, 4});
    assertThat(input.read().unread().files()).extracting(Unread.File::name)
        .containsExactly("budget.xlsx");
  }

  @Test
  void aDamagedWorkbookOfOursStopsTheRun() {
    input.without("volunteers.csv").bytes("volunteers.xlsx", new byte[]{'P', 'K', 3, 4});
    assertThat(input.refusal().code()).isEqualTo("workbook-bad");
  }

  private void workbook(String other, String content) {
    var sheets = sheets("Volunteers", PEOPLE, "Needs", NEEDS);
    sheets.put(other, content);
    input.without("volunteers.csv").without("needs.csv").bytes("rota.xlsx", book(sheets));
  }

  private static Map<String, String> sheets(String one, String first, String two, String second) {
    var sheets = new LinkedHashMap<String, String>();
    sheets.put(one, first);
    sheets.put(two, second);
    return sheets;
  }

  private static byte[] book(Map<String, String> sheets) {
    return BookFiles.zip(BookFiles.xlsxParts("", sheets, FORMATS, ""));
  }

  private static String header(String... names) {
    return String.join("", List.of(names).stream().map(SheetTableTest::text).toList());
  }

  private static String text(String text) {
    return "<c t='inlineStr'><is><t>" + text + "</t></is></c>";
  }

  private static String person(String id, String cells) {
    return "<row>" + text(id) + "<c><v>53.6458</v></c><c><v>-1.785</v></c>" + cells + "</row>";
  }

  private static String ods(String... texts) {
    return String.join("",
        List.of(texts).stream().map(text -> "<table:table-cell office:value-type='string'><text:p>"
            + text + "</text:p></table:table-cell>").toList());
  }
}
