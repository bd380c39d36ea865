package org.needmatch.spark;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.DelegateToFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;

/** Files of this disk by another name, as a storage that is not mounted. */
public final class OtherStorage extends RawLocalFileSystem {
  private static final URI ROOT = URI.create("other:///");

  /** The same for those who ask by the newer of Hadoop's two interfaces. */
  public static final class Contextual extends DelegateToFileSystem {
    public Contextual(URI uri, Configuration configuration) throws IOException, URISyntaxException {
      super(ROOT, new OtherStorage(), configuration, "other", false);
    }

    @Override
    public int getUriDefaultPort() {
      return -1;
    }
  }

  static Configuration known(Configuration configuration) {
    configuration.set("fs.other.impl", OtherStorage.class.getName());
    configuration.set("fs.AbstractFileSystem.other.impl", Contextual.class.getName());
    return configuration;
  }

  @Override
  public String getScheme() {
    return "other";
  }

  @Override
  public URI getUri() {
    return ROOT;
  }

  @Override
  public Path getWorkingDirectory() {
    return new Path(ROOT);
  }

  @Override
  protected Path getInitialWorkingDirectory() {
    return new Path(ROOT);
  }

  @Override
  public File pathToFile(Path path) {
    return new File(path.toUri().getPath());
  }
}
