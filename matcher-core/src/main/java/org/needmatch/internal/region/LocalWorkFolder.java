package org.needmatch.internal.region;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.io.store.FolderLock;
import org.needmatch.io.store.OutputException;

/**
 * A work folder on a disk of this machine, or one that several have mounted.
 * Thread-safe.
 */
public class LocalWorkFolder extends WorkFolder {
  private static final String UNFINISHED = ".part";

  private final Path folder;
  private final @Nullable FolderLock lock;

  private LocalWorkFolder(Path folder, @Nullable FolderLock lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /** The same, with more to do for each file. */
  protected LocalWorkFolder(Path folder) throws IOException {
    this(Files.createDirectories(folder), null);
  }

  /** One that somebody else holds, or that many work in. */
  public static LocalWorkFolder at(Path folder) throws IOException {
    return new LocalWorkFolder(folder);
  }

  /**
   * Makes the folder, or goes on in it; nobody else does until it is closed.
   *
   * @param about
   *          what is solved, and how
   * @throws OutputException
   *           as {@link WorkFolder#claim}, and while another solve works in it
   */
  public static LocalWorkFolder of(Path folder, String about) throws OutputException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new OutputException(
          "The work folder " + folder + " cannot be used: it is a file. Name another with --work.");
    }
    var made = new LocalWorkFolder(folder, FolderLock.of(folder, "solve"));
    try {
      made.claim(about);
      return made;
    } catch (OutputException e) {
      made.close();
      throw e;
    }
  }

  @Override
  public String place() {
    return folder.toString();
  }

  @Override
  protected boolean exists(String name) {
    return Files.exists(folder.resolve(name));
  }

  @Override
  protected InputStream open(String name) throws IOException {
    return Files.newInputStream(folder.resolve(name));
  }

  @Override
  protected void store(String name, Filling filling) throws IOException {
    var part = folder.resolve(name + "." + UUID.randomUUID() + UNFINISHED);
    try {
      try (var out = Files.newOutputStream(part)) {
        filling.into(out);
      }
      Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  @Override
  protected void remove(String name) throws IOException {
    Files.deleteIfExists(folder.resolve(name));
  }

  @Override
  protected boolean isEmpty() throws IOException {
    try (var there = Files.list(folder)) {
      return there.map(path -> path.getFileName().toString())
          .allMatch(name -> name.endsWith(UNFINISHED) || name.startsWith(".needmatch"));
    }
  }

  @Override
  public void close() {
    if (lock != null) {
      lock.close();
    }
  }
}
