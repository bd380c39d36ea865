package org.needmatch.internal.io.store;

import java.io.IOException;
import java.nio.file.Path;

/** Writes the content of one file. */
@FunctionalInterface
public interface Content {
  /** Fills a file that is there and empty. */
  void write(Path file) throws IOException;
}
