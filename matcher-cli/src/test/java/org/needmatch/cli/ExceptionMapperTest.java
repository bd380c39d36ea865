package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.needmatch.io.store.OutputException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

class ExceptionMapperTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Command(name = "fail")
  private static final class Failing implements Callable<Integer> {
    private final Exception why;

    @Option(names = "--json")
    private boolean json;
    @Option(names = "--debug")
    private boolean debug;

    Failing(Exception why) {
      this.why = why;
    }

    @Override
    public Integer call() throws Exception {
      throw why;
    }
  }

  private int run(Exception why, String... options) {
    return new CommandLine(new Failing(why)).setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true)).setExecutionExceptionHandler(new ExceptionMapper())
        .execute(options);
  }

  @Test
  void aDiskThatIsFullIsNoFaultOfTheProgram() {
    assertThat(run(new OutputException("The disk is full."))).isEqualTo(ExitCode.CANNOT_WRITE);
    assertThat(err).hasToString("matcher: The disk is full." + System.lineSeparator());
  }

  @Test
  void programsGetTheExitCodeAndTheSentenceAsJson() {
    assertThat(run(new CommandFailure(ExitCode.UNUSABLE_INPUT, "No \"plan\"."), "--json"))
        .isEqualTo(ExitCode.UNUSABLE_INPUT);
    assertThat(out.toString()).contains("\"exitCode\" : " + ExitCode.UNUSABLE_INPUT,
        "No \\\"plan\\\".");
  }

  @Test
  void tooLittleMemoryIsFoundUnderWhateverItCameIn() {
    var why = new IllegalStateException("a worker failed",
        new RuntimeException(new OutOfMemoryError()));

    assertThat(run(why)).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(err.toString()).contains("-Xmx").doesNotContain("worker");
  }

  @Test
  void causesThatGoRoundEndAndTheTraceIsShownOnlyWhenAskedFor() {
    var first = new IllegalStateException("first");
    first.initCause(new IllegalStateException("second", first));

    assertThat(run(first)).isEqualTo(ExitCode.INTERNAL_FAULT);
    assertThat(err.toString()).contains("first").doesNotContain("\tat ");
    assertThat(run(first, "--debug")).isEqualTo(ExitCode.INTERNAL_FAULT);
    assertThat(err.toString()).contains("\tat ");
  }
}
