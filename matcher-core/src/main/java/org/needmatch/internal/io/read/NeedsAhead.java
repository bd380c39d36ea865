package org.needmatch.internal.io.read;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.internal.io.cell.BadCell;
import org.needmatch.internal.io.config.ClosedDays;
import org.needmatch.internal.io.table.TableFault;

/**
 * Moves the needs of the planned weeks by as many weeks. A need is of a series
 * when its row names one or, where the file has no such column, always: its id
 * is then what the session is called every week.
 */
public final class NeedsAhead {
  private static final Pattern WEEK = Pattern.compile("\\W*[wW]?(\\d{1,2})");

  private final TableText text;
  private final ColumnDates dates;
  private final LocalDate first;
  private final LocalDate next;
  private final int weeks;
  private final Map<String, String> ids = new LinkedHashMap<>();
  private final Map<String, String> nextOf = new HashMap<>();
  private final Map<String, LocalDate> movedTo = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Set<String> later = new HashSet<>();
  private final List<String> once = new ArrayList<>();
  private final List<String> over = new ArrayList<>();
  private final List<String> there = new ArrayList<>();
  private final List<String> shut = new ArrayList<>();
  private final ClosedDays closed;
  private int stay;

  /**
   * @param closed
   *          days on which no session is put
   */
  NeedsAhead(TableText text, ColumnDates dates, LocalDate first, int weeks, ClosedDays closed) {
    this.closed = closed;
    this.text = text;
    this.dates = dates;
    this.first = first;
    this.weeks = weeks;
    next = first.plusWeeks(weeks);
  }

  /** Ids of needs that were moved, to what they are called next. */
  public Map<String, String> ids() {
    return ids;
  }

  /** Ids that change to what they become; nothing for needs that are gone. */
  Map<String, String> renamed() {
    var renamed = new LinkedHashMap<String, String>();
    Stream.of(once, over, there).flatMap(List::stream).filter(id -> !taken.contains(id))
        .forEach(id -> renamed.put(id, nextOf.getOrDefault(id, "")));
    ids.entrySet().stream().filter(one -> !one.getKey().equals(one.getValue()))
        .forEach(one -> renamed.put(one.getKey(), one.getValue()));
    return renamed;
  }

  /** Ids as they are then of the needs that were moved, with their dates. */
  Map<String, LocalDate> dates() {
    return movedTo;
  }

  /** Needs of the weeks that are in no series. */
  public List<String> once() {
    return once;
  }

  /** Needs that are over. */
  public List<String> over() {
    return over;
  }

  /** Needs whose series has its next session in the file already. */
  public List<String> there() {
    return there;
  }

  /** Needs that were moved on to a later week, past a closed day. */
  public List<String> shut() {
    return shut;
  }

  /** How many rows stay as they are: of every week, or of later ones. */
  public int stay() {
    return stay;
  }

  /** Whether a need is left behind. */
  boolean leaves(String id) {
    return !taken.contains(id) && (once.contains(id) || over.contains(id) || there.contains(id));
  }

  void run() throws TableFault {
    var rows = text.rows();
    for (var row : rows) {
      var when = SessionDate.read(row, dates);
      var date = when == null ? null : when.date();
      if (date == null || !date.isBefore(next)) {
        later.add(session(row, date));
        taken.add(row.text("need_id"));
      }
    }
    for (var row : rows) {
      var when = SessionDate.read(row, dates);
      var id = row.text("need_id");
      if (when == null || when.date() == null && !isOver(when)
          || when.date() != null && !when.date().isBefore(next)) {
        stay++;
      } else if (when.date() == null || when.date().isBefore(first)) {
        leave(row, id, over);
      } else {
        move(row, id, when.date());
      }
    }
  }

  private boolean isOver(SessionDate when) {
    var until = when.until();
    return until != null && until.isBefore(next);
  }

  private void leave(RowReader row, String id, List<String> why) {
    text.drop(row);
    why.add(id);
  }

  private void move(RowReader row, String id, LocalDate date) throws TableFault {
    var column = dated(row);
    boolean series = !text.table().has("series") || !row.blank("series");
    int ahead = weeks;
    while (closed.name(date.plusWeeks(ahead)) != null) {
      ahead++;
    }
    int by = ahead;
    var to = date.plusWeeks(by);
    var called = column == null ? id : ahead(row, id, date, to);
    if (!series || column == null) {
      leave(row, id, once);
    } else if (later.contains(session(row, to)) || taken.contains(called)) {
      leave(row, id, there);
      if (taken.contains(called)) {
        nextOf.put(id, called);
      }
    } else {
      if (by > weeks) {
        shut.add(id);
      }
      var moved = date(row, column).plusWeeks(by).toString();
      text.change(row, column, cell -> moved);
      taken.add(called);
      ids.put(id, called);
      movedTo.put(called, to);
    }
  }

  private static String session(RowReader row, @Nullable LocalDate date) {
    var series = row.blank("series") ? row.text("need_id") : row.text("series");
    return series + "\0" + date + "\0" + row.text("start");
  }

  /** The column that says on which date the need is, null when none does. */
  private @Nullable String dated(RowReader row) {
    for (var column : List.of("date", "week_commencing", "day")) {
      if (text.table().header().index(column) >= 0
          && row.text(column).chars().anyMatch(Character::isDigit)) {
        return column;
      }
    }
    return null;
  }

  private LocalDate date(RowReader row, String column) throws TableFault {
    try {
      return dates.of(column).parse(row.text(column));
    } catch (BadCell e) {
      throw new TableFault(FindingCode.DATE_BAD.at(text.name(), row.line(), row.header(column), "",
          e.sentence(), "nothing was written", e.fix()));
    }
  }

  /** The id with the number of its week, or its date, moved. */
  private String ahead(RowReader row, String id, LocalDate date, LocalDate to) {
    var series = row.text("series");
    String old = date.toString();
    String now = to.toString();
    if (!id.contains(old)) {
      var rest = id.startsWith(series) && !series.isEmpty() ? id.substring(series.length()) : "";
      var week = WEEK.matcher(rest);
      if (!week.matches() || Integer.parseInt(week.group(1)) != week(date)) {
        return id;
      }
      old = week.group(1);
      now = String.format(Locale.ROOT, "%0" + old.length() + "d", week(to));
    }
    var from = old;
    var instead = now;
    text.change(row, "need_id", cell -> replaceLast(cell, from, instead));
    return replaceLast(id, old, now);
  }

  static String replaceLast(String text, String old, String now) {
    int at = text.lastIndexOf(old);
    return at < 0 ? text : text.substring(0, at) + now + text.substring(at + old.length());
  }

  private static int week(LocalDate date) {
    return date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }
}
