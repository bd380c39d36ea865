package org.needmatch.internal.io.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.needmatch.io.store.OutputException;

/**
 * Files of one folder that are published together, with files of an older set
 * that go with them. Whatever happens, the next reader finds the old set or the
 * new one. Other files of the folder are left alone. Not thread-safe.
 */
public final class FileSet {

  /** Writes a file from all others of the set. */
  @FunctionalInterface
  public interface Closing {
    /**
     * @param drafts
     *          the other files as they will be, by name
     */
    void write(Path file, SortedMap<String, Path> drafts) throws IOException;
  }

  /** The file that is written last. */
  record Last(String name, Closing closing) {
  }

  private final Path folder;
  private final String command;
  private final Map<String, Content> contents = new LinkedHashMap<>();
  /** Drafts of the files that were written so far. */
  private final SortedMap<String, Path> written = new TreeMap<>();
  private final Set<String> stale = new LinkedHashSet<>();
  private @Nullable Last last;

  /**
   * @param folder
   *          made when it is not there
   * @param command
   *          who writes, told to others that want to
   */
  public FileSet(Path folder, String command) {
    this.folder = folder;
    this.command = command;
  }

  /**
   * Adds a file.
   *
   * @param name
   *          within the folder, with {@code /} where it lies in a folder of it
   */
  public FileSet add(String name, Content content) {
    contents.put(name, file -> {
      content.write(file);
      written.put(name, file);
    });
    stale.remove(name);
    return this;
  }

  /** Adds a file that is made of those added before it. */
  public FileSet addFrom(String name, Closing closing) {
    return add(name, file -> closing.write(file, Collections.unmodifiableSortedMap(written)));
  }

  /** Adds the file that is written when all others are. */
  public FileSet addLast(String name, Closing closing) {
    last = new Last(name, closing);
    return this;
  }

  /** Takes a file away with the set, when it is there and not of the set. */
  public FileSet remove(String name) {
    if (!contents.containsKey(name)) {
      stale.add(name);
    }
    return this;
  }

  /**
   * Publishes the set.
   *
   * @throws OutputException
   *           when a file cannot be written: then all are as they were. When the
   *           set was written and committed but cannot be moved into place: then
   *           the next command that comes to the folder does so. The message says
   *           which
   */
  public void publish() throws OutputException {
    try (var lock = FolderLock.of(folder, command)) {
      new Staging(lock.folder(), contents, last, stale).publish();
    }
  }
}
