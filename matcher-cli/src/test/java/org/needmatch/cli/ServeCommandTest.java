package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk from the command line. */
class ServeCommandTest {
  @TempDir
  Path folder;

  @Test
  void saysWhereTheDeskIsAndEndsWhenNobodyAsks() throws Exception {
    var town = TinyTown.write(folder.resolve("town"));

    var run = Shell.run("serve", town, "--no-browser", "--idle", "1s");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("http://127.0.0.1:").contains("/?token=");
    assertThat(town.resolve("plan")).as("nothing was saved").doesNotExist();
  }

  @Test
  void anInputThatCannotBeReadIsRefusedAsElsewhere() {
    var run = Shell.run("serve", folder.resolve("nowhere"), "--no-browser");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("nowhere");
  }

  @Test
  void aWeekWithoutPeopleIsRefused() throws Exception {
    var town = TinyTown.write(folder.resolve("town"));
    Files.writeString(town.resolve("volunteers.csv"), "volunteer_id,availability\n");

    assertThat(Shell.run("serve", town, "--no-browser").code()).isEqualTo(3);
  }
}
