package org.needmatch.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * One file on its way to its place, with the file that stood there kept aside.
 */
final class Replacement {
  private final String name;
  private final Path target;
  private final Path draft;
  private final Path old;
  private boolean hadOld;

  Replacement(Path folder, String name, String mark) {
    this.name = name;
    target = folder.resolve(name);
    draft = folder.resolve("." + name + mark);
    old = folder.resolve("." + name + mark + ".old");
  }

  String name() {
    return name;
  }

  Path draft() {
    return draft;
  }

  void checkPlace() throws OutputException {
    if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new OutputException(target + " is a folder, so the file cannot be written there; the "
          + "plan was left as it was. Move the folder away or choose another with --out.");
    }
  }

  void keepOld() throws IOException {
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.deleteIfExists(old);
    try {
      Files.createLink(old, target);
    } catch (IOException | UnsupportedOperationException e) {
      Files.copy(target, old, StandardCopyOption.COPY_ATTRIBUTES);
    }
    hadOld = true;
  }

  void moveIn() throws IOException {
    try {
      move(draft, target);
    } catch (IOException e) {
      throw new OutputException("The file " + target + " cannot be replaced (" + FileSet.reason(e)
          + "); the plan was left as it was. Maybe it is open in another "
          + "program: close it there, or choose another folder with --out.", e);
    }
  }

  void takeBack(IOException cause) {
    try {
      if (hadOld) {
        move(old, target);
      } else {
        Files.deleteIfExists(target);
      }
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  void cleanUp() {
    try {
      Files.deleteIfExists(draft);
      Files.deleteIfExists(old);
    } catch (IOException e) {
      draft.toFile().deleteOnExit();
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
