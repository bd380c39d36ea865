package org.needmatch.internal.io.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** A disk on which one step fails, or is the last of the process. */
public final class FaultyDisk implements Disk {
  /** What happens at the step. */
  public enum Fault {
    /** The process dies; a file that is being written is left half. */
    CRASH,
    /**
     * The disk is full from then on: nothing more can be made, written or forced.
     */
    ENOSPC,
    /** This step is not allowed. */
    EACCES,
    /** This step fails. */
    EIO,
    /** From then on every step fails. */
    EIO_FOR_GOOD
  }

  /** The process has died. */
  public static final class Dead extends Error {
    private static final long serialVersionUID = 1L;
  }

  private final Disk disk = new SystemDisk();
  private final Fault fault;
  private final int at;
  private int steps;
  private boolean dead;

  private FaultyDisk(Fault fault, int at) {
    this.fault = fault;
    this.at = at;
  }

  /** How many steps the work takes when nothing fails. */
  public static int steps(Callable<?> work) throws Exception {
    var disk = new FaultyDisk(Fault.EIO, 0);
    disk.run(work);
    return disk.steps;
  }

  /**
   * Runs the work with a fault at a step, from 1.
   *
   * @throws Dead
   *           when the process died of it
   */
  public static <T> T with(Fault fault, int at, Callable<T> work) throws Exception {
    return new FaultyDisk(fault, at).run(work);
  }

  private <T> T run(Callable<T> work) throws Exception {
    Disks.use(this);
    try {
      return work.call();
    } finally {
      Disks.useSystem();
    }
  }

  private void step(Path path, boolean takesRoom) throws IOException {
    if (dead) {
      throw new Dead();
    }
    steps++;
    if (at == 0 || steps < at) {
      return;
    }
    switch (fault) {
      case CRASH -> {
        dead = true;
        throw new Dead();
      }
      case ENOSPC -> {
        if (takesRoom) {
          throw new FileSystemException(path.toString(), null, "No space left on device");
        }
      }
      case EACCES -> {
        if (steps == at) {
          throw new AccessDeniedException(path.toString());
        }
      }
      case EIO -> {
        if (steps == at) {
          throw new IOException("Input/output error");
        }
      }
      case EIO_FOR_GOOD -> throw new IOException("Input/output error");
    }
  }

  @Override
  public FileChannel open(Path file) throws IOException {
    step(file, true);
    return disk.open(file);
  }

  @Override
  public void makeFolder(Path folder, Path like) throws IOException {
    step(folder, true);
    disk.makeFolder(folder, like);
  }

  @Override
  public void create(Path file, boolean ownerOnly) throws IOException {
    step(file, true);
    disk.create(file, ownerOnly);
  }

  @Override
  public void write(Path file, Content content) throws IOException {
    try {
      step(file, true);
    } catch (IOException | Dead e) {
      disk.write(file, content);
      try (var half = new RandomAccessFile(file.toFile(), "rw")) {
        half.setLength(half.length() / 2);
      }
      throw e;
    }
    disk.write(file, content);
  }

  @Override
  public void giveRights(Path file, Path like) throws IOException {
    step(file, false);
    disk.giveRights(file, like);
  }

  @Override
  public void force(Path path) throws IOException {
    step(path, true);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    step(to, false);
    disk.move(from, to);
  }

  @Override
  public void delete(Path path) throws IOException {
    step(path, false);
    disk.delete(path);
  }
}
