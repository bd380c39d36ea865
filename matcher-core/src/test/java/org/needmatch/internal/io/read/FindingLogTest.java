package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.Finding.Severity;
import org.needmatch.internal.io.table.CsvTable;
import org.needmatch.internal.io.table.Mapping;
import org.needmatch.internal.io.table.Schemas;
import org.needmatch.internal.io.table.SourceFile;
import org.needmatch.internal.io.table.Table;
import org.needmatch.internal.io.table.TableFault;

class FindingLogTest {
  private final FindingLog log = new FindingLog();

  private static Table table(String file, String text) throws TableFault {
    return CsvTable.read(new SourceFile(file, text.getBytes(StandardCharsets.UTF_8)),
        Schemas.ASSIGNMENTS, Mapping.NONE, finding -> {
        });
  }

  private static Finding about(String file, long line, String column) {
    return new Finding("bad-cell", Severity.ERROR, file, line, column, "x", "It is bad.",
        "set aside", "Mend it.");
  }

  @Test
  void aFindingOfASheetNamesItsCellAndNoOtherDoes() throws TableFault {
    log.read(table("plan.csv", "need_id,volunteer_id\nn,ann\n"));
    log.read(table("book.xlsx#Week", "need_id,role,volunteer_id\nn,lead,ann\n"));
    log.add(about("book.xlsx#Week", 2, "Volunteer ID"));
    log.add(about("book.xlsx#Week", 2, "shirt"));
    log.add(about("book.xlsx#Week", 0, "volunteer_id"));
    log.add(about("book.xlsx#Other", 2, "volunteer_id"));
    log.add(about("plan.csv", 2, "volunteer_id"));
    assertThat(log.all()).extracting(Finding::cell).containsExactly("C2", "", "", "", "");
  }

  @Test
  void rowsOfPartsAddUpAndTheTableIsKeptWithoutThem() throws TableFault {
    var first = table("plan.csv", "need_id,volunteer_id\nn,ann\nn,bob\n");
    log.readPart(first);
    log.readPart(table("plan.csv", "need_id,volunteer_id\nm,cat\n"));
    assertThat(log.rowsPerFile()).isEqualTo(Map.of("plan.csv", 3));
    assertThat(log.tables()).singleElement().satisfies(one -> assertThat(one.rows()).isEmpty());
  }

  @Test
  void findingsStandInTheOrderOfTheRows() throws TableFault {
    log.rows(table("plan.csv", "need_id,volunteer_id\n,ann\nn,bob\nm,\n"), reader -> {
      var unusedNeed = reader.required("need_id");
      var unusedPerson = reader.required("volunteer_id");
    });
    assertThat(log.all()).extracting(Finding::line).containsExactly(2L, 4L);
    assertThat(log.all()).extracting(Finding::column).containsExactly("need_id", "volunteer_id");
  }
}
