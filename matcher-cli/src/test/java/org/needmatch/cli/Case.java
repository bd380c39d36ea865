package org.needmatch.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** An input that went wrong once, as it was found. */
final class Case {
  private Case() {
  }

  /** Where the case stands, such as {@code safeguarding/u-serves-blank}. */
  static Path path(String name) {
    URL url = Objects.requireNonNull(Case.class.getResource("/cases/" + name), name);
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  /** A copy of the case in a folder, to be changed. */
  static Path copy(String name, Path folder) throws IOException {
    var from = path(name);
    try (var paths = Files.walk(from)) {
      for (var path : (Iterable<Path>) paths::iterator) {
        var to = folder.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(to);
        } else {
          Files.copy(path, to);
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return folder;
  }
}
