package org.needmatch.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.needmatch.api.Matcher;
import org.needmatch.benchmarks.library.BestKnown.Source;
import org.needmatch.benchmarks.library.Library;
import org.needmatch.benchmarks.library.LibraryInstance;
import org.needmatch.benchmarks.library.Records;
import org.needmatch.domain.Problem;
import org.needmatch.io.read.PlanReader;
import org.needmatch.io.read.UnusableInputException;
import org.needmatch.run.SolveOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "record", mixinStandardHelpOptions = true, description = {
    "Updates what is known of an instance of the library: record NAME PLAN takes the plan and the certificate of a plan's folder,",
    "record --solve 60s NAME… solves first, and not again what is proven. Nothing is taken that the judge or the check of certificates refuses, or that is no better."})
final class RecordCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "NAME", description = "An instance and a plan's folder; with --solve instances, by name or pattern.")
  private List<String> arguments = List.of();

  @Option(names = "--by", required = true, description = "Who found it: a name to cite.")
  private String by = "";

  @Option(names = "--how", defaultValue = "", description = "With what it was found (default with --solve: commit, strategy, time).")
  private String how = "";

  @Option(names = "--solve", paramLabel = "TIME", converter = TimeConverter.class, description = "Solves for so long.")
  private @Nullable Double seconds;

  @Option(names = "--strategy", defaultValue = "certified", description = "With which (default: ${DEFAULT-VALUE}).")
  private String strategy = "";

  @Option(names = "--seed", defaultValue = "1", description = "Of the search (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Override
  public Integer call() throws Exception {
    try {
      var library = Library.here();
      var records = Records.of(library);
      if (seconds != null) {
        for (var one : library.named(arguments)) {
          if (!records.of(one.name()).proven()) {
            solve(one, records, seconds);
          }
        }
        return 0;
      }
      if (arguments.size() != 2) {
        throw new IllegalArgumentException("Name an instance and a plan's folder.");
      }
      return take(library.named(arguments.subList(0, 1)).getFirst(), Path.of(arguments.get(1)),
          records);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private void solve(LibraryInstance one, Records records, double limit)
      throws IOException, UnusableInputException {
    try (var scratch = Scratch.make()) {
      var problem = one.read(scratch.folder());
      var known = records.of(one.name()).plan();
      var outcome = Matcher.create().solve(problem, Plugins.chosen(SolveOptions.builder()
          .timeLimit(TimeConverter.duration(limit)).strategy(strategy).seed(seed).build()));
      var text = new StringWriter();
      outcome.certificate().writeTo(text);
      var source = source("needmatch " + Machine.here().commit() + ", " + strategy + ", seed "
          + seed + ", " + ResultFiles.number(limit) + " s");
      tell(one.name() + " plan",
          known != null && outcome.score().compareTo(known.score()) <= 0
              ? "The plan " + outcome.score() + " is not better than the known " + known.score()
                  + "."
              : records.offer(one, problem, outcome.plan(), source));
      tell(one.name() + " bound", records.offerBound(one, problem,
          text.toString().getBytes(StandardCharsets.UTF_8), source));
    }
  }

  private int take(LibraryInstance one, Path folder, Records records)
      throws IOException, UnusableInputException {
    try (var scratch = Scratch.make()) {
      Problem problem = one.read(scratch.folder());
      var refusal = records.offer(one, problem, PlanReader.read(folder), source(""));
      tell(one.name() + " plan", refusal);
      var certificate = folder.resolve("certificate.csv");
      boolean taken = refusal == null;
      if (Files.isRegularFile(certificate)) {
        var refused = records.offerBound(one, problem, Files.readAllBytes(certificate), source(""));
        tell(one.name() + " bound", refused);
        taken |= refused == null;
      }
      return taken ? 0 : 1;
    }
  }

  private Source source(String otherwise) {
    return new Source(by, LocalDate.now(ZoneOffset.UTC).toString(),
        how.isBlank() ? otherwise : how);
  }

  private void tell(String what, @Nullable String refusal) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(what + ": " + (refusal == null ? "taken" : refusal));
    out.flush();
  }
}
