package org.needmatch.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.needmatch.io.store.OutputException;

/**
 * Folders of the cluster's storage on the disk of the driver, where commands
 * read and write them. A folder that lies on that disk, or is mounted there, is
 * taken where it is.
 */
final class Storage implements AutoCloseable {
  private final Configuration configuration;
  private final Path scratch;
  private final List<Folder> folders = new ArrayList<>();

  /**
   * A folder.
   *
   * @param place
   *          as a user names it
   * @param remote
   *          where it is
   * @param local
   *          where commands have it
   * @param copied
   *          whether that is a copy
   */
  record Folder(String place, org.apache.hadoop.fs.Path remote, Path local, boolean copied) {
  }

  Storage(Configuration configuration) throws IOException {
    this.configuration = configuration;
    scratch = Files.createTempDirectory("needmatch");
  }

  /** {@return the folder, its files copied where that has to be} */
  Folder open(String place) throws IOException {
    var remote = new org.apache.hadoop.fs.Path(place);
    var storage = remote.getFileSystem(configuration);
    var qualified = storage.makeQualified(remote);
    if ("file".equals(qualified.toUri().getScheme())) {
      return kept(new Folder(place, qualified, Path.of(qualified.toUri().getPath()), false));
    }
    var local = scratch.resolve(folders.size() + "-" + remote.getName());
    var made = kept(new Folder(place, qualified, local, true));
    if (storage.exists(qualified)) {
      fetch(storage, qualified, local);
    }
    return made;
  }

  private Folder kept(Folder folder) {
    folders.add(folder);
    return folder;
  }

  private static void fetch(FileSystem storage, org.apache.hadoop.fs.Path from, Path to)
      throws IOException {
    if (storage.getFileStatus(from).isFile()) {
      copied(storage, from, to);
      return;
    }
    Files.createDirectories(to);
    for (var one : storage.listStatus(from)) {
      var name = one.getPath().getName();
      if (!name.endsWith(Tables.PARQUET)) {
        fetch(storage, one.getPath(), to.resolve(name));
      }
    }
  }

  private static void copied(FileSystem storage, org.apache.hadoop.fs.Path from, Path to)
      throws IOException {
    try (var in = storage.open(from)) {
      Files.copy(in, to);
    }
  }

  /** Puts what commands wrote back, as a set. */
  void publish(Folder folder) throws IOException {
    if (!folder.copied() || !Files.isDirectory(folder.local())) {
      return;
    }
    var storage = folder.remote().getFileSystem(configuration);
    var fresh = folder.remote().suffix(".new");
    var stale = folder.remote().suffix(".old");
    storage.delete(fresh, true);
    send(storage, folder.local(), fresh);
    storage.delete(stale, true);
    if (storage.exists(folder.remote())) {
      renamed(storage, folder.remote(), stale);
    }
    renamed(storage, fresh, folder.remote());
    storage.delete(stale, true);
  }

  private static void renamed(FileSystem storage, org.apache.hadoop.fs.Path from,
      org.apache.hadoop.fs.Path to) throws IOException {
    if (!storage.rename(from, to)) {
      throw new OutputException("The folder " + from + " could not be renamed to " + to
          + ". Rename it by hand: it is whole.");
    }
  }

  private static void send(FileSystem storage, Path from, org.apache.hadoop.fs.Path to)
      throws IOException {
    storage.mkdirs(to);
    try (var there = Files.list(from)) {
      for (var path : there.sorted().toList()) {
        var name = new org.apache.hadoop.fs.Path(to, path.getFileName().toString());
        if (Files.isDirectory(path)) {
          send(storage, path, name);
        } else {
          try (var out = storage.create(name, true)) {
            Files.copy(path, out);
          }
        }
      }
    }
  }

  /** {@return where machines find what commands have at a path of the driver} */
  String shared(String path) {
    for (var folder : folders) {
      var local = folder.local().toAbsolutePath().normalize().toString();
      var asked = path.contains(":") ? path : Path.of(path).toAbsolutePath().normalize().toString();
      if (asked.startsWith(local)) {
        return folder.remote() + asked.substring(local.length());
      }
    }
    return path;
  }

  /** {@return a new folder on the driver's disk, gone with this} */
  Path scratch(String name) {
    return scratch.resolve(name);
  }

  /** Copies all but Parquet. */
  void fetch(Folder folder, Path to) throws IOException {
    fetch(folder.remote().getFileSystem(configuration), folder.remote(), to);
  }

  @Override
  public void close() {
    try (var there = Files.walk(scratch)) {
      there.sorted(Comparator.reverseOrder()).forEach(Storage::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
