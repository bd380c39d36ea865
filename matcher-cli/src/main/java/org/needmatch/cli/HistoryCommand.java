package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.history.History;
import org.needmatch.internal.history.OtherDays;
import org.needmatch.internal.history.PastWeek;
import org.needmatch.internal.io.read.OtherDaysReader;
import org.needmatch.internal.io.read.PastWeekReader;
import org.needmatch.internal.io.store.FolderLock;
import org.needmatch.internal.io.write.HistoryWriter;
import org.needmatch.io.read.ProblemReader;
import org.needmatch.io.read.ReadOptions;
import org.needmatch.io.read.UnusableInputException;
import org.needmatch.json.CommandDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "history", description = "Keeps published weeks as plain files, and says what the next week takes from them.")
final class HistoryCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin
  private CommonOptions common = new CommonOptions();

  @Parameters(index = "0", paramLabel = "DIR", description = "Where the weeks are kept; made when it is not there.")
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @Option(names = "--add", paramLabel = "PLAN", description = "The folder of a plan to keep; the same week again takes the place of its older copy.")
  private @Nullable Path plan;

  @Option(names = "--week", paramLabel = "DATE", converter = DateConverter.class, description = "Any day of the plan's week (default: that of its earliest date).")
  private @Nullable LocalDate week;

  @Option(names = "--people", paramLabel = "FOLDER", description = "The input that the plan was made from, so that people without a place are known to wait.")
  private @Nullable Path people;

  @Option(names = "--next", paramLabel = "FOLDER", description = "Also write previous.csv, attendance.csv and history.csv into next week's input.")
  private @Nullable Path next;

  @Option(names = "--shares", description = "Also say in attendance.csv how often people were taken and asked of late (recent_sessions, asks).")
  private boolean shares;

  @Override
  public Integer call() throws Exception {
    var lines = new ArrayList<String>();
    var others = next == null ? OtherDays.NONE : OtherDaysReader.read(next);
    History history;
    try (var held = FolderLock.of(folder, "history")) {
      history = write(lines);
    }
    if (next != null) {
      HistoryWriter.next(history, others, shares, next);
      lines.add(written(history, others, next));
    }
    long waiting = history.summaries().values().stream().filter(one -> one.weeksWaiting() > 0)
        .count();
    lines.add(say("history.weeks", history.weeks().size(), history.summaries().size(), waiting));
    var out = spec.commandLine().getOut();
    if (common.json()) {
      out.print(json(history));
    } else {
      lines.forEach(out::println);
    }
    return ExitCode.DONE;
  }

  /**
   * Reads all weeks with the one that is added, and publishes them, while nobody
   * else does.
   */
  private History write(List<String> lines) throws Exception {
    var weeks = read();
    HistoryWriter.Week copy = null;
    var added = plan;
    if (added != null) {
      var given = week == null
          ? null
          : week.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      var past = PastWeekReader.read(added, given);
      var people = people(past);
      var older = weeks.get(past.monday());
      weeks.put(past.monday(), new PastWeek(past.monday(), past.rows(),
          people.isEmpty() && older != null ? older.people() : people));
      copy = new HistoryWriter.Week(past.monday(), added, people);
      lines.add(say("history.added", past.monday(),
          past.rows().stream().filter(row -> row.status().stands()).count()));
    }
    if (weeks.isEmpty()) {
      throw new CommandFailure(ExitCode.UNUSABLE_INPUT, say("history.empty", folder));
    }
    var history = new History(List.copyOf(weeks.values()));
    var others = OtherDaysReader.read(folder);
    HistoryWriter.write(folder, copy, history, others, shares);
    lines.add(written(history, others, folder));
    return history;
  }

  private static String written(History history, OtherDays others, Path folder) {
    return say("history.written", history.days().size(), folder, others.rows().size());
  }

  private SortedSet<String> people(PastWeek past) throws UnusableInputException {
    var all = new TreeSet<>(past.people());
    var input = people;
    if (input != null) {
      ProblemReader.read(input, ReadOptions.defaults().withWeek(past.monday())).problem()
          .volunteers().stream().filter(volunteer -> volunteer.active())
          .forEach(volunteer -> all.add(volunteer.id()));
    }
    return all;
  }

  private SortedMap<LocalDate, PastWeek> read() throws UnusableInputException, CommandFailure {
    var weeks = new TreeMap<LocalDate, PastWeek>();
    var all = folder.resolve(HistoryWriter.WEEKS);
    if (!Files.isDirectory(all)) {
      return weeks;
    }
    try (var found = Files.list(all)) {
      for (var path : found.filter(HistoryCommand::isWeek).sorted().toList()) {
        var monday = monday(path);
        weeks.put(monday, PastWeekReader.read(path, monday));
      }
    } catch (IOException e) {
      throw new CommandFailure(ExitCode.UNUSABLE_INPUT, say("history.unreadable", all));
    }
    return weeks;
  }

  /** Not what a file browser leaves behind. */
  private static boolean isWeek(Path path) {
    return Files.isDirectory(path) && !String.valueOf(path.getFileName()).startsWith(".");
  }

  private static LocalDate monday(Path path) throws CommandFailure {
    try {
      return LocalDate.parse(String.valueOf(path.getFileName()));
    } catch (DateTimeParseException e) {
      throw new CommandFailure(ExitCode.UNUSABLE_INPUT, say("history.no-week", path));
    }
  }

  private static String json(History history) {
    return new CommandDocument.Past(history.weeks().size(), history.days().size(),
        history.summaries().values().stream()
            .map(one -> new CommandDocument.Person(one.volunteerId(), one.weeksWaiting(),
                one.reliability(), one.hoursThisMonth(), one.done(), one.noShows()))
            .toList())
        .json();
  }
}
