package org.needmatch.internal.io.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.Area;
import org.needmatch.domain.VolunteerBuilder;
import org.needmatch.internal.io.cell.Numbers;
import org.needmatch.internal.io.table.Table;

/**
 * The areas of areas.csv, or those that needs name when there is no such file.
 */
final class AreasReader {
  private final Map<String, Area> areas = new LinkedHashMap<>();
  private final boolean closed;

  AreasReader(@Nullable Table table, PlaceReader places, FindingLog log) {
    closed = table != null;
    if (table != null) {
      var ids = new UniqueIds("area_id");
      for (var row : table.rows()) {
        var reader = new RowReader(table, row);
        read(reader, places, ids);
        log.addAll(reader.findings());
      }
    }
  }

  private void read(RowReader row, PlaceReader places, UniqueIds ids) {
    var id = ids.read(row);
    Integer decile = row.value("imd_decile", null, Numbers.whole(1, 10));
    double weight = row.value("weight", decile == null ? 1 : Area.weightOfDecile(decile),
        Numbers.positive(Area.MAX_WEIGHT));
    var place = places.read(row);
    if (row.ok()) {
      areas.put(id, Area.builder(id).name(row.text("name")).weight(weight).place(place)
          .imdDecile(decile).build());
    }
  }

  /** The area that a need names, null when it names none; sets the need aside. */
  @Nullable
  Area of(RowReader need) {
    var id = need.text("area");
    if (id.isEmpty()) {
      return null;
    }
    var area = areas.get(id);
    if (area == null && closed) {
      need.error(FindingCode.AREA_UNKNOWN, "area",
          "The area " + id + " is not in areas.csv, or was set aside there.",
          "Add it to areas.csv, or correct the cell.");
      return null;
    }
    return area == null ? Area.builder(id).name(id).build() : area;
  }

  /** Takes the centre of an area for a home that is not told more closely. */
  void home(RowReader volunteer, VolunteerBuilder builder) {
    var id = volunteer.text("home_area");
    if (id.isEmpty() || !volunteer.blank("postcode") || !volunteer.blank("latitude")
        || !volunteer.blank("longitude")) {
      return;
    }
    var area = areas.get(id);
    if (area == null || area.place() == null) {
      volunteer.warn(FindingCode.HOME_AREA_UNKNOWN, "home_area",
          "The area " + id + (area == null ? " is not in" : " has no place in") + " areas.csv.",
          "read as no home", "Add it to areas.csv with latitude and longitude, or correct it.");
    } else {
      builder.homeIn(area);
    }
  }

  /** Makes sure that the area is among the areas. */
  void use(Area area) {
    areas.putIfAbsent(area.id(), area);
  }

  List<Area> all() {
    return List.copyOf(areas.values());
  }
}
