package org.needmatch.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.needmatch.benchmarks.library.Library;
import org.needmatch.benchmarks.smptsp.Published;

class SmptspCommandTest {
  private static final List<Path> FILES = IntStream.range(0, 50)
      .mapToObj(i -> Path.of("data_" + i + ".dat")).toList();

  @Test
  void aDrawRepeatsAndAnotherSeedDrawsOthers() {
    var drawn = SmptspCommand.drawn(FILES, 10, 1);

    assertThat(drawn).hasSize(10).doesNotHaveDuplicates().isSubsetOf(FILES)
        .isEqualTo(SmptspCommand.drawn(FILES, 10, 1))
        .isNotEqualTo(SmptspCommand.drawn(FILES, 10, 2));
    assertThat(SmptspCommand.drawn(FILES, 0, 1)).isEqualTo(FILES);
  }

  @Test
  void thePublishedBoundsAreOfAllInstances() throws IOException {
    Map<String, Published> published = Published
        .read(Library.here().folder().resolveSibling("smptsp").resolve("published.csv"));

    assertThat(published).hasSize(247).containsEntry("data_1_23_40_66", new Published(20, 20));
    assertThat(published.values())
        .allSatisfy(one -> assertThat(one.upper() == null || one.lower() <= one.upper()).isTrue());
  }

  @Test
  void saysWhatIsNewToTheTable() {
    var row = new SmptspRow("x", 9, 20, new Published(5, 7), 6, 6, 1, "OPTIMAL");

    assertThat(row.better()).isEqualTo("upper lower");
    assertThat(row.reachesUpper()).isTrue();
    assertThat(new SmptspRow("x", 9, 20, new Published(5, 7), null, 4, 1, "").better()).isEmpty();
    assertThat(new SmptspRow("x", 9, 20, null, 3, 3, 1, "").better()).isEmpty();
  }
}
