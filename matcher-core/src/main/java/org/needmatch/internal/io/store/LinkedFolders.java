package org.needmatch.internal.io.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The other folders into which the files of a folder are links: whoever writes
 * by way of the links writes there.
 */
final class LinkedFolders {
  private LinkedFolders() {
  }

  /** Those that can be written to, links followed. */
  static SortedSet<Path> of(Path folder) throws IOException {
    var folders = new TreeSet<Path>();
    try (var links = Files.newDirectoryStream(folder, LinkedFolders::isLinkedFile)) {
      for (var link : links) {
        var target = Recovery.parent(link.toRealPath());
        if (!target.equals(folder) && Files.isWritable(target)) {
          folders.add(target);
        }
      }
    }
    return folders;
  }

  private static boolean isLinkedFile(Path file) {
    return Files.isSymbolicLink(file) && Files.isRegularFile(file)
        && String.valueOf(file.getFileName()).matches(".+\\.(csv|json)");
  }
}
