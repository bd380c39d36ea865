package org.needmatch.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A set of files that is written under temporary names first and moved into
 * place together. Closing without {@link #publish} takes the temporary files
 * away and leaves the folder as it was. Not thread-safe.
 */
final class StagedFolder implements AutoCloseable {
  private final Path folder;
  private final Map<String, Path> staged = new LinkedHashMap<>();
  private final Map<String, Path> kept = new LinkedHashMap<>();

  StagedFolder(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  /** A temporary path for the content of the file named. */
  Path stage(String name) throws IOException {
    var path = folder.resolve("." + name + ".part");
    staged.put(name, path);
    Files.deleteIfExists(path);
    return path;
  }

  /** Stages a short text. */
  void stageText(String name, String text) throws IOException {
    Files.write(stage(name), text.getBytes(StandardCharsets.UTF_8));
  }

  boolean has(String name) {
    return staged.containsKey(name);
  }

  /**
   * Moves every staged file into place and takes the stale files away. When one
   * of these cannot be done, those before it are undone.
   */
  void publish(List<String> stale) throws IOException {
    for (var entry : staged.entrySet()) {
      force(entry.getValue());
      keep(entry.getKey());
    }
    for (var name : stale) {
      keep(name);
    }
    var done = new ArrayList<String>();
    try {
      for (var entry : staged.entrySet()) {
        move(entry.getValue(), folder.resolve(entry.getKey()));
        done.add(entry.getKey());
      }
      for (var name : stale) {
        Files.deleteIfExists(folder.resolve(name));
        done.add(name);
      }
    } catch (IOException e) {
      for (var name : done) {
        putBack(name, e);
      }
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    for (var path : staged.values()) {
      Files.deleteIfExists(path);
    }
    for (var path : kept.values()) {
      Files.deleteIfExists(path);
    }
  }

  private void keep(String name) throws IOException {
    var path = folder.resolve(name);
    if (Files.isRegularFile(path)) {
      var copy = folder.resolve("." + name + ".old");
      kept.put(name, copy);
      Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  private void putBack(String name, IOException cause) {
    var old = kept.remove(name);
    try {
      if (old == null) {
        Files.deleteIfExists(folder.resolve(name));
      } else {
        move(old, folder.resolve(name));
      }
    } catch (IOException e) {
      cause.addSuppressed(e);
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
