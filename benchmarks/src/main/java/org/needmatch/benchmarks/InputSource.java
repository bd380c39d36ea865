package org.needmatch.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import org.needmatch.benchmarks.library.LibraryInstance;
import org.needmatch.io.read.UnusableInputException;

/** Where an input comes from. */
sealed interface InputSource {

  /** What it is, by its name and the seed that made it. */
  Trial.Instance instance();

  /** Puts the files where a run can read them. */
  Input open() throws IOException, UnusableInputException;

  /** A city that is invented. */
  record City(Size size, double density, long seed) implements InputSource {
    @Override
    public Trial.Instance instance() {
      return new Trial.Instance(Input.name(size, density), seed);
    }

    @Override
    public Input open() throws IOException {
      return Input.of(size, density, seed);
    }
  }

  /** Files that are there. */
  record Folder(Path path) implements InputSource {
    @Override
    public Trial.Instance instance() {
      return new Trial.Instance(path.toAbsolutePath().normalize().getFileName().toString(), 0);
    }

    @Override
    public Input open() throws UnusableInputException {
      return Input.of(path);
    }
  }

  /** An instance of the frozen library, made again from its recipe. */
  record Frozen(LibraryInstance of) implements InputSource {
    @Override
    public Trial.Instance instance() {
      return new Trial.Instance(of.name(), 0);
    }

    @Override
    public Input open() throws IOException, UnusableInputException {
      return Input.of(of);
    }
  }
}
