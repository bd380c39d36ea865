package org.needmatch.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Code in documents is code that compiles: each block stands in a test too. */
final class Snippets {
  private static final Path TESTS = Path.of("src/test/java/org/needmatch");

  private Snippets() {
  }

  /**
   * Every part of the sources between the marks {@code // begin} and
   * {@code // end}, or the region behind a {@code #}, is a Java block of the
   * document, line breaks aside, and the document has no other.
   */
  static void standIn(Path document, int mostLines, String... sources) throws IOException {
    var parts = new ArrayList<List<String>>();
    for (var source : sources) {
      int region = source.indexOf('#');
      parts.addAll(region < 0
          ? parts(Files.readAllLines(TESTS.resolve(source)), "// begin", "// end")
          : parts(Files.readAllLines(TESTS.resolve(source.substring(0, region))),
              "// @start region = \"" + source.substring(region + 1) + '"', "// @end"));
    }
    var blocks = parts(Files.readAllLines(document), "```java", "```");
    assertThat(parts).isNotEmpty();
    assertThat(squeezed(blocks)).containsExactlyInAnyOrderElementsOf(squeezed(parts));
    assertThat(blocks).allMatch(block -> block.size() <= mostLines);
  }

  private static List<String> squeezed(List<List<String>> parts) {
    return parts.stream().map(lines -> String.join("", lines).replaceAll("\\s", "")).toList();
  }

  private static List<List<String>> parts(List<String> lines, String begin, String end) {
    var parts = new ArrayList<List<String>>();
    List<String> open = null;
    for (var line : lines) {
      if (line.strip().equals(begin)) {
        open = new ArrayList<>();
        parts.add(open);
      } else if (line.strip().equals(end)) {
        open = null;
      } else if (open != null) {
        open.add(line);
      }
    }
    return parts;
  }
}
