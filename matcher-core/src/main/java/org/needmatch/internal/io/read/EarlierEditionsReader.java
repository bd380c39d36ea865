package org.needmatch.internal.io.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.io.cell.Dates;
import org.needmatch.internal.io.cell.Times;
import org.needmatch.internal.io.table.CsvTable;
import org.needmatch.internal.io.table.Mapping;
import org.needmatch.internal.io.table.Schemas;
import org.needmatch.internal.io.table.Table;
import org.needmatch.internal.io.table.TableFault;
import org.needmatch.internal.plan.CalendarEdition;
import org.needmatch.internal.plan.EarlierEditions;
import org.needmatch.io.read.UnusableInputException;

/**
 * Reads from plans' folders what was published of some weeks. A plan of other
 * weeks is none. Thread-safe; linear in the size of the files.
 */
public final class EarlierEditionsReader {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int NO_TIME = -1;
  private static final String RECORD = "calendars.csv";
  private static final Pattern VENUE_CALENDAR = Pattern.compile("venue-[A-Za-z0-9._~-]+");

  private final LocalDate first;
  private final LocalDate end;

  /**
   * @param week
   *          the Monday of the first of the weeks
   */
  public EarlierEditionsReader(LocalDate week, int weeks) {
    first = week;
    end = week.plusWeeks(weeks);
  }

  /**
   * By the plan that is kept, and by calendars that the new plan's folder holds.
   *
   * @param kept
   *          null when none is
   * @throws UnusableInputException
   *           when a file of them cannot be read
   */
  public EarlierEditions of(@Nullable Path kept, Path out) throws UnusableInputException {
    var replaced = replaced(out);
    return kept == null ? replaced : kept(kept).and(replaced);
  }

  /**
   * Of a plan that is kept, by its folder, its assignments.csv or the folder of
   * its parts: all of its sessions have been told.
   *
   * @throws UnusableInputException
   *           when a file of it cannot be read
   */
  public EarlierEditions kept(Path planFolderOrCsv) throws UnusableInputException {
    try {
      return of(PlanTables.folder(planFolderOrCsv), planned(planFolderOrCsv));
    } catch (TableFault fault) {
      throw new UnusableInputException(fault.finding());
    }
  }

  /**
   * Of a plan that is replaced: its sessions have been told when it, or one
   * before it, came with calendars.
   *
   * @throws UnusableInputException
   *           when the record of its calendars cannot be read
   */
  public EarlierEditions replaced(Path folder) throws UnusableInputException {
    try {
      var record = Files.isDirectory(folder) ? new InputFolder(folder).find(RECORD) : null;
      return record != null || hasCalendars(folder)
          ? of(folder, legible(folder))
          : EarlierEditions.NONE;
    } catch (TableFault fault) {
      throw new UnusableInputException(fault.finding());
    }
  }

  private EarlierEditions of(@Nullable Path folder, List<CalendarEdition> planned)
      throws TableFault {
    var record = folder == null ? null : new InputFolder(folder).find(RECORD);
    var told = new ArrayList<CalendarEdition>();
    if (record != null) {
      told.addAll(sessions(CsvTable.read(record, Schemas.TOLD, Mapping.NONE, finding -> {
      })));
    }
    told.addAll(planned);
    told.removeIf(session -> !isPlanned(session.start().toLocalDate()));
    var summary = folder == null ? MissingNode.getInstance() : summary(folder);
    if (told.isEmpty() && !isPlanned(summary)) {
      return EarlierEditions.NONE;
    }
    return new EarlierEditions(Math.max(1, summary.path("edition").asInt(1)),
        record != null || hasCalendars(folder), told);
  }

  private static List<CalendarEdition> planned(Path planFolderOrCsv) throws TableFault {
    var planned = new ArrayList<CalendarEdition>();
    boolean unused = PlanTables.each(planFolderOrCsv, Schemas.TOLD,
        (table, before) -> planned.addAll(sessions(table)));
    return planned;
  }

  /** The seats of a plan that is replaced, none when they cannot be read. */
  private static List<CalendarEdition> legible(Path folder) {
    try {
      return planned(folder);
    } catch (TableFault fault) {
      return List.of();
    }
  }

  private static boolean hasCalendars(@Nullable Path folder) {
    if (folder == null || !Files.isDirectory(folder.resolve("calendar"))) {
      return false;
    }
    try (var files = Files.newDirectoryStream(folder.resolve("calendar"),
        "{volunteer,venue}-*.ics")) {
      return files.iterator().hasNext();
    } catch (IOException e) {
      return true;
    }
  }

  private boolean isPlanned(JsonNode summary) {
    try {
      var week = LocalDate.parse(summary.path("week").asText());
      return week.isBefore(end) && first.isBefore(week.plusWeeks(summary.path("weeks").asInt(1)));
    } catch (DateTimeException e) {
      return false;
    }
  }

  private boolean isPlanned(LocalDate day) {
    return !day.isBefore(first) && day.isBefore(end);
  }

  private static JsonNode summary(Path folder) {
    var file = folder.resolve("summary.json");
    try {
      var root = Files.isRegularFile(file) ? MAPPER.readTree(file.toFile()) : null;
      return root == null ? MissingNode.getInstance() : root;
    } catch (IOException e) {
      return MissingNode.getInstance();
    }
  }

  /** Those with a day and times; without, no calendar has held them. */
  private static List<CalendarEdition> sessions(Table table) {
    var told = new ArrayList<CalendarEdition>();
    for (var row : table.rows()) {
      var reader = new RowReader(table, row);
      var date = OfferWords.date(reader.text("date"), new Dates(false));
      int from = reader.value("start", NO_TIME, Times::minutes);
      int to = reader.value("end", NO_TIME, Times::minutes);
      if (date != null && from != NO_TIME && to != NO_TIME) {
        var midnight = date.atStartOfDay();
        told.add(
            new CalendarEdition(reader.text("need_id"), reader.text("title"), reader.text("venue"),
                calendar(reader.text("venue_calendar")), reader.text("volunteer_id"),
                midnight.plusMinutes(from), midnight.plusMinutes(to > from ? to : to + 1440)));
      }
    }
    return told;
  }

  /** The name if it is one of a calendar's: it will be a file's again. */
  private static String calendar(String name) {
    return VENUE_CALENDAR.matcher(name).matches() ? name : "";
  }
}
