package org.needmatch.internal.io.sheet;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.io.table.SourceFile;
import org.needmatch.internal.io.table.TableFault;

final class ZipPartsTest {
  private static final String FORMATS = "dd/mm/yyyy|h:mm AM/PM|d mmm yyyy hh:mm|[h]:mm|00000|0%"
      + "|dddd|\"day\" 0.00|[$-809]d mmmm yyyy;@|mmm yy|General";

  @Test
  void documentTypesAreRefused() {
    var bomb = BookFiles.xlsxParts("", Map.of("a", ""), "", "");
    bomb.put("xl/worksheets/sheet1.xml", "<!DOCTYPE x [<!ENTITY a 'aaaa'>"
        + "<!ENTITY f SYSTEM 'file:///etc/passwd'>]><worksheet>&a;&f;</worksheet>");
    refused("f.xlsx", BookFiles.zip(bomb), "damaged");
    bomb.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c><v>&f;</v></c></row>");
    refused("f.xlsx", BookFiles.zip(bomb), "damaged");
  }

  @Test
  void bombsAreNotUnpacked() {
    var huge = BookFiles.xlsxParts("", Map.of("a", ""), "", "");
    huge.put("xl/worksheets/sheet1.xml", "<worksheet>" + " ".repeat(70_000_000) + "</worksheet>");
    refused("f.xlsx", BookFiles.zip(huge), "unpacks to more");
    refused("f.ods",
        BookFiles.ods("<table:table table:name='a'><table:table-row"
            + " table:number-rows-repeated='1000000'><table:table-cell"
            + " table:number-columns-repeated='16000' office:value-type='string'><text:p>x</text:p>"
            + "</table:table-cell></table:table-row></table:table>"),
        "unpacks to more");
  }

  @Test
  void otherFilesAreOneClearError() {
    refused("f.xlsx", "volunteer_id,name".getBytes(StandardCharsets.UTF_8), "no spreadsheet");
    refused("f.xlsx", new byte[0], "no spreadsheet");
    refused("f.xlsx", "PK\3\4junk".getBytes(StandardCharsets.UTF_8), "damaged");
    refused("f.xlsx", BookFiles.zip(Map.of("word/document.xml", "<a/>")), "damaged");
    refused("f.xlsx", new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0, 0},
        "locked by a password");
    var whole = BookFiles.xlsx(Map.of("a", BookFiles.rows("x|y")));
    refused("f.xlsx", Arrays.copyOf(whole, whole.length / 2), "damaged");
    refused("f.ods",
        BookFiles.zip(new TreeMap<>(Map.of("content.xml", "garbage", "META-INF/manifest.xml",
            "<manifest><file-entry><encryption-data/></file-entry></manifest>"))),
        "locked by a password");
  }

  private static void refused(String file, byte[] bytes, String words) {
    assertThatThrownBy(() -> {
      var book = Workbook.open(new SourceFile(file, bytes));
      book.read(book.sheets().getFirst().name());
    }).isInstanceOf(TableFault.class).hasMessageContaining(file).hasMessageContaining(words);
  }

  private static Sheet read(byte[] bytes, String name) throws TableFault {
    return Workbook.open(new SourceFile("f.xlsx", bytes)).read(name);
  }
}
