package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People who are asked to be ready, from the files and back. */
class StandbyCasesTest {
  private static final String HEAD = "volunteer_id,latitude,longitude,availability,reliability,"
      + "max_standby\n";
  private static final String WHERE = ",53.64,-1.78,Mon-Sun 08:00-22:00,";

  @TempDir
  Path folder;

  private Path town;
  private Path plan;

  @BeforeEach
  void write() throws IOException {
    town = Files.createDirectories(folder.resolve("town"));
    plan = folder.resolve("plan");
    people("ann" + WHERE + "0.8,", "bob" + WHERE + "0.7,", "cat" + WHERE + "0.6,",
        "eve" + WHERE + "0.65,0");
    needs("2", "");
  }

  private void people(String... rows) throws IOException {
    Files.writeString(town.resolve("volunteers.csv"), HEAD + String.join("\n", rows) + "\n");
  }

  private void needs(String standby, String certain) throws IOException {
    Files.writeString(town.resolve("needs.csv"),
        "need_id,latitude,longitude,date,start,end,volunteers_min,volunteers,volunteers_standby,"
            + "min_certainty\nread,53.64,-1.78,2026-11-23,10:00,12:00,1,1," + standby + ","
            + certain + "\nclub,53.64,-1.78,2026-11-23,10:30,11:30,1,1,,\n");
    Files.writeString(town.resolve("previous.csv"),
        "need_id,volunteer_id,pinned\nread,ann,yes\nclub,bob,yes\n");
  }

  private Shell solve(Object... more) {
    var args = new Object[6 + more.length];
    System.arraycopy(new Object[]{"solve", town, "--out", plan, "--steps", "3"}, 0, args, 0, 6);
    System.arraycopy(more, 0, args, 6, more.length);
    return Shell.run(args);
  }

  private String standby() throws IOException {
    return Files.readString(plan.resolve("standby.csv"));
  }

  @Test
  void theyAreChosenWrittenVerifiedAndExplained() throws IOException {
    var run = solve();
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("1 of 1 standby place is taken, by 1 person",
        "report.html, standby.csv, summary.json, unfilled.csv.");
    assertThat(standby()).contains("read,read,,,volunteer,1,cat,2026-11-23,10:00,12:00");
    assertThat(Shell.run("verify", town, plan).code()).isZero();
    assertThat(Shell.run("explain", town, plan, "--need", "read").out())
        .contains("1 person is on standby", "On standby, in the order of calling: cat.");
    assertThat(Shell.run("explain", town, plan, "--volunteer", "cat").out())
        .contains("cat is asked to be ready for read (read, Mon 23 Nov 10:00 to 12:00)");
  }

  @Test
  void whoeverMayNotBeReadyIsRefused() throws IOException {
    solve();
    var file = plan.resolve("standby.csv");
    var good = Files.readString(file);
    for (var other : new String[]{",1,ann,", ",1,bob,", ",1,eve,", ",1,zed,"}) {
      Files.writeString(file, good.replace(",1,cat,", other));
      var verified = Shell.run("verify", town, plan);
      assertThat(verified.code()).isEqualTo(4);
      assertThat(verified.out()).contains("standby.csv is not the file that was written with it")
          .containsPattern("(?m)^(standby|overlap)");
    }
    Files.writeString(file, good.replace(",1,cat,", ",first,cat,"));
    var bad = Shell.run("verify", town, plan);
    assertThat(bad.code()).isEqualTo(3);
    assertThat(bad.err()).contains("standby.csv, line 2, column standby, value \"first\"");
  }

  @Test
  void whoeverWasToldStaysOrIsToldOtherwise() throws IOException {
    solve("--messages");
    people("ann" + WHERE + "0.8,", "bob" + WHERE + "0.7,", "cat" + WHERE + "0.6,",
        "fay" + WHERE + "0.95,");
    assertThat(solve("--keep", plan, "--messages").code()).isZero();
    assertThat(standby()).contains(",cat,").doesNotContain("fay");
    people("ann" + WHERE + "0.8,", "bob" + WHERE + "0.7,", "cat" + WHERE + "0.6,0",
        "fay" + WHERE + "0.95,");
    var run = solve("--keep", plan, "--messages");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(standby()).contains(",fay,").doesNotContain("cat");
    assertThat(Files.readString(plan.resolve("messages/standby-cat.txt")))
        .contains("do not need to keep these times free any more");
    assertThat(run.out())
        .contains("Told to be ready, and not any more: cat (read). They have to be told so.");
    assertThat(Shell.run("verify", town, plan).code()).isZero();
  }

  @Test
  void asManyAsACertainSessionNeedsAndNoneByDefault() throws IOException {
    needs("", "0.6");
    assertThat(solve().code()).isZero();
    assertThat(plan.resolve("standby.csv")).doesNotExist();
    assertThat(solve("--standby", "auto").code()).isZero();
    assertThat(standby()).contains(",1,cat,");
    assertThat(Shell.run("verify", town, plan, "--standby", "auto").code()).isZero();
    assertThat(Shell.run("verify", town, plan).code()).isEqualTo(4);
    assertThat(solve("--standby", "perhaps").err()).contains("standby", "Write off or auto.");
  }

  @Test
  void aCellThatIsNoNumberSetsItsRowAside() throws IOException {
    needs("some", "");
    people("ann" + WHERE + "0.8,often", "bob" + WHERE + "0.7,");
    assertThat(Shell.run("check", town).out())
        .contains("needs.csv, line 2, column volunteers_standby, value \"some\"")
        .contains("volunteers.csv, line 2, column max_standby, value \"often\"");
  }
}
