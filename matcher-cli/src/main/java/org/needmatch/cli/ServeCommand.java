package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.needmatch.server.desk.DeskEndpoints;
import org.needmatch.server.desk.DeskServer;
import org.needmatch.server.desk.DeskSession;
import org.needmatch.server.desk.DeskSetup;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "serve", description = "Opens the desk on a folder: a page for looking, asking, changing and saving; or serves programs.")
final class ServeCommand implements Callable<Integer> {
  private static final int TICK_SECONDS = 1;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin
  private CommonOptions common = new CommonOptions();

  @Parameters(index = "0", arity = "0..1", paramLabel = "FOLDER", description = "Folder of CSV files that the desk works on.")
  private @Nullable Path folder;

  @Mixin
  private ReadingOptions reading = new ReadingOptions();

  @Option(names = "--plan", paramLabel = "PLAN", description = "The plan's folder (default: plan in FOLDER); it need not be there yet.")
  private @Nullable Path plan;

  @Option(names = "--from", paramLabel = "DATETIME", converter = DateTimeConverter.class, description = "The time that it is, such as 2026-11-23T09:00: sessions that have begun and people on their way stay as they are.")
  private @Nullable LocalDateTime from;

  @Option(names = "--port", paramLabel = "N", defaultValue = "0", description = "Port on this machine (default: any that is free).")
  private int port;

  @Option(names = "--no-browser", description = "Do not open a browser.")
  private boolean noBrowser;

  @Option(names = "--names", description = "Allow the page to call people by name.")
  private boolean names;

  @Option(names = "--templates", paramLabel = "FOLDER", description = "The texts of messages to fill in (default: messages.templates of matcher.json, or our own).")
  private @Nullable Path templates;

  @Option(names = "--idle", paramLabel = "TIME", defaultValue = "30m", converter = DurationConverter.class, description = "End when the page has asked for nothing for so long (default: ${DEFAULT-VALUE}).")
  @SuppressWarnings("NullAway.Init")
  private Duration idle;

  @ArgGroup(exclusive = false, heading = "For programs:%n")
  private @Nullable ApiOptions api;

  @Override
  public Integer call() throws Exception {
    if (api != null) {
      return folder == null ? programs(api) : refused("serve.both");
    }
    if (folder == null) {
      return refused("serve.no-folder");
    }
    return desk();
  }

  private int refused(String key) {
    throw new ParameterException(spec.commandLine(), say(key));
  }

  private int programs(ApiOptions options) throws Exception {
    var end = new CountDownLatch(1);
    try (var server = options.start(); var interrupts = new Interrupts(end::countDown)) {
      var address = server.address();
      var host = address.getHostString();
      var out = spec.commandLine().getOut();
      out.println(say("serve.api", host.contains(":") ? "[" + host + "]" : host,
          String.valueOf(address.getPort())));
      out.flush();
      if (!interrupts.happened()) {
        end.await();
      }
    } catch (BindException e) {
      throw new CommandFailure(ExitCode.WRONG_USAGE, say("serve.not-here"));
    }
    return ExitCode.DONE;
  }

  private int desk() throws Exception {
    var end = new CountDownLatch(1);
    try (var session = DeskSession.open(setup());
        var desk = started(session);
        var interrupts = new Interrupts(end::countDown)) {
      var out = spec.commandLine().getOut();
      out.println(say("serve.desk", desk.entry()));
      out.flush();
      if (!noBrowser) {
        Browser.open(desk.entry());
      }
      boolean ended = interrupts.happened();
      while (!ended && desk.idle().compareTo(idle) < 0) {
        ended = end.await(TICK_SECONDS, TimeUnit.SECONDS);
      }
    }
    return ExitCode.DONE;
  }

  private DeskSetup setup() {
    var input = Objects.requireNonNull(folder);
    var out = plan == null ? input.resolve("plan") : plan;
    return new DeskSetup(input, out, week -> LastPlan.against(out, reading.read(input, week)),
        templates, from, names, Cores.matcher(),
        Math.max(1, Runtime.getRuntime().availableProcessors() - 1), Version.current());
  }

  private DeskServer started(DeskSession session) throws IOException, CommandFailure {
    try {
      return DeskServer.start(port, DeskEndpoints.of(session));
    } catch (BindException e) {
      throw new CommandFailure(ExitCode.WRONG_USAGE, say("serve.taken", String.valueOf(port)));
    }
  }
}
