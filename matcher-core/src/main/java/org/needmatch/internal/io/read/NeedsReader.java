package org.needmatch.internal.io.read;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.Need;
import org.needmatch.internal.io.config.ClosedDays;
import org.needmatch.internal.io.table.Table;

/** The needs of the planned weeks. */
final class NeedsReader {
  private final Table table;
  private final ColumnDates dates;
  private final NeedRowReader rows;
  private final ClosedDays closed;
  private final TwelveHourClockCheck clock;
  private final Map<String, NeedDraft> drafts = new LinkedHashMap<>();
  private final UniqueIds ids = new UniqueIds("need_id");
  private final Set<String> idsOutsideWeek = new HashSet<>();
  private final SortedMap<LocalDate, Integer> rowsPerWeek = new TreeMap<>();
  private final LeftOutNeeds leftOut = new LeftOutNeeds();
  private final Map<String, String> setAsideOf = new HashMap<>();
  private int rowsOutsideWeek;

  NeedsReader(Table table, ColumnDates dates, NeedRowReader rows, ClosedDays closed) {
    this.closed = closed;
    this.table = table;
    this.dates = dates;
    this.rows = rows;
    clock = TwelveHourClockCheck.of(table);
  }

  /**
   * Monday of the earliest date of a row without fault, else of any row; null
   * when no row is dated.
   */
  static @Nullable LocalDate earliestWeek(Table table, ColumnDates dates, NeedRowReader rows) {
    LocalDate sound = null;
    LocalDate any = null;
    for (var row : table.rows()) {
      var reader = new RowReader(table, row);
      var when = SessionDate.read(reader, dates);
      var date = when == null ? null : when.date() == null ? when.from() : when.date();
      if (date == null) {
        continue;
      }
      any = any == null || date.isBefore(any) ? date : any;
      boolean earlier = sound == null || date.isBefore(sound);
      if (earlier && rows.read(reader, reader.required("need_id"), null) != null) {
        sound = date;
      }
    }
    var chosen = sound == null ? any : sound;
    return chosen == null ? null : SessionDate.monday(chosen);
  }

  void read(LocalDate monday, int weeks, FindingLog log) {
    ConstantColumns.of(table, log);
    log.rows(table, row -> read(row, monday, weeks));
  }

  private void read(RowReader row, LocalDate monday, int weeks) {
    var when = SessionDate.read(row, dates);
    var date = when == null ? null : open(row, when, when.in(monday, weeks));
    if (when != null) {
      var dated = when.date();
      if (dated != null || date != null) {
        rowsPerWeek.merge(dated == null ? monday : SessionDate.monday(dated), 1, Integer::sum);
      }
      if (date == null) {
        rowsOutsideWeek++;
        idsOutsideWeek.add(row.text("need_id"));
        return;
      }
    }
    var id = ids.read(row);
    var content = rows.read(row, id, date);
    clock.question(row);
    if (content != null && date != null) {
      drafts.put(id, new NeedDraft(content, date));
    } else {
      leftOut.add(row);
      setAsideOf.putIfAbsent(row.text("commitment"), id);
    }
  }

  /** The date, null when it is a closed day and the row does not insist on it. */
  private @Nullable LocalDate open(RowReader row, SessionDate when, @Nullable LocalDate date) {
    var name = date == null ? null : closed.name(date);
    if (name == null) {
      return date;
    }
    boolean stays = when.date() != null && !closed.dated();
    row.warn(FindingCode.CLOSED_DAY, when.date() == null ? "day" : "date",
        date + " is a closed day: " + name + ".",
        stays ? "kept: the row names this date" : "left out: it does not take place",
        stays
            ? "Take the row out, or set closedDays.dated to leave-out in matcher.json."
            : "Write the date itself if it takes place all the same.");
    return stays ? date : null;
  }

  /** Where needs of the week go that are not in the problem. */
  LeftOutNeeds leftOut() {
    return leftOut;
  }

  /**
   * The need, set aside or not; null when its own row was set aside or is not
   * there.
   */
  @Nullable
  NeedDraft find(String id) {
    return drafts.get(id);
  }

  /**
   * The id, blank where the row has none, of a need of the commitment whose own
   * row was set aside; null when there is none.
   */
  @Nullable
  String setAsideOf(String commitment) {
    return setAsideOf.get(commitment);
  }

  /** Whether a row of this or of another week has the id. */
  boolean known(String id) {
    return ids.known(id) || idsOutsideWeek.contains(id);
  }

  /** Those that stand in the table and will not be in the problem. */
  AbsentNeeds absent() {
    return new AbsentNeeds(leftOut.wrong(all()), idsOutsideWeek);
  }

  /** Whether only rows of other weeks have the id. */
  boolean onlyOutsideWeek(String id) {
    return !ids.known(id) && idsOutsideWeek.contains(id);
  }

  /** Ids of rows of the week that are nearly this one. */
  List<String> near(String id) {
    return ids.near(id);
  }

  /** Every need, set aside or not. */
  List<NeedDraft> all() {
    return List.copyOf(drafts.values());
  }

  List<NeedDraft> usable() {
    return drafts.values().stream().filter(draft -> !draft.isSetAside()).toList();
  }

  List<Need> needs() {
    return usable().stream().map(NeedDraft::build).toList();
  }

  int rows() {
    return table.rows().size();
  }

  int setAside() {
    return rows() - rowsOutsideWeek - usable().size();
  }

  int rowsOutsideWeek() {
    return rowsOutsideWeek;
  }

  SortedMap<LocalDate, Integer> rowsPerWeek() {
    return rowsPerWeek;
  }
}
