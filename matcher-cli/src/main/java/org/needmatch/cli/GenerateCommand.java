package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;
import org.needmatch.io.write.ProblemWriter;
import org.needmatch.json.CommandDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "generate", description = "Invents a city of any size and writes its week.")
final class GenerateCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin
  private CommonOptions common = new CommonOptions();

  @Option(names = "--volunteers", required = true, paramLabel = "N", description = "People who offer time.")
  private int volunteers;

  @Option(names = "--seats", required = true, paramLabel = "M", description = "Seats over all sessions of the week.")
  private int seats;

  @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Another seed gives another city (default: 1).")
  private long seed;

  @Option(names = "--density", paramLabel = "D", defaultValue = "0", description = "Eligible pairs a seat; 0 leaves it to the city (default).")
  private double density;

  @Option(names = "--week", paramLabel = "DATE", converter = DateConverter.class, description = "Any day of the week to invent (default: that of 2026-11-23).")
  private @Nullable LocalDate week;

  @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "Where the files go.")
  @SuppressWarnings("NullAway.Init")
  private Path out;

  @Override
  public Integer call() throws Exception {
    var city = city();
    OutputFolder.checkWritable(out);
    var problem = CityGenerator.generate(city);
    ProblemWriter.write(problem, out);
    print(problem);
    return ExitCode.DONE;
  }

  private void print(Problem problem) {
    var stdout = spec.commandLine().getOut();
    if (common.json()) {
      stdout.print(new CommandDocument.Generated(out.toString(), problem.week(),
          problem.volunteers().size(), problem.needs().size(), seats, seed).json());
      return;
    }
    stdout.println(say("generate.written", out, problem.volunteers().size(), problem.needs().size(),
        seats, problem.week(), String.valueOf(seed)));
  }

  private CitySpec city() {
    try {
      return new CitySpec(volunteers, seats, seed, density,
          week == null ? CitySpec.DEFAULT_WEEK : week);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
