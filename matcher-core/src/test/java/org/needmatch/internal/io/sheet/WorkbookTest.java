package org.needmatch.internal.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.io.table.SourceFile;
import org.needmatch.internal.io.table.TableFault;

final class WorkbookTest {
  private static final String FORMATS = "dd/mm/yyyy|h:mm AM/PM|d mmm yyyy hh:mm|[h]:mm|00000|0%"
      + "|dddd|\"day\" 0.00|[$-809]d mmmm yyyy;@|mmm yy|General";

  @Test
  void fiftyThousandRowsTakeSeconds() throws TableFault {
    var data = new StringBuilder("<sheetData>");
    for (int row = 1; row <= 50_000; row++) {
      data.append("<row r='").append(row).append("'>");
      for (int column = 0; column < 25; column++) {
        data.append("<c r='").append(Sheet.letters(column)).append(row).append("' s='1'><v>")
            .append(46_000 + column).append("</v></c>");
      }
      data.append("</row>");
    }
    var bytes = BookFiles.zip(
        BookFiles.xlsxParts("", Map.of("a", data.append("</sheetData>").toString()), FORMATS, ""));
    var thread = ManagementFactory.getThreadMXBean();
    long start = thread.getCurrentThreadCpuTime();
    assertThat(read(bytes, "a").rows()).hasSize(50_000);
    assertThat((thread.getCurrentThreadCpuTime() - start) / 1_000_000_000.0).isLessThan(20);
  }

  private static Sheet read(byte[] bytes, String name) throws TableFault {
    return Workbook.open(new SourceFile("f.xlsx", bytes)).read(name);
  }
}
