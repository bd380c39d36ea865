package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.internal.io.read.InputText;

class LastPlanTest {
  @TempDir
  Path folder;

  @Test
  void aPlanThatSomebodyNamesMustHaveASummary() {
    var read = new InputText(folder).read();
    var plan = folder.resolve("no plan");

    assertThatThrownBy(() -> LastPlan.like(plan, read)).isInstanceOfSatisfying(CommandFailure.class,
        failure -> {
          assertThat(failure.exitCode()).isEqualTo(ExitCode.UNUSABLE_INPUT);
          assertThat(failure.getMessage()).contains(plan.toString());
        });
  }

  @Test
  void aFolderThatRecordsNothingChangesNothing() throws Exception {
    var read = new InputText(folder).read();
    Files.writeString(folder.resolve("summary.json"), "{}");

    assertThat(LastPlan.against(folder, read)).isSameAs(read);
    assertThat(LastPlan.lines(read)).isEmpty();
  }
}
