package org.needmatch.internal.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.io.table.SourceFile;
import org.needmatch.internal.io.table.TableFault;

final class OdsSheetTest {
  @Test
  void odsIsReadAsItIsShown() throws TableFault {
    var sheet = read(BookFiles.ods("<table:table table:name='People'>"
        + "<table:table-column table:number-columns-repeated='2'/>"
        + "<table:table-column table:visibility='collapse'/><table:table-row>" + text("id")
        + text("when") + text("time") + text("share") + text("ok") + "</table:table-row>"
        + "<table:table-row table:visibility='filter'><table:table-cell office:value-type='float'"
        + " office:value='123'><text:p>00123</text:p></table:table-cell>"
        + "<table:table-cell office:value-type='date' office:date-value='2026-11-23'>"
        + "<text:p>23/11/26</text:p></table:table-cell><table:table-cell office:value-type='time'"
        + " office:time-value='PT09H30M00S'><text:p>09:30</text:p></table:table-cell>"
        + "<table:table-cell office:value-type='percentage' office:value='0.25'><text:p>25%</text:p>"
        + "</table:table-cell><table:table-cell office:value-type='boolean'"
        + " office:boolean-value='true'><office:annotation><text:p>note</text:p></office:annotation>"
        + "<text:p>TRUE</text:p></table:table-cell></table:table-row>"
        + "<table:table-row table:number-rows-repeated='1048000'><table:table-cell"
        + " table:number-columns-repeated='16384'/></table:table-row></table:table>"), "People");
    assertThat(sheet.rows()).extracting(SheetRow::cells).containsExactly(
        List.of("id", "when", "time", "share", "ok"),
        List.of("00123", "2026-11-23", "09:30", "0.25", "true"));
    assertThat(sheet.rows().get(1).hidden()).isTrue();
    assertThat(sheet.hiddenColumns()).containsExactly(2);
  }

  @Test
  void odsRepeatsSpansAndErrorsAreRead() throws TableFault {
    var sheet = read(BookFiles.ods("<table:table table:name='a'><table:table-row>" + text("h")
        + text("k") + "</table:table-row><table:table-row><table:table-cell"
        + " table:number-rows-spanned='2' office:value-type='string'><text:p>a<text:s text:c='2'/>b"
        + "</text:p><text:p>c</text:p></table:table-cell>" + text("1")
        + "</table:table-row><table:table-row><table:covered-table-cell/><table:table-cell"
        + " table:formula='of:=1/0' office:value-type='string' office:string-value=''"
        + " calcext:value-type='error'><text:p>#DIV/0!</text:p></table:table-cell>"
        + "</table:table-row><table:table-row table:number-rows-repeated='2'>" + text("z")
        + "</table:table-row></table:table>"), "a");
    assertThat(sheet.rows()).extracting(SheetRow::cells).containsExactly(List.of("h", "k"),
        List.of("a  b\nc", "1"), List.of("a  b\nc", "#DIV/0!"), List.of("z"), List.of("z"));
    assertThat(sheet.rows().get(2).flaws())
        .isEqualTo(Map.of(0, CellFlaw.MERGED, 1, CellFlaw.ERROR));
    assertThat(sheet.rows().getLast().number()).isEqualTo(5);
  }

  private static Sheet read(byte[] bytes, String name) throws TableFault {
    return Workbook.open(new SourceFile("f.xlsx", bytes)).read(name);
  }

  private static String text(String text) {
    return "<table:table-cell office:value-type='string'><text:p>" + text
        + "</text:p></table:table-cell>";
  }
}
