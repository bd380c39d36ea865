package org.needmatch.internal.io.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.Problem;
import org.needmatch.internal.history.AttendanceSummary;
import org.needmatch.internal.history.OtherDays;
import org.needmatch.internal.io.cell.RecentSessions;
import org.needmatch.internal.io.sheet.SheetPlace;
import org.needmatch.internal.io.sheet.Workbook;
import org.needmatch.internal.io.table.Schema;
import org.needmatch.internal.io.table.Schemas;
import org.needmatch.internal.io.table.SourceFile;
import org.needmatch.internal.io.table.TableFault;
import org.needmatch.internal.io.table.TextDecoder;
import org.needmatch.io.read.UnusableInputException;

/**
 * The input of the weeks after those that an input is for: what goes on is
 * moved, what is over is left behind, and everything else is the same to the
 * byte. Linear in the files.
 */
public final class NextInput {
  private static final String SETTINGS = "matcher.json";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Source.FolderSource source;
  private final Problem problem;
  private final LocalDate next;
  private final FindingLog log = new FindingLog();
  private final Map<String, TableText> texts = new HashMap<>();
  private final SortedMap<String, byte[]> files = new TreeMap<>();

  private NextInput(Source.FolderSource source, Problem problem) {
    this.source = source;
    this.problem = problem;
    next = problem.week().plusWeeks(problem.weeks());
  }

  /**
   * What comes of it.
   *
   * @param week
   *          its Monday
   * @param files
   *          of the new folder, by name
   * @param names
   *          of a file of ours to its name there
   * @param left
   *          files and sheets of the old one that nothing reads
   * @param unpinned
   *          rows of previous.csv that lost a pin or an answer
   */
  public record Result(LocalDate week, SortedMap<String, byte[]> files, Map<String, String> names,
      NeedsAhead needs, List<String> left, int unpinned) {

    /** The rows of history.csv but those that an earlier try kept of the week. */
    public OtherDays others(LocalDate keptWeek) throws UnusableInputException {
      var name = names.getOrDefault(Schemas.HISTORY.file(), "");
      var bytes = files.get(name);
      return bytes == null
          ? OtherDays.NONE
          : OtherDaysReader.otherThan(new SourceFile(name, bytes), keptWeek);
    }
  }

  /**
   * Reads the folder again and moves it.
   *
   * @param problem
   *          that the folder gave
   * @param summaries
   *          what is known of each volunteer by then, empty when nothing is
   * @throws UnusableInputException
   *           when it is no folder, or its dates stand in no cell of their own
   */
  public static Result of(Path folder, Map<String, String> overrides, Problem problem,
      Map<String, AttendanceSummary> summaries) throws UnusableInputException {
    try {
      if (Source.open(folder, overrides) instanceof Source.FolderSource source) {
        return new NextInput(source, problem).move(summaries);
      }
      throw new TableFault(FindingCode.NO_SUCH_INPUT.of(folder.toString(),
          folder + " is one JSON document, which is not moved.", "nothing was written",
          "Move its dates in the program that writes it."));
    } catch (TableFault fault) {
      throw new UnusableInputException(fault.finding());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Result move(Map<String, AttendanceSummary> summaries) throws TableFault, IOException {
    for (var schema : Schemas.ALL) {
      open(schema);
    }
    open(Schemas.ATTENDANCE);
    var needs = needs();
    roles(needs);
    volunteers(needs, summaries);
    int unpinned = previous();
    for (var text : texts.values()) {
      files.put(text.name(), text.edited().bytes());
    }
    checkMoved(needs);
    others();
    settings();
    var left = new ArrayList<String>();
    for (var file : source.unreadFiles()) {
      if (!files.containsKey(file.name())) {
        left.add(file.name());
      }
    }
    var names = new HashMap<String, String>();
    texts.forEach((ours, text) -> names.put(ours, text.name()));
    return new Result(next, files, names, needs, left, unpinned);
  }

  private void open(Schema schema) throws TableFault {
    var text = source.tables().text(schema, log);
    if (text != null) {
      texts.put(schema.file(), text);
    }
  }

  private NeedsAhead needs() throws TableFault {
    var text = Objects.requireNonNull(texts.get(Schemas.NEEDS.file()));
    var needs = new NeedsAhead(text, ColumnDates.of(text.table(), source.configuration().dates()),
        problem.week(), problem.weeks(), source.configuration().reading().closed());
    needs.run();
    return needs;
  }

  /**
   * Reads the new text: where matcher.json makes a date of several cells, or a
   * row of several rows, one cell moved is not the session moved.
   */
  private void checkMoved(NeedsAhead needs) throws TableFault {
    var text = Objects.requireNonNull(texts.get(Schemas.NEEDS.file()));
    var table = source.tables().again(text.edited(), Schemas.NEEDS, new FindingLog());
    var dates = ColumnDates.of(table, source.configuration().dates());
    var found = new HashMap<String, @Nullable LocalDate>();
    for (var row : table.rows()) {
      var reader = new RowReader(table, row);
      var when = SessionDate.read(reader, dates);
      found.put(reader.text("need_id"), when == null ? null : when.date());
    }
    boolean rows = table.rows().size() == needs.stay() + needs.ids().size();
    for (var moved : needs.dates().entrySet()) {
      if (!rows || !moved.getValue().equals(found.get(moved.getKey()))) {
        throw new TableFault(FindingCode.SETTING_BAD.of(text.name(),
            "The need " + moved.getKey() + " cannot be moved to " + moved.getValue()
                + ": matcher.json makes its row, or its date, of several.",
            "nothing was written",
            "Export the next week from where the file comes, or write date into a column of its"
                + " own."));
      }
    }
  }

  private void roles(NeedsAhead needs) {
    var roles = texts.get(Schemas.ROLES.file());
    if (roles == null) {
      return;
    }
    for (var row : roles.rows()) {
      var id = row.text("need_id");
      var called = needs.ids().get(id);
      if (needs.leaves(id)) {
        roles.drop(row);
      } else if (called != null && !called.equals(id)) {
        roles.change(row, "need_id", cell -> renamed(cell, Map.of(id, called)));
      }
    }
  }

  private void volunteers(NeedsAhead needs, Map<String, AttendanceSummary> summaries) {
    var volunteers = Objects.requireNonNull(texts.get(Schemas.VOLUNTEERS.file()));
    var renamed = needs.renamed();
    for (var row : volunteers.rows()) {
      if (row.list("avoids").stream().anyMatch(renamed::containsKey)) {
        volunteers.change(row, "avoids", cell -> renamed(cell, renamed));
      }
      var known = summaries.get(row.text("volunteer_id"));
      if (known != null) {
        change(volunteers, row, "weeks_waiting", String.valueOf(known.weeksWaiting()));
        change(volunteers, row, "asks", String.valueOf(known.asks()));
        change(volunteers, row, "recent_sessions", sessions(row, known));
      }
    }
  }

  private static void change(TableText table, RowReader row, String column, String text) {
    if (!row.blank(column) && table.table().header().index(column) >= 0) {
      table.change(row, column, cell -> text);
    }
  }

  /** The planned weeks before those that the row has. */
  private String sessions(RowReader row, AttendanceSummary known) {
    var sessions = new ArrayList<>(known.recentSessions().stream().limit(problem.weeks()).toList());
    sessions.addAll(row.value("recent_sessions", List.of(), RecentSessions::parse));
    return RecentSessions.text(sessions);
  }

  /** A list with other ids; one that is called nothing goes. */
  private static String renamed(String cell, Map<String, String> ids) {
    var text = cell;
    for (var id : ids.entrySet()) {
      text = Pattern
          .compile(
              "(?<![^;\"\\s'])" + Pattern.quote(TableText.inBytes(id.getKey())) + "(?![^;\"\\s])")
          .matcher(text).replaceAll(Matcher.quoteReplacement(TableText.inBytes(id.getValue())));
    }
    return text.replaceAll(";\\s*(?=;|$|\")", "").replaceAll("(^|\")\\s*;", "$1");
  }

  /** Pins and answers were of days that are over. */
  private int previous() {
    var previous = texts.get(Schemas.PREVIOUS.file());
    int unpinned = 0;
    if (previous != null) {
      for (var row : previous.rows()) {
        boolean pinned = !row.blank("pinned") && row.yesNo("pinned", false);
        boolean answered = !row.blank("status") && row.blank("date");
        if (pinned) {
          previous.change(row, "pinned", cell -> "no");
        }
        if (answered) {
          previous.change(row, "status", cell -> "");
        }
        unpinned += pinned || answered ? 1 : 0;
      }
    }
    return unpinned;
  }

  private void others() throws TableFault {
    for (var name : List.copyOf(source.folder().namesRead())) {
      if (!Workbook.isNamed(name) && !name.equalsIgnoreCase(SETTINGS)) {
        files.putIfAbsent(name, source.folder().peek(name).bytes());
      }
    }
    var travel = source.configuration().files().getOrDefault(Schemas.TRAVEL.file(),
        Schemas.TRAVEL.file());
    if (source.folder().has(travel)) {
      files.put(travel, source.folder().peek(travel).bytes());
    }
    if (source.folder().has(AreaShapesReader.FILE)) {
      files.put(AreaShapesReader.FILE, source.folder().peek(AreaShapesReader.FILE).bytes());
    }
  }

  private void settings() throws TableFault, JsonProcessingException {
    if (!source.folder().has(SETTINGS)) {
      return;
    }
    var file = Objects.requireNonNull(source.folder().find(SETTINGS));
    var settings = (ObjectNode) JSON.readTree(TextDecoder.decode(file));
    boolean moved = settings.has("week");
    if (moved) {
      settings.put("week", next.toString());
    }
    if (settings.get("files") instanceof ObjectNode names) {
      var book = new ArrayList<String>();
      names.properties().forEach(entry -> {
        if (SheetPlace.of(entry.getValue().asText()) != null
            || SheetPlace.of(entry.getKey()) != null) {
          book.add(entry.getKey());
        }
      });
      moved |= !book.isEmpty();
      names.remove(book);
    }
    files.put(file.name(),
        moved
            ? (JSON.writerWithDefaultPrettyPrinter().writeValueAsString(settings) + "\n")
                .getBytes(StandardCharsets.UTF_8)
            : file.bytes());
  }
}
