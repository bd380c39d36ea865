package org.needmatch.internal.io.init;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.io.read.InputReader;
import org.needmatch.io.read.ReadOptions;
import org.needmatch.io.read.ReadResult;
import org.needmatch.io.read.UnusableInputException;

/** An export in a folder, with the preset that reads it. */
final class ExportFiles {
  private final Path folder;
  private final String preset;

  /** Copies the test files of that name. */
  ExportFiles(Path folder, String preset, String shape) {
    this.folder = folder;
    this.preset = preset;
    try {
      var resource = Objects.requireNonNull(ExportFiles.class.getResource(shape));
      try (var files = Files.list(Path.of(resource.toURI()))) {
        for (var file : files.toList()) {
          Files.copy(file, folder.resolve(String.valueOf(file.getFileName())));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  ExportFiles file(String name, String text) {
    try {
      Files.writeString(folder.resolve(name), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ExportFiles replace(String name, String from, String to) {
    try {
      var text = Files.readString(folder.resolve(name));
      if (!text.contains(from)) {
        throw new AssertionError(name + " has no " + from);
      }
      return file(name, text.replace(from, to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PresetMatch match() {
    return Objects.requireNonNull(Presets.named(preset).match(headers()));
  }

  /** First lines of the CSV files. */
  Map<String, List<String>> headers() {
    var headers = new TreeMap<String, List<String>>();
    try (var files = Files.list(folder)) {
      for (var file : files.filter(one -> one.toString().endsWith(".csv")).toList()) {
        headers.put(String.valueOf(file.getFileName()),
            Arrays.stream(Files.readAllLines(file).getFirst().split(","))
                .map(name -> name.replace("\"", "")).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return headers;
  }

  /** Names with limits, skills and windows. */
  static List<String> people(ReadResult result) {
    return result
        .problem().volunteers().stream().map(one -> one.name()
            + (one.active() ? "" : " (not active)") + one.skills().keySet() + ": " + windows(one))
        .toList();
  }

  private static String windows(Volunteer one) {
    return one.available().stream().map(ExportFiles::time).collect(Collectors.joining(", "));
  }

  static List<String> sessions(ReadResult result) {
    return result.problem().needs().stream().map(one -> one.title() + ", " + time(one.time()) + ", "
        + one.roles().getFirst().wanted() + (one.remote() ? ", remote" : "")).toList();
  }

  /** Day of the month and clock times. */
  private static String time(TimeSpan span) {
    return span.start().getDayOfMonth() + " " + span.start().toLocalTime() + "-"
        + span.end().toLocalTime();
  }

  static List<String> findings(ReadResult result) {
    return result.findings().stream()
        .map(one -> one.code() + " " + one.file() + ":" + one.line() + " " + one.column()).toList();
  }

  ReadResult read(PresetMatch match) {
    file("matcher.json", match.settings().toString());
    try {
      var thursday = Clock.fixed(Instant.parse("2026-11-19T12:00:00Z"), ZoneOffset.UTC);
      return InputReader.read(folder,
          new ReadOptions(LocalDate.of(2026, 11, 23), thursday, Map.of()));
    } catch (UnusableInputException e) {
      throw new AssertionError(e.finding() + " after " + e.findings(), e);
    }
  }
}
