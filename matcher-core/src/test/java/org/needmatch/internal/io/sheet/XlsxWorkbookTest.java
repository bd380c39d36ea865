package org.needmatch.internal.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.io.sheet.Workbook.SheetName;
import org.needmatch.internal.io.table.SourceFile;
import org.needmatch.internal.io.table.TableFault;

final class XlsxWorkbookTest {
  @Test
  void daysCountFrom1904WhereTheWorkbookSaysSo() throws TableFault {
    assertThat(XlsxSheetTest.cell("date1904='1'", "<c r='A1' s='1'><v>44887</v></c>"))
        .isEqualTo("2026-11-23");
    assertThat(XlsxSheetTest.cell("date1904='true'", "<c r='A1' s='1'><v>0</v></c>"))
        .isEqualTo("1904-01-01");
  }

  @Test
  void hiddenRowsColumnsAndSheetsAreMarked() throws TableFault {
    var sheets = new LinkedHashMap<String, String>();
    sheets.put("a",
        "<cols><col min='2' max='3' hidden='1'/></cols><sheetData><row r='2' hidden='1'>"
            + "<c r='A2'><v>1</v></c></row><row r='5'><c r='A5'><v>2</v></c></row></sheetData>");
    sheets.put("!b", "<sheetData/>");
    var book = Workbook.open(new SourceFile("f.xlsx", BookFiles.xlsx(sheets)));
    assertThat(book.sheets()).containsExactly(new SheetName("a", false), new SheetName("b", true));
    assertThat(book.read("a").hiddenColumns()).containsExactly(1, 2);
    assertThat(book.read("a").rows()).extracting(SheetRow::number, SheetRow::hidden)
        .containsExactly(tuple(2, true), tuple(5, false));
    assertThat(book.read("b").rows()).isEmpty();
  }
}
