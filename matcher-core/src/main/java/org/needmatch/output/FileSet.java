package org.needmatch.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Files of one folder that are replaced together: all are written beside their
 * places and forced to disk first, then moved in; when a move fails, those
 * before it are taken back. Other files of the folder are left alone. Not
 * thread-safe.
 */
final class FileSet {

  /** Writes the content of one file. */
  interface Content {
    void write(Path file) throws IOException;
  }

  private final Path folder;
  private final String mark = "." + ProcessHandle.current().pid() + ".tmp";
  private final Map<String, Content> contents = new LinkedHashMap<>();

  FileSet(Path folder) {
    this.folder = folder;
  }

  FileSet add(String name, Content content) {
    contents.put(name, content);
    return this;
  }

  /**
   * @throws OutputException
   *           when a file cannot be written or replaced; the folder is as it was
   */
  void replace() throws OutputException {
    createFolder();
    var replacements = new ArrayList<Replacement>();
    contents.keySet().forEach(name -> replacements.add(new Replacement(folder, name, mark)));
    try {
      for (var replacement : replacements) {
        replacement.checkPlace();
        draft(replacement.draft(), Objects.requireNonNull(contents.get(replacement.name())));
      }
      moveAll(replacements);
    } catch (OutputException e) {
      throw e;
    } catch (IOException e) {
      throw new OutputException(
          "The plan cannot be written to " + folder + " (" + reason(e)
              + "); what was there is as it was. Make room or choose another folder with --out.",
          e);
    } finally {
      replacements.forEach(Replacement::cleanUp);
    }
    syncFolder();
  }

  private static void moveAll(List<Replacement> replacements) throws IOException {
    var done = new ArrayList<Replacement>();
    try {
      for (var replacement : replacements) {
        replacement.keepOld();
      }
      for (var replacement : replacements) {
        replacement.moveIn();
        done.add(replacement);
      }
    } catch (IOException e) {
      for (var replacement : done.reversed()) {
        replacement.takeBack(e);
      }
      throw e;
    }
  }

  private static void draft(Path file, Content content) throws IOException {
    Files.deleteIfExists(file);
    try {
      content.write(file);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private void createFolder() throws OutputException {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new OutputException("The folder " + folder + " cannot be made (" + reason(e)
          + "). Choose another with --out.", e);
    }
  }

  private void syncFolder() {
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Some systems cannot force a folder; the files themselves are on disk.
      return;
    }
  }

  static String reason(IOException e) {
    if (e instanceof FileSystemException fs && fs.getReason() != null) {
      return fs.getReason();
    }
    return e instanceof AccessDeniedException
        ? "no permission"
        : e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
