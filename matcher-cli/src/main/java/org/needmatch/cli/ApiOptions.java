package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.needmatch.server.api.ApiServer;
import org.needmatch.server.api.ApiSettings;
import org.needmatch.server.http.Limits;
import org.needmatch.server.http.Secret;
import picocli.CommandLine.Option;

/** The interface for programs, as the command line starts it. */
final class ApiOptions {
  private static final int SHORTEST_TOKEN = 20;
  private static final int LONGEST_TOKEN = 1_000;
  private static final int MOST_PORTS = 65_535;
  private static final long MEGABYTE = 1L << 20;

  @Option(names = "--api", required = true, description = "Serve programs instead: jobs and questions as JSON, see docs/api.md.")
  private boolean api;

  @Option(names = "--listen", paramLabel = "HOST:PORT", defaultValue = "127.0.0.1:0", description = "Where to listen (default: any free port of this machine alone).")
  private String listen = "";

  @Option(names = "--token-file", required = true, paramLabel = "FILE", description = "File with the token that programs have to send.")
  @SuppressWarnings("NullAway.Init")
  private Path tokenFile;

  @Option(names = "--host", paramLabel = "HOST:PORT", description = "A name under which programs know the server, as it stands in their addresses; others are refused. May be given several times.")
  private List<String> hosts = List.of();

  @Option(names = "--max-jobs", paramLabel = "N", defaultValue = "2", description = "Jobs that solve at once; four times as many may wait (default: ${DEFAULT-VALUE}).")
  private int jobs;

  @Option(names = "--max-body", paramLabel = "MB", defaultValue = "64", description = "Largest request in megabytes (default: ${DEFAULT-VALUE}).")
  private int megabytes;

  @Option(names = "--max-time", paramLabel = "TIME", converter = DurationConverter.class, defaultValue = "10m", description = "Longest that a job may solve (default: ${DEFAULT-VALUE}).")
  private Duration longest = Duration.ZERO;

  @Option(names = "--time-out", paramLabel = "TIME", converter = DurationConverter.class, defaultValue = "30s", description = "In which a request must have come, and an answer been taken (default: ${DEFAULT-VALUE}).")
  private Duration timeOut = Duration.ZERO;

  ApiServer start() throws CommandFailure, IOException {
    var address = address();
    try {
      var known = new HashSet<String>();
      hosts.forEach(host -> known.add(host.toLowerCase(Locale.ROOT)));
      return ApiServer.start(address, token(), known,
          Limits.PROGRAMS.withBodyBytes(megabytes * MEGABYTE).withTime(timeOut),
          ApiSettings.of(jobs).withLongest(longest), Version.current());
    } catch (IllegalArgumentException e) {
      throw wrong("serve.limits", String.valueOf(e.getMessage()));
    }
  }

  private InetSocketAddress address() throws CommandFailure {
    int colon = listen.lastIndexOf(':');
    Integer port = colon < 0 ? null : port(listen.substring(colon + 1));
    if (port == null) {
      throw wrong("serve.listen", listen);
    }
    var address = new InetSocketAddress(listen.substring(0, colon).replaceAll("[\\[\\]]", ""),
        port);
    if (address.isUnresolved()) {
      throw wrong("serve.listen", listen);
    }
    return address;
  }

  private static @Nullable Integer port(String text) {
    try {
      int port = Integer.parseUnsignedInt(text);
      return port <= MOST_PORTS ? port : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private Secret token() throws CommandFailure {
    String text;
    try {
      text = Files.readString(tokenFile).strip();
    } catch (IOException e) {
      throw wrong("serve.no-token", tokenFile.toString());
    }
    if (text.length() < SHORTEST_TOKEN || text.length() > LONGEST_TOKEN
        || !text.chars().allMatch(c -> c > ' ' && c < 127)) {
      throw wrong("serve.bad-token", tokenFile.toString(), SHORTEST_TOKEN);
    }
    return Secret.of(text);
  }

  private static CommandFailure wrong(String key, Object... values) {
    return new CommandFailure(ExitCode.WRONG_USAGE, say(key, values));
  }
}
