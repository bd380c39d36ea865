package org.needmatch.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Settings.Fairness;
import org.needmatch.domain.Settings.Grouping;
import org.needmatch.internal.region.RegionProblem;
import org.needmatch.internal.region.RegionProblem.Neighbours;
import org.needmatch.io.read.ProblemReader;
import org.needmatch.io.read.ReadOptions;

class PartCodecTest {
  private static final Path DATASETS = Path.of("../datasets");

  static Stream<Path> everyProgramme() throws Exception {
    try (var folders = Files.walk(DATASETS, 2)) {
      return folders.filter(folder -> Files.exists(folder.resolve("needs.csv"))).sorted().toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("everyProgramme")
  void whatIsReadEqualsWhatWasWritten(Path folder) throws Exception {
    var problem = ProblemReader.read(folder, ReadOptions.defaults()).problem();
    var known = problem.volunteers().stream().map(one -> one.id()).toList();
    var floors = new Fairness(Grouping.AREA, 300, new TreeMap<>(Map.of("A1", 100)), 0);
    Problem whole = problem.toBuilder()
        .continuity(problem.continuity().stream()
            .filter(series -> known.contains(series.volunteerId())).toList())
        .settings(problem.settings().toBuilder().fairness(floors).build()).build();
    var own = BitSet.valueOf(new long[]{5, 1L << 40});
    var part = new RegionProblem(3, whole, new int[]{1, 7}, new int[]{2}, own, new BitSet(),
        new BitSet(), own, new Neighbours(new int[]{-1}, new int[]{3, 4}));
    var out = new ByteArrayOutputStream();
    PartCodec.write(part, out);
    var read = PartCodec.read(new ByteArrayInputStream(out.toByteArray()));
    assertThat(read.problem()).isEqualTo(whole);
    assertThat(read.region()).isEqualTo(3);
    assertThat(read.volunteerNumbers()).containsExactly(1, 7);
    assertThat(read.needNumbers()).containsExactly(2);
    assertThat(read.own()).isEqualTo(own);
    assertThat(read.counted()).isEqualTo(own);
    assertThat(read.neighbours().ofNeed()).containsExactly(-1);
    assertThat(read.neighbours().counting()).containsExactly(3, 4);
  }
}
