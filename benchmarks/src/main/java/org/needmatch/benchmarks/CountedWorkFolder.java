package org.needmatch.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.needmatch.internal.region.WorkFolder;

/** A work folder that counts the bytes that regions tell each other. */
final class CountedWorkFolder extends WorkFolder {
  private static final String TOLD = "border-";

  private final Path folder;
  private final AtomicLong told = new AtomicLong();

  CountedWorkFolder(Path folder) {
    this.folder = folder;
  }

  long told() {
    return told.get();
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
    try (var out = Files.newOutputStream(folder.resolve(name))) {
      filling.into(out);
    }
    told.addAndGet(name.startsWith(TOLD) ? Files.size(folder.resolve(name)) : 0);
  }

  @Override
  protected void remove(String name) throws IOException {
    Files.deleteIfExists(folder.resolve(name));
  }

  @Override
  protected boolean isEmpty() throws IOException {
    try (var there = Files.list(folder)) {
      return there.findAny().isEmpty();
    }
  }

  @Override
  public void close() {
    // Whoever made the folder deletes it.
  }
}
