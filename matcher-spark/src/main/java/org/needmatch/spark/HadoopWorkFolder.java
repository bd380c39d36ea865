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
import org.needmatch.internal.region.LocalWorkFolder;
import org.needmatch.internal.region.WorkFolder;

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
    var uri = qualified(place, configuration).toUri();
    return "file".equals(uri.getScheme())
        ? LocalWorkFolder.at(java.nio.file.Path.of(uri.getPath()))
        : new HadoopWorkFolder(place, configuration);
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
