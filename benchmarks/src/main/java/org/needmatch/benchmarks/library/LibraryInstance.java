package org.needmatch.benchmarks.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.io.read.ProblemReader;
import org.needmatch.io.read.ReadOptions;
import org.needmatch.io.read.UnusableInputException;
import org.needmatch.io.write.ProblemWriter;

/**
 * An instance of the library.
 *
 * @param varies
 *          what it stands for, such as {@code tightness}
 * @param recipe
 *          how it is made; null when its files are in the repository
 * @param folder
 *          of its files, from the root of the repository; null when it is made
 * @param sha256
 *          {@link Digest#ofInput} of its files
 */
public record LibraryInstance(String name, String varies, @Nullable Recipe recipe,
    @Nullable Path folder, String sha256) {

  /**
   * Makes the files, or finds them.
   *
   * @param scratch
   *          an empty folder, used when the files have to be made
   * @return the folder with the files
   * @throws IOException
   *           when they cannot be written, or are not what the library froze
   */
  public Path files(Path scratch) throws IOException {
    var where = made(scratch);
    var found = Digest.ofInput(where);
    if (!found.equals(sha256)) {
      throw new IOException("The files of " + name + " have the hash " + found + ", not the frozen "
          + sha256 + ": a figure measured on them is of another instance."
          + " Give a changed recipe or generator a new name.");
    }
    return where;
  }

  /** The same with the hash of the files as they are made now. */
  LibraryInstance frozen(Path scratch) throws IOException {
    return new LibraryInstance(name, varies, recipe, folder, Digest.ofInput(made(scratch)));
  }

  private Path made(Path scratch) throws IOException {
    if (recipe == null) {
      return Objects.requireNonNull(folder);
    }
    ProblemWriter.write(recipe.make(), scratch);
    return scratch;
  }

  /** Reads the files. */
  public Problem read(Path scratch) throws IOException, UnusableInputException {
    return ProblemReader.read(files(scratch), ReadOptions.defaults()).problem();
  }
}
