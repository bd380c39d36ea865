package org.needmatch.internal.io.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.Finding.Severity;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.internal.io.cell.BadCell;
import org.needmatch.internal.io.cell.Numbers;
import org.needmatch.internal.statement.LeftOut;
import org.needmatch.internal.statement.LeftOut.Part;

/**
 * Needs of the week that are not in the problem, with their seats as far as
 * they can be read. Not thread-safe.
 */
final class LeftOutNeeds {
  private static final int MOST = 100_000;

  private record Row(String id, String reason, String wrong, Part seats) {
  }

  private final List<Row> rows = new ArrayList<>();
  private final Map<String, Part> roles = new HashMap<>();

  /** A row of needs.csv that was set aside. */
  void add(RowReader row) {
    rows.add(new Row(row.text("need_id"), reason(row), wrong(row), seats(row)));
  }

  /** A row of roles.csv, whatever becomes of it. */
  void role(RowReader row) {
    roles.merge(row.text("need_id"), seats(row), Part::plus);
  }

  /** The code of what sets the row aside. */
  static String reason(RowReader row) {
    return errors(row).map(Finding::code).findFirst().orElse("set-aside");
  }

  /** The same in a sentence. */
  static String wrong(RowReader row) {
    return errors(row).map(Finding::message).findFirst().orElse("");
  }

  private static Stream<Finding> errors(RowReader row) {
    return row.findings().stream().filter(finding -> finding.severity() == Severity.ERROR);
  }

  /** Id to what is wrong, of these drafts where they are set aside as well. */
  Map<String, String> wrong(Iterable<NeedDraft> drafts) {
    var wrong = new HashMap<String, String>();
    drafts.forEach(draft -> {
      if (draft.isSetAside()) {
        wrong.put(draft.content().id(), draft.wrong());
      }
    });
    rows.stream().filter(row -> !row.reason().equals(FindingCode.ID_DUPLICATE.code()))
        .forEach(row -> wrong.putIfAbsent(row.id(), row.wrong()));
    return wrong;
  }

  /** What is left out, these drafts among it where they are set aside. */
  LeftOut leftOut(Iterable<NeedDraft> drafts, int rowsOutsideWeek) {
    var reasons = new TreeMap<String, Part>();
    for (var row : rows) {
      add(reasons, row.reason(), row.id(), row.seats());
    }
    for (var draft : drafts) {
      var reason = draft.setAsideFor();
      if (reason != null) {
        add(reasons, reason, draft.content().id(),
            new Part(1, draft.content().ownRole().wanted(), 0));
      }
    }
    return new LeftOut(reasons, rowsOutsideWeek);
  }

  private void add(Map<String, Part> reasons, String reason, String id, Part own) {
    boolean another = reason.equals(FindingCode.ID_DUPLICATE.code());
    var seats = another ? own : roles.getOrDefault(id, own);
    reasons.merge(reason, new Part(1, seats.seats(), Math.min(1, seats.unknown())), Part::plus);
  }

  private static Part seats(RowReader row) {
    var seats = row.trusted() ? count(row) : null;
    return seats == null ? new Part(1, 0, 1) : new Part(1, seats, 0);
  }

  private static @Nullable Integer count(RowReader row) {
    var column = row.blank("volunteers") ? "volunteers_min" : "volunteers";
    if (row.blank(column)) {
      return 1;
    }
    try {
      int least = column.equals("volunteers") ? 1 : 0;
      return Math.max(1, row.most(column, Numbers.whole(least, MOST).parse(row.text(column))));
    } catch (BadCell e) {
      return null;
    }
  }
}
