package org.needmatch.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "merge", mixinStandardHelpOptions = true, description = {
    "Puts the runs of several comparisons with the same settings into one folder and reports on them.",
    "With one folder it only writes the report again."})
final class MergeCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FOLDER", description = "That ./bench compare wrote.")
  private List<Path> folders = List.of();

  @Option(names = "--strategies", split = ",", description = "To show, the first being what others are held against (default: all, in the order of the runs).")
  private List<String> strategies = List.of();

  @Option(names = "--target", defaultValue = "0.01", description = "Share of the best plan that may be missing in the time to target (default: ${DEFAULT-VALUE}).")
  private double target;

  @Option(names = "--out", required = true, description = "Where all runs and the report go.")
  @SuppressWarnings("NullAway.Init")
  private Path out;

  @Override
  public Integer call() throws Exception {
    try {
      var store = RunStore.open(out, RunStore.read(folders.getFirst()).settings());
      for (var folder : folders) {
        if (!folder.toAbsolutePath().normalize().equals(out.toAbsolutePath().normalize())) {
          add(RunStore.read(folder), store);
        }
      }
      var shown = strategies.isEmpty()
          ? store.runs().stream().map(Measured::strategy).distinct().toList()
          : strategies;
      var files = new ResultFiles(store, shown, target);
      files.write();
      spec.commandLine().getOut().println("Written: " + files.page());
      return 0;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private static void add(RunStore from, RunStore to) throws IOException {
    if (!from.settings().equals(to.settings())) {
      throw new IllegalArgumentException("The runs in " + from.folder() + " were made with "
          + from.settings() + ", those in " + to.folder() + " with " + to.settings()
          + ". Only runs of the same settings can stand in one comparison.");
    }
    for (var run : from.runs()) {
      to.add(run);
    }
  }
}
