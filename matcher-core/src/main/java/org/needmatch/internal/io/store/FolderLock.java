package org.needmatch.internal.io.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.needmatch.io.store.OutputException;

/**
 * The right to write to a folder, held by one thread of one process at a time
 * and lost with the process. The file that it rests on is there only while it
 * is held. A thread that holds it may take it again. Folders into which files
 * of the folder are links are held with it.
 */
public final class FolderLock implements AutoCloseable {
  /** How long to wait for whoever writes. */
  static final Duration PATIENCE = Duration.ofSeconds(15);
  static final String FILE = ".needmatch.lock";
  /** What is locked: one byte that nobody reads, so that the text can be read. */
  private static final long LOCKED_BYTE = 1L << 40;
  private static final long PAUSE_MILLIS = 15;
  private static final Map<Path, ReentrantLock> IN_THIS_PROCESS = new ConcurrentHashMap<>();

  private final Path folder;
  private final ReentrantLock mine;
  private final List<Path> made;
  private final Disk disk;
  private final List<FolderLock> linked = new ArrayList<>();
  private @Nullable FileChannel channel;

  private FolderLock(Path folder, ReentrantLock mine, List<Path> made, Disk disk) {
    this.folder = folder;
    this.mine = mine;
    this.made = made;
    this.disk = disk;
  }

  /**
   * Takes the folder, which is made when it is not there, and brings what a dead
   * writer left in it to an end.
   *
   * @param command
   *          who writes, told to others that want to
   * @throws OutputException
   *           when somebody else writes for longer than a few seconds, or the
   *           folder cannot be written; nothing is changed
   */
  public static FolderLock of(Path folder, String command) throws OutputException {
    return of(folder, command, PATIENCE);
  }

  static FolderLock of(Path folder, String command, Duration patience) throws OutputException {
    var disk = Disks.current();
    var made = new ArrayList<Path>();
    try {
      make(folder.toAbsolutePath().normalize(), made);
      var real = folder.toRealPath();
      if (Rights.readOnly(real)) {
        throw new OutputException("There is no permission to write to " + folder
            + "; nothing was changed. Choose another folder.");
      }
      return take(real, made, command, patience, disk);
    } catch (OutputException e) {
      unmake(made, disk);
      throw e;
    } catch (IOException e) {
      unmake(made, disk);
      throw new OutputException(folder + " cannot be written to (" + Reasons.of(e)
          + "); nothing was changed. Make room or choose another folder.", e);
    }
  }

  /** Whether the current thread holds the folder. */
  static boolean isMine(Path folder) {
    var lock = IN_THIS_PROCESS.get(folder);
    return lock != null && lock.isHeldByCurrentThread();
  }

  private static FolderLock take(Path folder, List<Path> made, String command, Duration patience,
      Disk disk) throws IOException {
    var mine = IN_THIS_PROCESS.computeIfAbsent(folder, unused -> new ReentrantLock(true));
    var lock = new FolderLock(folder, mine, made, disk);
    long deadline = System.nanoTime() + patience.toNanos();
    try {
      if (!mine.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw busy(folder);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw busy(folder);
    }
    if (mine.getHoldCount() > 1) {
      return lock;
    }
    try {
      while (!lock.attempt(command)) {
        if (System.nanoTime() >= deadline || !pause()) {
          throw busy(folder);
        }
      }
      lock.recover();
      for (var other : LinkedFolders.of(folder)) {
        lock.linked.add(take(other, List.of(), command, patience, disk));
      }
      return lock;
    } catch (IOException | RuntimeException | Error e) {
      lock.close();
      throw e;
    }
  }

  private void recover() throws OutputException {
    try {
      Recovery.run(folder, disk);
    } catch (IOException e) {
      throw new OutputException(
          "What an earlier command left in " + folder + " cannot be brought to its end ("
              + Reasons.withFile(e) + "), so nothing new was written. "
              + "Make room, close programs that have its files open, and try again.",
          e);
    }
  }

  private boolean attempt(String command) throws IOException {
    var file = folder.resolve(FILE);
    boolean there = Files.exists(file);
    var opened = disk.open(file);
    boolean held = false;
    try {
      if (!there) {
        Rights.letWritersWrite(folder, file);
      }
      var lock = opened.tryLock(LOCKED_BYTE, 1, false);
      if (lock != null) {
        var said = UUID.randomUUID() + "\nprocess " + ProcessHandle.current().pid() + " (" + command
            + ", since " + Instant.now().truncatedTo(ChronoUnit.SECONDS) + ")\n";
        opened.truncate(0);
        opened.write(ByteBuffer.wrap(said.getBytes(StandardCharsets.UTF_8)), 0);
        held = said.equals(text(folder));
      }
    } finally {
      if (held) {
        channel = opened;
      } else {
        opened.close();
      }
    }
    return held;
  }

  private static boolean pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static OutputException busy(Path folder) throws IOException {
    var lines = text(folder).split("\n", -1);
    return new OutputException(folder + " is being written to by "
        + (lines.length > 1 && !lines[1].isBlank() ? lines[1] : "another process")
        + "; nothing was changed. Try again when it is done.");
  }

  private static String text(Path folder) throws IOException {
    try {
      return Files.readString(folder.resolve(FILE));
    } catch (NoSuchFileException e) {
      return "";
    }
  }

  /** The folder, links followed. */
  Path folder() {
    return folder;
  }

  private static void make(Path folder, List<Path> made) throws IOException {
    if (!Files.isDirectory(folder)) {
      var parent = folder.getParent();
      if (parent != null) {
        make(parent, made);
      }
      Files.createDirectories(folder);
      made.add(folder);
    }
  }

  private static void unmake(List<Path> made, Disk disk) {
    for (var folder : made.reversed()) {
      try {
        disk.delete(folder);
      } catch (IOException e) {
        // It holds something by now, or stays empty.
        return;
      }
    }
  }

  /** Lets others write; a folder that was made and is still empty goes. */
  @Override
  public void close() {
    linked.forEach(FolderLock::close);
    linked.clear();
    var held = channel;
    channel = null;
    try {
      if (held != null) {
        Recovery.insist(() -> disk.delete(folder.resolve(FILE)));
      }
      unmake(made, disk);
    } catch (IOException e) {
      // The next writer takes the file over, and deletes it.
      return;
    } finally {
      try {
        if (held != null) {
          held.close();
        }
      } catch (IOException e) {
        // Closed as far as the system lets it.
      } finally {
        mine.unlock();
      }
    }
  }
}
