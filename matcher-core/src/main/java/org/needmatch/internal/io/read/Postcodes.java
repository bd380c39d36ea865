package org.needmatch.internal.io.read;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Place;
import org.needmatch.internal.io.cell.Numbers;
import org.needmatch.internal.io.table.Table;

/** Where postcodes are. Blanks and case in a postcode do not matter. */
final class Postcodes {
  /** What the national files write for a postcode that is nowhere: 99.999999. */
  private static final double NOWHERE = 100;

  private final Map<String, Place> places = new HashMap<>();
  private final boolean there;

  private Postcodes(boolean there) {
    this.there = there;
  }

  /** Reads the file; the first of two rows with one postcode stays. */
  static Postcodes read(@Nullable Table table, FindingLog log) {
    var postcodes = new Postcodes(table != null);
    if (table != null) {
      for (var row : table.rows()) {
        var reader = new RowReader(table, row);
        reader.consequence("row ignored");
        postcodes.add(reader);
        log.addAll(reader.findings());
      }
    }
    return postcodes;
  }

  /** Whether there is a file of postcodes. */
  boolean there() {
    return there;
  }

  /** All that have a place. */
  Set<String> all() {
    return Collections.unmodifiableSet(places.keySet());
  }

  @Nullable
  Place find(String postcode) {
    return places.get(key(postcode));
  }

  private void add(RowReader row) {
    var postcode = row.required("postcode");
    Double latitude = row.value("latitude", null, Numbers.between(-90, NOWHERE));
    Double longitude = row.value("longitude", null, Numbers.between(-180, 180));
    if (row.ok() && latitude != null && longitude != null && latitude <= 90) {
      places.putIfAbsent(key(postcode), new Place(latitude, longitude));
    }
  }

  static String key(String postcode) {
    var key = new StringBuilder(8);
    for (int i = 0; i < postcode.length(); i++) {
      char c = postcode.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        key.append(c);
      }
    }
    return key.toString().toUpperCase(Locale.ROOT);
  }
}
