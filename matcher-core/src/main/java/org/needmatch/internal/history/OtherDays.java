package org.needmatch.internal.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The rows of a history.csv that are not ours, as they stand, and where our
 * cells go beside them.
 *
 * @param columns
 *          the header as it stands, with our columns that it lacked at the end
 * @param places
 *          index of volunteer_id, date, activity, group and kept_week
 * @param rows
 *          cells of each row, as many as there are columns
 */
public record OtherDays(List<String> columns, List<Integer> places, List<List<String>> rows) {
  /** What our rows say. */
  public static final List<String> OURS = List.of("volunteer_id", "date", "activity", "group",
      "kept_week");

  /** No rows. */
  public static final OtherDays NONE = new OtherDays(OURS, List.of(0, 1, 2, 3, 4), List.of());

  /** Copies the lists. */
  public OtherDays {
    columns = List.copyOf(columns);
    places = List.copyOf(places);
    rows = List.copyOf(rows);
  }

  /** Cells of ours, in the order of {@link #OURS}, as a row of the file. */
  public List<String> row(List<String> ours) {
    var cells = new ArrayList<String>(Collections.nCopies(columns.size(), ""));
    for (int i = 0; i < ours.size(); i++) {
      cells.set(places.get(i), ours.get(i));
    }
    return cells;
  }
}
