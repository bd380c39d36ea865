package org.needmatch.internal.io.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.Need;
import org.needmatch.domain.Place;
import org.needmatch.domain.Problem;
import org.needmatch.domain.TravelTable;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.io.table.Table;

/**
 * What {@code place_id} calls the places of volunteers and needs. A place can
 * also be called by its coordinates.
 */
final class PlaceIds {
  private static final Pattern COORDINATES = Pattern
      .compile("(-?\\d{1,2}(?:\\.\\d{1,20})?)[, ] *(-?\\d{1,3}(?:\\.\\d{1,20})?)");

  private final Map<String, Place> places = new HashMap<>();
  private final Set<String> unclear = new HashSet<>();

  PlaceIds(Problem problem, Table volunteers, Table needs, FindingLog log) {
    read(volunteers, "volunteer_id", id -> home(problem.volunteer(id)), log);
    read(needs, "need_id", id -> place(problem.need(id)), log);
    places.keySet().removeAll(unclear);
  }

  private static @Nullable Place home(@Nullable Volunteer volunteer) {
    return volunteer == null ? null : volunteer.home();
  }

  private static @Nullable Place place(@Nullable Need need) {
    return need == null ? null : need.place();
  }

  private void read(Table table, String column, Function<String, @Nullable Place> where,
      FindingLog log) {
    if (!table.has("place_id")) {
      return;
    }
    for (var row : table.rows()) {
      var cells = new RowReader(table, row);
      var id = cells.text("place_id");
      var place = id.isEmpty() ? null : where.apply(cells.text(column));
      if (place != null) {
        var rounded = TravelTable.rounded(place);
        var known = places.putIfAbsent(id, rounded);
        if (known != null && !known.equals(rounded) && unclear.add(id)) {
          log.add(cells.finding(FindingCode.PLACE_ID_UNCLEAR, "place_id",
              "The place " + id + " has other coordinates in a row before.",
              "rows of travel.csv that name it are left out",
              "Give each place its own place_id, or correct the coordinates."));
        }
      }
    }
  }

  /** The place that a cell names, null when nobody here is at such a place. */
  @Nullable
  Place find(String cell) {
    var named = places.get(cell);
    if (named != null) {
      return named;
    }
    var pair = COORDINATES.matcher(cell);
    if (!pair.matches()) {
      return null;
    }
    double latitude = Double.parseDouble(pair.group(1));
    double longitude = Double.parseDouble(pair.group(2));
    return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
        ? new Place(latitude, longitude)
        : null;
  }
}
