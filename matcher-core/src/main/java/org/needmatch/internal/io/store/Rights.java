package org.needmatch.internal.io.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who may read and write files. Where the system knows no such rights (Windows)
 * what is inherited stands.
 */
final class Rights {
  private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions
      .fromString("rw-------");
  private static final Set<PosixFilePermission> GROUP = PosixFilePermissions
      .fromString("---rwx---");
  private static final Set<PosixFilePermission> WRITE = PosixFilePermissions
      .fromString("-w--w--w-");

  private Rights() {
  }

  static boolean posix(Path path) {
    return Files.getFileAttributeView(path, PosixFileAttributeView.class) != null;
  }

  /** Whether nobody but the owner has any right. */
  static boolean ownerOnly(Path path) throws IOException {
    return posix(path) && Files.getPosixFilePermissions(path).stream()
        .allMatch(one -> one.name().startsWith("OWNER"));
  }

  /**
   * Whether a file or folder is not to be written, by what is said of it: root
   * could write it all the same.
   */
  static boolean readOnly(Path path) throws IOException {
    return !Files.isWritable(path)
        || posix(path) && Files.getPosixFilePermissions(path).stream().noneMatch(WRITE::contains);
  }

  static void createFile(Path file, boolean ownerOnly) throws IOException {
    if (ownerOnly && posix(parent(file))) {
      Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
    } else {
      Files.createFile(file);
    }
  }

  static void makeFolder(Path folder, Path like) throws IOException {
    if (posix(like)) {
      var rights = Files.getPosixFilePermissions(like);
      Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(rights));
      Files.setPosixFilePermissions(folder, rights);
    } else {
      Files.createDirectory(folder);
    }
  }

  /**
   * Owner and group where the system allows it; without its group no right of a
   * group.
   */
  static void copy(Path like, Path file) throws IOException {
    if (!posix(like)) {
      return;
    }
    var from = Files.getFileAttributeView(like, PosixFileAttributeView.class).readAttributes();
    var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    var now = view.readAttributes();
    var rights = EnumSet.noneOf(PosixFilePermission.class);
    rights.addAll(from.permissions());
    if (!from.group().equals(now.group()) && !attempt(() -> view.setGroup(from.group()))) {
      rights.removeAll(GROUP);
    }
    if (!from.owner().equals(now.owner())) {
      var unused = attempt(() -> view.setOwner(from.owner()));
    }
    view.setPermissions(rights);
  }

  /** Lets whoever may write to the folder write the file. */
  static void letWritersWrite(Path folder, Path file) throws IOException {
    if (posix(folder)) {
      var rights = EnumSet.copyOf(OWNER_ONLY);
      for (var one : Files.getPosixFilePermissions(folder)) {
        if (WRITE.contains(one)) {
          rights.add(one);
          rights.add(PosixFilePermission.valueOf(one.name().replace("WRITE", "READ")));
        }
      }
      Files.setPosixFilePermissions(file, rights);
    }
  }

  private interface Step {
    void run() throws IOException;
  }

  private static boolean attempt(Step step) {
    try {
      step.run();
      return true;
    } catch (IOException e) {
      // Only root may give files away, and only to a group that one is in.
      return false;
    }
  }

  private static Path parent(Path file) {
    var parent = file.getParent();
    return parent == null ? Path.of(".") : parent;
  }
}
