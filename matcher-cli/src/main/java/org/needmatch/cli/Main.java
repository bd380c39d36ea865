package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.needmatch.internal.region.RegionMachines;
import picocli.CommandLine;

/** The entry of the command line. */
public final class Main {
  private Main() {
  }

  /** Runs the command and ends the JVM with its exit code. */
  public static void main(String[] args) {
    System.exit(run(writer(FileDescriptor.out), writer(FileDescriptor.err), args));
  }

  /** Runs a command within this JVM. */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    return run(RegionMachines.ALONE, out, err, args);
  }

  /**
   * Runs a command within this JVM.
   *
   * @param machines
   *          who solves by regions
   * @param out
   *          for results
   * @param err
   *          for progress and log
   * @param args
   *          the command and its arguments
   * @return the exit code
   */
  public static int run(RegionMachines machines, PrintWriter out, PrintWriter err, String... args) {
    boolean colours = CommandLine.Help.Ansi.AUTO.enabled();
    var safeOut = new SafeWriter(out, colours);
    var safeErr = new SafeWriter(err, colours);
    try {
      int code = execute(machines, safeOut, safeErr, args);
      if (safeOut.checkError() && code == ExitCode.DONE) {
        safeErr.println("matcher: " + say("output.full"));
        return ExitCode.CANNOT_WRITE;
      }
      return code;
    } catch (OutOfMemoryError e) {
      safeErr.println("matcher: " + ExceptionMapper.tooLittleMemory());
      return ExitCode.WRONG_USAGE;
    } finally {
      safeOut.flush();
      safeErr.flush();
    }
  }

  private static int execute(RegionMachines machines, PrintWriter out, PrintWriter err,
      String... args) {
    var commandLine = new CommandLine(new MatcherCommand(machines)).setOut(out).setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true).setExpandAtFiles(false)
        .setExecutionExceptionHandler(new ExceptionMapper())
        .setParameterExceptionHandler(new UsageErrorHandler());
    commandLine.getCommandSpec().usageMessage().width(100);
    return commandLine.execute(args);
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    boolean windows = System.getProperty("os.name", "").toLowerCase(Locale.ROOT)
        .startsWith("windows");
    var charset = windows
        ? Charset.forName(System.getProperty("stdout.encoding", "UTF-8"))
        : StandardCharsets.UTF_8;
    return new PrintWriter(
        new OutputStreamWriter(new QuietPipe(new FileOutputStream(descriptor)), charset), true);
  }
}
