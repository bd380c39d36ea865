package org.needmatch.internal.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.io.sheet.WrittenSheet.Kind;
import org.needmatch.internal.io.table.SourceFile;
import org.needmatch.internal.io.table.TableFault;

final class XlsxWriterTest {
  private static final List<List<String>> ROWS = List.of(
      List.of("007", "2026-11-23", "09:30", "12", "=1+1"),
      List.of("a&b<c>\"", "2026-02-31", "24:00", "x", "@cmd _x000D_"),
      List.of(" padded ", "", "25:00", "-1.5", "two\nlines\u0001"));

  @Test
  void whatIsWrittenIsReadAgain() throws IOException, TableFault {
    var book = Workbook.open(new SourceFile("plan.xlsx", written()));
    assertThat(book.sheets()).extracting(Workbook.SheetName::name).containsExactly("plan", "empty");
    assertThat(book.read("plan").rows()).extracting(SheetRow::cells).containsExactly(
        List.of("id", "date", "start", "seat", "note"),
        List.of("007", "2026-11-23", "09:30", "12", "=1+1"),
        List.of("a&b<c>\"", "2026-02-31", "24:00", "x", "@cmd _x000D_"),
        List.of(" padded ", "", "25:00", "-1.5", "two\nlines\uFFFD"));
    assertThat(book.read("empty").rows()).hasSize(1);
  }

  @Test
  void cellsAreTypedAndNothingIsAFormula() throws IOException {
    var xml = sheet(written());
    assertThat(xml).contains("<c r=\"B2\" s=\"3\"><v>46349</v></c>",
        "<c r=\"C2\" s=\"4\"><v>0.3958", "<c r=\"C3\" s=\"5\"><v>1.0</v></c>",
        "<c r=\"D2\" s=\"0\"><v>12</v></c>", "<c r=\"A2\" s=\"2\" t=\"inlineStr\">",
        "<autoFilter ref=\"A1:E4\"/>", "state=\"frozen\"").doesNotContain("<f>");
  }

  @Test
  void theSameTablesGiveTheSameBytes() throws IOException {
    assertThat(written()).isEqualTo(written());
    assertThat(new String(written(), 0, 400, StandardCharsets.ISO_8859_1))
        .contains(XlsxWriter.MARK);
  }

  private static byte[] written() throws IOException {
    var out = new ByteArrayOutputStream();
    XlsxWriter.write(List.of(
        new WrittenSheet("plan", List.of("id", "date", "start", "seat", "note"),
            List.of(Kind.TEXT, Kind.DATE, Kind.TIME, Kind.NUMBER, Kind.TEXT), ROWS),
        new WrittenSheet("empty", List.of("id"), List.of(Kind.TEXT), List.of())), out);
    return out.toByteArray();
  }

  private static String sheet(byte[] bytes) throws IOException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith("sheet1.xml")) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("There is no sheet.");
  }
}
