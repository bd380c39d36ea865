package org.needmatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Files stay small enough to be read in one go. */
class FileSizeTest {
  private static final int MAX_CODE_LINES = 250;

  @Test
  void noSourceFileHasMoreThan250CodeLines() throws IOException {
    var tooLong = new TreeMap<String, Long>();
    int seen = 0;
    for (var module : Files.list(Path.of("..")).sorted().toList()) {
      var sources = module.resolve("src/main/java");
      if (Files.isDirectory(sources)) {
        try (var files = Files.walk(sources)) {
          for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
            seen++;
            long lines = codeLines(file);
            if (lines > MAX_CODE_LINES) {
              tooLong.put(file.toString(), lines);
            }
          }
        }
      }
    }
    assertThat(seen).as("source files found").isGreaterThan(20);
    assertThat(tooLong).as("files with more than %d code lines", MAX_CODE_LINES).isEmpty();
  }

  static long codeLines(Path file) {
    long lines = 0;
    boolean comment = false;
    for (var line : lines(file)) {
      var text = line.strip();
      if (text.startsWith("/*")) {
        comment = true;
      }
      if (!comment && !text.isEmpty() && !text.startsWith("//")) {
        lines++;
      }
      if (text.endsWith("*/")) {
        comment = false;
      }
    }
    return lines;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
