package org.needmatch.internal.io.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.io.sheet.Workbook;
import org.needmatch.internal.io.table.SourceFile;
import org.needmatch.io.write.PlanWriter;
import org.needmatch.io.write.PlanWriter.Handout;

class PlanWorkbookTest extends TwoSessions {
  @Test
  void theWorkbookHoldsTheTablesAndNoNamesUnlessAskedFor() throws Exception {
    PlanWriter.write(ids, folder, Set.of(Handout.WORKBOOK, Handout.ROTA));
    var bytes = Files.readAllBytes(folder.resolve("plan.xlsx"));
    var book = Workbook.open(new SourceFile("plan.xlsx", bytes));
    assertThat(book.sheets()).extracting(sheet -> sheet.name()).containsExactly("assignments",
        "unfilled", "rota", "problems");
    assertThat(book.read("assignments").rows().get(1).cells()).startsWith("tea", "tea", "Tea",
        "Town hall", "volunteer", "1", "ann", "2026-11-23", "10:00", "11:30");
    assertThat(book.read("rota").rows().toString()).doesNotContain("=Ann");
    assertThat(Files.readString(folder.resolve("summary.json"))).contains("\"plan.xlsx\"");
    PlanWriter.write(ids, folder, Set.of(Handout.WORKBOOK, Handout.ROTA));
    assertThat(Files.readAllBytes(folder.resolve("plan.xlsx"))).isEqualTo(bytes);
    PlanWriter.write(names, folder, Set.of(Handout.WORKBOOK, Handout.ROTA));
    assertThat(
        Workbook.open(new SourceFile("plan.xlsx", Files.readAllBytes(folder.resolve("plan.xlsx"))))
            .read("rota").rows().get(1).cells())
        .contains("=Ann");
  }
}
