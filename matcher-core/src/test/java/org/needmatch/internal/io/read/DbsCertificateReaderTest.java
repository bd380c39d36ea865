package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.diagnostics.FindingCode;

/** Somebody's check of which nothing says which it is. */
class DbsCertificateReaderTest {
  private static final String COLUMNS = "dbs_level,dbs_workforce,dbs_barred,dbs_issued_on";

  @TempDir
  private Path folder;

  @ParameterizedTest
  @CsvSource({"',child,,2026-01-01',dbs_workforce,child", "'none,,child,',dbs_barred,child",
      "',,,2026-01-01',dbs_issued_on,2026-01-01"})
  void isNamedAndDoesNotCount(String cells, String column, String value) {
    var input = new InputText(folder).volunteers(COLUMNS, "V1," + cells);
    InputText.assertCode(input.finding(), FindingCode.CHECK_WITHOUT_LEVEL, "volunteers.csv", 2,
        column, value);
    input.volunteers("name", "V1,").file("members.csv",
        "volunteer_id,member_id," + COLUMNS + "\nV1,m," + cells + "\n");
    InputText.assertCode(input.finding(), FindingCode.CHECK_WITHOUT_LEVEL, "members.csv", 2, column,
        value);
  }

  @ParameterizedTest
  @ValueSource(strings = {",,,", "none,,,", "none,none,none,", "none,,,2026-01-01"})
  void isNotReadIntoARowThatHasNone(String cells) {
    assertThat(new InputText(folder).volunteers(COLUMNS, "V1," + cells).read().findings())
        .isEmpty();
  }

  @Test
  void isNamedOnceForAFileThatHasNoLevels() {
    var input = new InputText(folder).volunteers("dbs_issued_on,dbs_workforce", "V1,2026-01-01,",
        "V2,2026-01-01,child");
    InputText.assertCode(input.finding(), FindingCode.CHECK_WITHOUT_LEVEL, "volunteers.csv", 0,
        "dbs_issued_on", "");
  }
}
