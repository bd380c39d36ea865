package org.needmatch.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.CreateFlag;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.Options.CreateOpts;
import org.apache.hadoop.fs.Options.Rename;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.region.LocalWorkFolder;
import org.needmatch.internal.region.WorkFolder;
import org.needmatch.io.store.OutputException;

/**
 * A work folder on storage that all machines of a cluster reach: HDFS, an
 * object store, or a folder that all have mounted. A file gets its name when it
 * is whole. Thread-safe.
 */
final class HadoopWorkFolder extends WorkFolder {
  /** How a file that has no name yet begins. */
  private static final String UNFINISHED = ".";

  private final String place;
  private final Path folder;
  private final FileContext files;

  /** Cost: one look at the storage. */
  HadoopWorkFolder(String place, Configuration configuration) throws IOException {
    this.place = place;
    folder = qualified(place, configuration);
    files = FileContext.getFileContext(folder.toUri(), configuration);
    files.mkdir(folder, null, true);
  }

  /** {@return the work folder at a place, by way of a disk where it is on one} */
  static WorkFolder at(String place, Configuration configuration) throws IOException {
    var disk = disk(place, configuration);
    return disk == null ? new HadoopWorkFolder(place, configuration) : LocalWorkFolder.at(disk);
  }

  /**
   * {@return the same as the work of one solve} On a disk nobody else has it
   * until it is closed.
   *
   * @throws OutputException
   *           as {@link WorkFolder#claim}
   */
  static WorkFolder of(String place, Configuration configuration, String about) throws IOException {
    var disk = disk(place, configuration);
    if (disk != null) {
      return LocalWorkFolder.of(disk, about);
    }
    var made = new HadoopWorkFolder(place, configuration);
    made.claim(about);
    return made;
  }

  /**
   * {@return where any machine finds the folder, whatever storage it looks at
   * first}
   */
  static String address(WorkFolder work) {
    return work instanceof LocalWorkFolder
        ? java.nio.file.Path.of(work.place()).toAbsolutePath().toUri().toString()
        : work.place();
  }

  private static java.nio.file.@Nullable Path disk(String place, Configuration configuration)
      throws IOException {
    var uri = qualified(place, configuration).toUri();
    return "file".equals(uri.getScheme()) ? java.nio.file.Path.of(uri.getPath()) : null;
  }

  private static Path qualified(String place, Configuration configuration) throws IOException {
    var path = new Path(place);
    return path.getFileSystem(configuration).makeQualified(path);
  }

  @Override
  public String place() {
    return place;
  }

  @Override
  protected boolean exists(String name) throws IOException {
    return files.util().exists(new Path(folder, name));
  }

  @Override
  protected InputStream open(String name) throws IOException {
    return files.open(new Path(folder, name));
  }

  @Override
  protected void store(String name, Filling filling) throws IOException {
    var part = new Path(folder, UNFINISHED + name + "." + UUID.randomUUID());
    try {
      try (var out = files.create(part, EnumSet.of(CreateFlag.CREATE, CreateFlag.OVERWRITE),
          CreateOpts.createParent())) {
        filling.into(out);
      }
      files.rename(part, new Path(folder, name), Rename.OVERWRITE);
    } catch (IOException e) {
      remove(part.getName());
      throw e;
    }
  }

  @Override
  protected void remove(String name) throws IOException {
    try {
      files.delete(new Path(folder, name), false);
    } catch (FileNotFoundException gone) {
      return;
    }
  }

  @Override
  protected boolean isEmpty() throws IOException {
    var there = files.listStatus(folder);
    while (there.hasNext()) {
      if (!there.next().getPath().getName().startsWith(UNFINISHED)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() {
    // Nothing is held.
  }
}
