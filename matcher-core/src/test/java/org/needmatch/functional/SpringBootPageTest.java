package org.needmatch.functional;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The code on the page is that of the application which the build runs. */
class SpringBootPageTest {
  private static final int MOST_LINES = 32;

  @Test
  void beansOfThePageAreThoseOfTheExample() throws IOException {
    Snippets.standIn(Path.of("../docs/spring-boot.md"), MOST_LINES,
        "../../../../../../matcher-examples/spring-boot/src/main/java/org/needmatch/examples/boot/"
            + "Application.java");
  }
}
