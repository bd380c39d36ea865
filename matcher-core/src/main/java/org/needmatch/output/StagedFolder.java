package org.needmatch.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A set of files that is written under temporary names first and moved into
 * place together. Closing without {@link #publish} takes the temporary files
 * away and leaves the folder as it was. Not thread-safe.
 */
final class StagedFolder implements AutoCloseable {
  private final Path folder;
  private final Map<String, Path> staged = new LinkedHashMap<>();

  StagedFolder(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  /** A temporary path for the content of the file named. */
  Path stage(String name) throws IOException {
    var path = folder.resolve("." + name + ".part");
    Files.deleteIfExists(path);
    staged.put(name, path);
    return path;
  }

  /** Stages a short text. */
  void stageText(String name, String text) throws IOException {
    Files.write(stage(name), text.getBytes(StandardCharsets.UTF_8));
  }

  boolean has(String name) {
    return staged.containsKey(name);
  }

  /** Moves every staged file into place. */
  void publish() throws IOException {
    for (var path : staged.values()) {
      force(path);
    }
    for (var entry : staged.entrySet()) {
      move(entry.getValue(), folder.resolve(entry.getKey()));
    }
    staged.clear();
  }

  /** Takes a file of an earlier set away. */
  void remove(String name) throws IOException {
    Files.deleteIfExists(folder.resolve(name));
  }

  @Override
  public void close() throws IOException {
    for (var path : staged.values()) {
      Files.deleteIfExists(path);
    }
  }

  private static void force(Path path) throws IOException {
    try (var channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
