package org.needmatch.internal.io.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * Everything that the store does to a disk, one call a step, so that a test can
 * let each step fail or be the last.
 */
interface Disk {
  /** Makes a folder with the rights of another; nothing when it is there. */
  void makeFolder(Path folder, Path like) throws IOException;

  /** Opens a file to be locked, which is made when it is not there. */
  FileChannel open(Path file) throws IOException;

  /** Makes an empty file, for its owner alone or with the usual rights. */
  void create(Path file, boolean ownerOnly) throws IOException;

  /** Fills a file. */
  void write(Path file, Content content) throws IOException;

  /** Gives a file the rights, and where possible the owner, of another. */
  void giveRights(Path file, Path like) throws IOException;

  /** Waits until a file or a folder is on disk. */
  void force(Path path) throws IOException;

  /** Moves a file to a place on the same file system, over what is there. */
  void move(Path from, Path to) throws IOException;

  /** Deletes a file or an empty folder; nothing when it is not there. */
  void delete(Path path) throws IOException;
}
