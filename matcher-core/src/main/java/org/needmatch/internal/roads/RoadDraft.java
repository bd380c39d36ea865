package org.needmatch.internal.roads;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Rows that are finished so far, in a hidden file, so that an interrupted run
 * can be taken up: a line that says of what, then the rows of one venue after
 * another, each followed by a line of its own. Not thread-safe.
 */
final class RoadDraft implements Closeable {
  private static final String END = "#\n";

  private final Path path;
  private final RandomAccessFile file;
  private int finished;

  /**
   * Takes up the draft of the same rows, or begins anew.
   *
   * @param of
   *          tells the rows from any others
   */
  RoadDraft(Path path, String of) throws IOException {
    this.path = path;
    file = new RandomAccessFile(path.toFile(), "rw");
    var head = of + "\n";
    long end = Files.size(path) > 0 ? sound(head) : 0;
    file.setLength(end);
    file.seek(end);
    if (end == 0) {
      file.write(head.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Where the last finished venue ends; 0 when the rows are others. */
  private long sound(String head) throws IOException {
    try (var reader = Files.newBufferedReader(path)) {
      if (!head.equals(reader.readLine() + "\n")) {
        return 0;
      }
      long at = head.length();
      long sound = at;
      for (var line = reader.readLine(); line != null; line = reader.readLine()) {
        at += line.length() + 1;
        if (END.equals(line + "\n") && at <= Files.size(path)) {
          sound = at;
          finished++;
        }
      }
      return sound;
    }
  }

  /** Venues whose rows are there. */
  int finished() {
    return finished;
  }

  /** Adds the rows of the next venue. */
  void add(String rows) throws IOException {
    file.write((rows + END).getBytes(StandardCharsets.UTF_8));
    finished++;
  }

  /** Gives the rows, without line ends. */
  void each(Consumer<String> row) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(path)) {
      reader.readLine();
      for (var line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          row.accept(line);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  /** Nothing is left of it. */
  void delete() throws IOException {
    file.close();
    Files.deleteIfExists(path);
  }
}
