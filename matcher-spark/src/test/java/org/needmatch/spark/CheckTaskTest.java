package org.needmatch.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.util.SerializableConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;
import org.needmatch.internal.region.LocalWorkFolder;
import org.needmatch.internal.region.ProofParts;
import org.needmatch.judge.proof.ProofCheck;

class CheckTaskTest {
  private static final String HEADER = "row,node,parent,decision,need_id,role,volunteer_id,prices,price\n";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private CheckTask.Outcome run(String rows) throws Exception {
    return run(rows, false);
  }

  private CheckTask.Outcome run(String rows, boolean full) throws Exception {
    var town = CityGenerator.generate(CitySpec.of(400, 600, 1));
    var part = new ProofParts(town, 2).part(0);
    LocalWorkFolder.at(folder).write("part", out -> PartCodec.write(part, out));
    var file = Files.writeString(folder.resolve("certificate.csv"), HEADER + rows);
    var found = new CheckTask(folder.toString(), "part",
        new SerializableConfiguration(new Configuration()), List.of(file.toString()), full, 1)
        .run();
    if (found.refusal() == null) {
      var check = full ? ProofCheck.standard().fullEverywhere() : ProofCheck.standard();
      assertThat(found.sum()).isEqualTo(ProofParts.check(check, part, List.of(file)));
    }
    return found;
  }

  @Test
  void aPartComesToWhatItComesToOnOneMachine() throws Exception {
    var found = run("node,0,,,,,,0,\n");
    assertThat(found.refusal()).isNull();
    assertThat(found.sum().people().count()).isPositive();
  }

  @Test
  void needsEverywhereMayCountAsFull() throws Exception {
    var priced = run("node,0,,,,,,0,\n");
    var full = run("node,0,,,,,,0,\n", true);
    assertThat(full.refusal()).isNull();
    assertThat(full.sum().paid().count()).as("nobody is asked about them").isPositive()
        .isLessThan(priced.sum().paid().count());
  }

  @Test
  void branchesAreNotCheckedApart() throws Exception {
    assertThat(run("node,0,,,,,,0,\nnode,1,0,runs,x,,,0,\n").refusal()).isNotNull();
  }
}
