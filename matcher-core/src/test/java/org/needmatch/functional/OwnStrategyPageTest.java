package org.needmatch.functional;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The code on the page is that of the example which the build runs. */
class OwnStrategyPageTest {
  private static final int MOST_LINES = 32;
  private static final String EXAMPLE = "../../../../../../matcher-examples/own-strategy/src/";

  @Test
  void codeOfThePageIsThatOfTheExample() throws IOException {
    Snippets.standIn(Path.of("../docs/own-strategy.md"), MOST_LINES,
        EXAMPLE + "main/java/org/needmatch/examples/strategy/ScarceFirst.java",
        EXAMPLE + "test/java/org/needmatch/examples/strategy/ScarceFirstTest.java");
  }
}
