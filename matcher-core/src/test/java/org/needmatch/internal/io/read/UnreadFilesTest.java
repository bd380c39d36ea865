package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.diagnostics.Unread;

class UnreadFilesTest extends InputFixture {
  @Test
  void otherFilesAreNamedAndThoseOfAPlanInTheFolderAreNot() {
    input.file("notes.txt", "x").file("~$volunteers.xlsx", "x").file("rota.html", "x");
    assertThat(input.read().unread().files()).extracting(Unread.File::name)
        .containsExactly("notes.txt", "rota.html");
    input.file("summary.json", "{}").file("assignments.csv", "x\n");
    assertThat(input.read().unread().files()).extracting(Unread.File::name)
        .containsExactly("notes.txt");
  }

  @Test
  void aFileThatMayGuardPeopleStopsUntilItIsSaid() {
    input.file("dbs checks.csv", "x\n");
    var refusal = input.refusal();
    assertThat(refusal.code()).isEqualTo(FindingCode.FILE_UNCLEAR.code());
    assertThat(refusal.file()).isEqualTo("dbs checks.csv");
    input.file("matcher.json", "{\"files\": {\"dbs checks.csv\": \"\"}}");
    assertThat(input.read().unread().files()).isEmpty();
  }
}
