package org.needmatch.benchmarks;

import java.nio.file.Path;
import java.util.Arrays;
import org.openjdk.jmh.Main;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The entry of {@code ./bench}. */
@Command(name = "bench", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND", description = "Measures strategies and hot loops.", footer = {
    "", "bench jmh ARGUMENTS hands its arguments to JMH; bench jmh -h lists them."}, subcommands = {
        CompareCommand.class, MergeCommand.class, RunCommand.class, ExactCommand.class,
        CancelCommand.class, AttendanceCommand.class, ServeLoadCommand.class, LibraryCommand.class,
        FeaturesCommand.class, RecordCommand.class, SmptspCommand.class, LinearProgramCommand.class,
        GrowthCommand.class})
public final class Bench implements Runnable {
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  private Bench() {
  }

  @Option(names = "--plugins", scope = ScopeType.INHERIT, paramLabel = "FOLDER", description = "Folder of jars with strategies of your own.")
  private void plugins(Path folder) {
    try {
      Plugins.use(folder);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  /** Runs the command and ends the JVM with its exit code. */
  public static void main(String[] args) throws Exception {
    if (args.length > 0 && args[0].equals("jmh")) {
      Main.main(Arrays.copyOfRange(args, 1, args.length));
      return;
    }
    System.exit(new CommandLine(new Bench()).execute(args));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(),
        "No command was given. Try: bench compare --sizes 300/400 --city-seeds 1-3 --time 5s --out results");
  }
}
