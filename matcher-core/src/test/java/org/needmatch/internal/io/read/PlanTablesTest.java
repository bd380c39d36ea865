package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.internal.io.table.Schemas;
import org.needmatch.internal.io.table.TableFault;
import org.needmatch.testdomain.Parts;

class PlanTablesTest {
  @TempDir
  Path folder;

  private List<Long> before(Path given) throws TableFault {
    var before = new ArrayList<Long>();
    assertThat(PlanTables.each(given, Schemas.ASSIGNMENTS, (table, lines) -> {
      assertThat(table.rows()).isNotEmpty();
      before.add(lines);
    })).isTrue();
    return before;
  }

  private Path write() throws Exception {
    return Files.writeString(folder.resolve("assignments.csv"),
        "need_id,volunteer_id\nn,ann\nn,bob\nm,cat\n");
  }

  @Test
  void aPlanIsGivenByItsFolderItsFileOrTheFolderOfItsParts() throws Exception {
    var whole = write();
    assertThat(before(folder)).containsExactly(0L);
    assertThat(before(whole)).containsExactly(0L);
    assertThat(PlanTables.folder(whole)).isEqualTo(folder);
    Parts.cut(folder, "assignments.csv");
    var parts = folder.resolve("assignments");
    assertThat(before(folder)).containsExactly(0L, 3L);
    assertThat(before(parts)).containsExactly(0L, 3L);
    assertThat(PlanTables.folder(parts)).isEqualTo(folder);
    assertThat(PlanTables.folder(folder)).isEqualTo(folder);
    assertThat(PlanTables.parts(folder)).isEqualTo(parts);
    assertThat(PlanTables.parts(parts)).isEqualTo(parts);
  }

  @Test
  void aFolderWithoutAPlanHasNone() throws Exception {
    Files.createDirectories(folder.resolve("assignments"));
    assertThat(PlanTables.in(folder)).isFalse();
    assertThat(PlanTables.each(folder, Schemas.ASSIGNMENTS, (table, before) -> {
    })).isFalse();
    write();
    assertThat(PlanTables.in(folder)).isTrue();
    Parts.cut(folder, "assignments.csv");
    assertThat(PlanTables.in(folder)).isTrue();
  }

  @Test
  void aPlaceThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> before(folder.resolve("nowhere"))).isInstanceOf(TableFault.class)
        .satisfies(thrown -> assertThat(((TableFault) thrown).finding().code())
            .isEqualTo("no-such-input"));
  }
}
