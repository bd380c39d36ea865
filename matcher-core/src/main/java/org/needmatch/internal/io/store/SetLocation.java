package org.needmatch.internal.io.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.needmatch.io.store.OutputException;

/**
 * Where a file of a set goes, links followed.
 *
 * @param name
 *          within the set's folder, with {@code /} between folders
 * @param target
 *          the file itself, where a link leads
 * @param nearby
 *          whether it lies in the set's folder, on the same file system
 */
record SetLocation(String name, Path target, boolean nearby) {

  static SetLocation of(Path folder, String name) throws IOException {
    var target = followed(folder.resolve(name));
    return new SetLocation(name, target, target.startsWith(folder) && sameStore(folder, target));
  }

  /** Where it is written before it is moved in, on the same file system. */
  Path draft(Path stage, int number) {
    return nearby
        ? stage.resolve("." + number)
        : target.resolveSibling("." + target.getFileName() + ".needmatch");
  }

  boolean exists() {
    return Files.exists(target, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * @throws OutputException
   *           when it is no place for a file of ours, or is not to be replaced
   */
  void check() throws IOException {
    var parent = target.getParent();
    if (parent != null && Files.exists(parent) && !Files.isDirectory(parent)) {
      throw refused(
          parent + " is a file, so the folder " + parent.getFileName() + " cannot be made there",
          "Move the file away");
    }
    if (!exists()) {
      return;
    }
    if (Files.isDirectory(target)) {
      throw refused(target + " is a folder, so the file cannot be written there",
          "Move the folder away");
    }
    if (!Files.isRegularFile(target)) {
      throw refused(target + " is no regular file", "Move it away");
    }
    if (Rights.readOnly(target)) {
      throw refused(target + " is read-only, so it was not replaced", "Make it writable");
    }
  }

  private static OutputException refused(String what, String whatToDo) {
    return new OutputException(
        what + "; what was there is as it was. " + whatToDo + " or choose another place.");
  }

  private static Path followed(Path path) throws IOException {
    if (Files.isSymbolicLink(path)) {
      if (Files.exists(path)) {
        return path.toRealPath();
      }
      return path.resolveSibling(Files.readSymbolicLink(path)).toAbsolutePath().normalize();
    }
    var parent = path.getParent();
    var name = path.getFileName();
    return parent == null || name == null || !Files.exists(parent)
        ? path
        : parent.toRealPath().resolve(name);
  }

  private static boolean sameStore(Path folder, Path target) throws IOException {
    var parent = target.getParent();
    return parent == null || parent.equals(folder) || !Files.isDirectory(parent)
        || Files.getFileStore(parent).equals(Files.getFileStore(folder));
  }
}
