package org.needmatch.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.domain.Problem;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;
import org.needmatch.judge.proof.ProofCheck;
import org.needmatch.rules.RuleSet;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;
import org.needmatch.run.Solver;

class ClusterProofTest {
  private static final Problem TOWN = CityGenerator.generate(CitySpec.of(2000, 3000, 3));

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private static SolveResult solved() {
    return Solver.under(RuleSet.standard()).solve(TOWN,
        SolveOptions.builder().timeLimit(null).stepLimit(20L).seed(1).build());
  }

  private String[] parts(String rows, int count) throws Exception {
    var lines = rows.lines().toList();
    var files = new String[count];
    Files.createDirectories(folder.resolve("plan/certificate"));
    for (int i = 0; i < count; i++) {
      var text = new StringBuilder(lines.getFirst()).append('\n');
      for (int row = 1; row < lines.size(); row++) {
        boolean price = lines.get(row).startsWith("price");
        if (price && row % count == i || !price && i == 0) {
          text.append(lines.get(row)).append('\n');
        }
      }
      var file = folder.resolve("plan/certificate/part-0000" + (i + 1) + ".csv");
      Files.writeString(file, text);
      files[i] = file.toString();
    }
    return files;
  }

  private ProofCheck.Verdict verdict(long claimed, String... files) throws Exception {
    var spark = new JavaSparkContext(LocalSpark.session().sparkContext());
    return Objects.requireNonNull(
        new ClusterProof(spark, TOWN, List.of(files), 1, 1L << 30).verdict(claimed),
        "it was not checked apart");
  }

  @Test
  void partsCutInAnyWayProveWhatTheWholeProvesAndWithoutOneNothing() throws Exception {
    var result = solved();
    var rows = new StringWriter();
    result.certificate().writeTo(rows);
    var files = parts(rows.toString(), 3);
    var whole = verdict(result.boundMedium(), files);
    assertThat(whole.refusals()).isEmpty();
    assertThat(whole.accepted()).isTrue();
    assertThat(verdict(whole.provenMedium() - 1, files).accepted()).isFalse();
    assertThat(verdict(result.boundMedium(), files[0], files[1]).accepted()).isFalse();
  }
}
