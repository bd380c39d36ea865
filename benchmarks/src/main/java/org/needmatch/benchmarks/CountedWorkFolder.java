package org.needmatch.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.needmatch.internal.region.LocalWorkFolder;

/** A work folder that counts the bytes that regions tell each other. */
final class CountedWorkFolder extends LocalWorkFolder {
  private static final String TOLD = "border-";

  private final AtomicLong told = new AtomicLong();

  CountedWorkFolder(Path folder) throws IOException {
    super(folder);
  }

  long told() {
    return told.get();
  }

  @Override
  protected void store(String name, Filling filling) throws IOException {
    super.store(name, filling);
    told.addAndGet(name.startsWith(TOLD) ? Files.size(Path.of(place(), name)) : 0);
  }
}
