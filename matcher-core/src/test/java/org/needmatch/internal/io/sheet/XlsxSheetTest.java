package org.needmatch.internal.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.internal.io.table.SourceFile;
import org.needmatch.internal.io.table.TableFault;

final class XlsxSheetTest {
  private static final String FORMATS = "dd/mm/yyyy|h:mm AM/PM|d mmm yyyy hh:mm|[h]:mm|00000|0%"
      + "|dddd|\"day\" 0.00|[$-809]d mmmm yyyy;@|mmm yy|General";

  @ParameterizedTest
  @CsvSource({"46349,1,2026-11-23", "46349.375,1,2026-11-23", "0.375,2,09:00",
      "0.395833333333333,2,09:30", "0.3958449074,2,09:30:01", "46349.375,3,2026-11-23 09:00",
      "46348.9999999,3,2026-11-23 00:00", "1.25,4,30:00", "123,5,00123", "0.5,6,0.5",
      "46349,7,Monday", "7,8,7", "46349,9,2026-11-23", "46349,10,2026-11-23", "12345.0,11,12345",
      "1.0E+7,11,10000000", "0.10000000000000001,11,0.1", "5.2999999999999998,11,5.3",
      "-3.5,11,-3.5", "1,1,1900-01-01", "60,1,60", "61,1,1900-03-01", "-1,1,-1"})
  void numbersAreWhatTheirFormatShows(String value, int style, String text) throws TableFault {
    assertThat(cell("", "<c r='A1' s='" + style + "'><v>" + value + "</v></c>")).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"14,46349,2026-11-23", "20,0.75,18:00", "22,46349.75,2026-11-23 18:00", "9,0.25,0.25",
      "46,1.5,36:00", "49,7,7"})
  void formatsThatAreNotSpeltOutAreKnown(int id, String value, String text) throws TableFault {
    var parts = BookFiles.xlsxParts("",
        Map.of("a", data("<c r='A1' s='0'><v>" + value + "</v></c>")), "", "");
    parts.put("xl/styles.xml",
        "<styleSheet><cellXfs><xf numFmtId='" + id + "'/></cellXfs></styleSheet>");
    assertThat(read(BookFiles.zip(parts), "a").rows().getFirst().cells()).containsExactly(text);
  }

  @Test
  void textIsReadWhereverItStands() throws TableFault {
    var sheet = read(
        BookFiles.zip(BookFiles.xlsxParts("", Map.of("a",
            data("<c r='A1' t='s'><v>0</v></c><c r='C1' t='inlineStr'><is><t>in</t></is></c>"
                + "<c r='D1' t='str'><f>B1&amp;\"x\"</f><v>made</v></c><c r='E1' t='b'><v>1</v></c>"
                + "<c t='d'><v>2026-11-23T00:00:00</v></c>")),
            "",
            "<si><r><t>rich </t></r><r><rPr/><t>text</t></r><rPh sb='0'><t>reading</t></rPh></si>")),
        "a");
    assertThat(sheet.rows().getFirst().cells()).containsExactly("rich text", "", "in", "made",
        "true", "2026-11-23");
    assertThat(XlsxStrings.plain("a_x000D_\nb")).isEqualTo("a\nb");
  }

  @Test
  void flawsAreTold() throws TableFault {
    var flaws = read(BookFiles.xlsx(Map.of("a",
        data("<c r='A1' t='e'><f>1/0</f><v>#DIV/0!</v></c><c r='B1'><f>A2</f></c>"
            + "<c r='C1'><v>1234567890123456789</v></c><c r='D1' t='str'><f>A3</f><v></v></c>"))),
        "a").rows().getFirst();
    assertThat(flaws.flaws())
        .isEqualTo(Map.of(0, CellFlaw.ERROR, 1, CellFlaw.NOT_CALCULATED, 2, CellFlaw.DIGITS_LOST));
    assertThat(flaws.cell(0)).isEqualTo("#DIV/0!");
  }

  @Test
  void mergedCellsHoldTheTextThatIsSeenThere() throws TableFault {
    var sheet = read(BookFiles.xlsx(Map.of("a",
        BookFiles.rows("Title||", "id|Mon||", "1|x|y", "|p|q", "2|z|")
            + "<mergeCells><mergeCell ref='A1:C1'/><mergeCell ref='B2:C2'/>"
            + "<mergeCell ref='A3:A4'/><mergeCell ref='A8:XFD9'/></mergeCells>")),
        "a");
    assertThat(sheet.rows()).extracting(SheetRow::cells).containsExactly(List.of("Title"),
        List.of("id", "Mon", "Mon"), List.of("1", "x", "y"), List.of("1", "p", "q"),
        List.of("2", "z"));
    assertThat(sheet.rows().get(3).flaws()).isEqualTo(Map.of(0, CellFlaw.MERGED));
  }

  static String cell(String properties, String cell) throws TableFault {
    return read(
        BookFiles.zip(BookFiles.xlsxParts(properties, Map.of("a", data(cell)), FORMATS, "")), "a")
        .rows().getFirst().cell(0);
  }

  private static Sheet read(byte[] bytes, String name) throws TableFault {
    return Workbook.open(new SourceFile("f.xlsx", bytes)).read(name);
  }

  private static String data(String cells) {
    return "<sheetData><row r='1'>" + cells + "</row></sheetData>";
  }
}
