package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.io.read.UnusableInputException;

class StatusEditorTest {
  @TempDir
  Path folder;

  private StatusEditor.Result mark(String text, @Nullable String role) throws Exception {
    var file = Files.writeString(folder.resolve("assignments.csv"), text);
    return StatusEditor.mark(file,
        new StatusEditor.Mark("n", "ann", role, ResponseStatus.ACCEPTED));
  }

  @Test
  void allRolesOfSomebodyAreMarkedUnlessOneIsNamed() throws Exception {
    var rows = "need_id,role,volunteer_id,status\nn,lead,ann,\nn,,ann,declined\nm,lead,ann,\n";
    assertThat(new String(mark(rows, null).bytes(), StandardCharsets.UTF_8)).isEqualTo(
        "need_id,role,volunteer_id,status\nn,lead,ann,accepted\nn,,ann,accepted\nm,lead,ann,\n");
    var one = mark(rows, "volunteer");
    assertThat(one.rows()).as("a blank role is the usual one").isEqualTo(1);
    assertThat(one.written()).isTrue();
  }

  @Test
  void whoIsThereIsToldWhereNobodyIsMarked() throws Exception {
    var result = mark("need_id,volunteer_id\nn,zoe\nn,bob\nm,ann\n", null);
    assertThat(result.rows()).isZero();
    assertThat(result.there()).containsExactly("bob", "zoe");
  }

  @Test
  void wideTextIsReadAndNotEdited() throws Exception {
    var file = folder.resolve("assignments.csv");
    Files.write(file,
        ("\uFEFF" + "need_id,volunteer_id\nn,ann\n").getBytes(StandardCharsets.UTF_16LE));
    assertThatThrownBy(
        () -> StatusEditor.mark(file, new StatusEditor.Mark("n", "ann", null, ResponseStatus.DONE)))
        .isInstanceOf(UnusableInputException.class).hasMessageContaining("UTF-16");
  }
}
