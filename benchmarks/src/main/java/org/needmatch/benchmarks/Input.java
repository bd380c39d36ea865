package org.needmatch.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.needmatch.benchmarks.library.LibraryInstance;
import org.needmatch.domain.Problem;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.io.read.ProblemReader;
import org.needmatch.io.read.ReadOptions;
import org.needmatch.io.read.UnusableInputException;
import org.needmatch.io.write.ProblemWriter;
import org.needmatch.plan.Score;

/**
 * Something to solve, as files.
 *
 * @param pinsOnly
 *          the score of the plan that holds the kept pins alone
 * @param total
 *          the medium with every seat filled
 * @param ours
 *          whether the folder is made for the comparison and goes with it
 */
record Input(String name, Path folder, Score pinsOnly, long total,
    boolean ours) implements AutoCloseable {

  /** A data set that is there. */
  static Input of(Path folder) throws UnusableInputException {
    var problem = ProblemReader.read(folder, ReadOptions.defaults()).problem();
    return of(folder.toAbsolutePath().normalize().getFileName().toString(), folder.toAbsolutePath(),
        problem, false);
  }

  /** An invented city, written to a folder of its own. */
  static Input of(Size size, double density, long seed) throws IOException {
    var problem = CityGenerator
        .generate(CitySpec.of(size.volunteers(), size.seats(), seed).withDensity(density));
    var folder = Files.createTempDirectory("city");
    ProblemWriter.write(problem, folder);
    return of(name(size, density), folder, problem, true);
  }

  /** An instance of the library. */
  static Input of(LibraryInstance frozen) throws IOException, UnusableInputException {
    var scratch = Files.createTempDirectory("library");
    var folder = frozen.files(scratch);
    var problem = ProblemReader.read(folder, ReadOptions.defaults()).problem();
    return of(frozen.name(), folder.toAbsolutePath(), problem, folder.equals(scratch));
  }

  static String name(Size size, double density) {
    return size.name() + (density > 0 ? "-density" + density : "");
  }

  private static Input of(String name, Path folder, Problem problem, boolean ours) {
    var instance = Instance.of(problem);
    return new Input(name, folder, new PlanCodec(instance).score(new int[0]),
        instance.sessions().totalValue(), ours);
  }

  @Override
  public void close() throws IOException {
    if (ours) {
      new Scratch(folder).close();
    }
  }
}
