package org.needmatch.internal.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.internal.io.sheet.Workbook.SheetName;
import org.needmatch.internal.io.table.SourceFile;
import org.needmatch.internal.io.table.TableFault;

final class OdsWorkbookTest {
  @Test
  void odsSheetsMayBeHidden() throws TableFault {
    var book = Workbook
        .open(
            new SourceFile("f.ods",
                BookFiles.ods(
                    "<style:style style:name='ta1'><style:table-properties table:display='false'/>"
                        + "</style:style>",
                    "<table:table table:name='a' table:style-name='ta1'/>")));
    assertThat(book.sheets()).containsExactly(new SheetName("a", true));
  }
}
