package org.needmatch.internal.io.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.Need;
import org.needmatch.domain.Volunteer;
import org.needmatch.io.read.ReadOptions;
import org.needmatch.io.read.UnusableInputException;

/** A small input folder, sound until a test says otherwise. */
public final class InputText {
  public static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final Clock THURSDAY = Clock.fixed(Instant.parse("2026-11-19T12:00:00Z"),
      ZoneOffset.UTC);

  private final Path folder;

  public InputText(Path folder) {
    this.folder = folder;
    file("volunteers.csv", """
        volunteer_id,latitude,longitude,availability
        V1,53.6458,-1.7850,Mon 09:00-17:00
        V2,53.6458,-1.7850,Tue 09:00-17:00
        """);
    file("needs.csv", """
        need_id,latitude,longitude,date,start,end
        N1,53.6458,-1.7850,2026-11-23,10:00,12:00
        """);
  }

  public InputText file(String name, String text) {
    return bytes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public InputText file(String name, String text, Charset charset) {
    return bytes(name, text.getBytes(charset));
  }

  public InputText bytes(String name, byte[] bytes) {
    try {
      Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  public InputText without(String name) {
    try {
      Files.delete(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Volunteers with these further columns, one row of cells each. */
  public InputText volunteers(String columns, String... rows) {
    var text = new StringBuilder("volunteer_id," + columns + "\n");
    for (var row : rows) {
      text.append(row).append('\n');
    }
    return file("volunteers.csv", text.toString());
  }

  /** Needs on Monday from 10:00 to 12:00 with these further columns. */
  public InputText needs(String columns, String... rows) {
    var text = new StringBuilder("start,end,need_id," + columns + "\n");
    for (var row : rows) {
      text.append("10:00,12:00,").append(row).append('\n');
    }
    return file("needs.csv", text.toString());
  }

  public static ReadOptions options() {
    return new ReadOptions(null, THURSDAY, Map.of());
  }

  public InputReading read() {
    return read(options());
  }

  public InputReading read(ReadOptions options) {
    return read(folder, options);
  }

  public static InputReading read(Path path) {
    return read(path, options());
  }

  private static InputReading read(Path path, ReadOptions options) {
    try {
      return InputReader.read(path, options);
    } catch (UnusableInputException e) {
      throw new AssertionError(e.finding() + " after " + e.findings(), e);
    }
  }

  /** Why the input is unusable. */
  public Finding refusal() {
    return refusal(options());
  }

  public Finding refusal(ReadOptions options) {
    return refusal(folder, options);
  }

  public static Finding refusal(Path path) {
    return refusal(path, options());
  }

  private static Finding refusal(Path path, ReadOptions options) {
    try {
      var result = InputReader.read(path, options);
      throw new AssertionError("It was read: " + result);
    } catch (UnusableInputException e) {
      return e.finding();
    }
  }

  /** The only finding. */
  public Finding finding() {
    var findings = read().findings();
    Assertions.assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  public static List<String> volunteers(InputReading result) {
    return result.problem().volunteers().stream().map(Volunteer::id).toList();
  }

  public static List<String> needs(InputReading result) {
    return result.problem().needs().stream().map(Need::id).toList();
  }

  public static List<String> windows(InputReading result, int volunteer) {
    Volunteer one = result.problem().volunteers().get(volunteer);
    return one.available().stream().map(span -> span.start().getDayOfMonth() + " "
        + span.start().toLocalTime() + "-" + span.end().toLocalTime()).toList();
  }

  public static List<String> codes(InputReading result) {
    return result.findings().stream().map(Finding::code).toList();
  }

  public static void assertCode(Finding finding, FindingCode code, String file, long line,
      String column, String value) {
    Assertions.assertThat(finding.code()).isEqualTo(code.code());
    Assertions.assertThat(finding.file()).isEqualTo(file);
    Assertions.assertThat(finding.line()).isEqualTo(line);
    Assertions.assertThat(finding.column()).isEqualTo(column);
    Assertions.assertThat(finding.value()).isEqualTo(value);
    Assertions.assertThat(finding.message()).isNotBlank();
    Assertions.assertThat(finding.action()).isNotBlank();
    Assertions.assertThat(finding.fix()).isNotBlank();
  }
}
