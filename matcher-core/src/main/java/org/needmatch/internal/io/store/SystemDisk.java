package org.needmatch.internal.io.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The disk of the system. Stateless. */
final class SystemDisk implements Disk {

  @Override
  public void makeFolder(Path folder, Path like) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    try {
      Rights.makeFolder(folder, like);
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(folder)) {
        throw e;
      }
    }
  }

  @Override
  public FileChannel open(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
        StandardOpenOption.WRITE);
  }

  @Override
  public void create(Path file, boolean ownerOnly) throws IOException {
    Files.deleteIfExists(file);
    Rights.createFile(file, ownerOnly);
  }

  @Override
  public void write(Path file, Content content) throws IOException {
    try {
      content.write(file);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void giveRights(Path file, Path like) throws IOException {
    Rights.copy(like, file);
  }

  @Override
  public void force(Path path) throws IOException {
    boolean folder = Files.isDirectory(path);
    if (folder && !Rights.posix(path)) {
      return;
    }
    try (var channel = FileChannel.open(path,
        folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void delete(Path path) throws IOException {
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      Files.deleteIfExists(path);
    }
  }
}
