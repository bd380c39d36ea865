package org.needmatch.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder's files with their content, but for the seconds that a search took.
 */
final class Tree {
  private Tree() {
  }

  static SortedMap<String, String> of(Path folder) throws IOException {
    var files = new TreeMap<String, String>();
    if (Files.exists(folder)) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (var path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
          var text = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
          files.put(folder.relativize(path).toString(),
              text.replaceAll("\"seconds\" : [0-9.E-]+", "\"seconds\" : 0"));
        }
      }
    }
    return files;
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (var path : (Iterable<Path>) paths::iterator) {
        var target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (var path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
          Files.delete(path);
        }
      }
    }
  }
}
