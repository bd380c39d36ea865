package org.needmatch.internal.io.read;

import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.Place;
import org.needmatch.internal.io.cell.BadCell;
import org.needmatch.internal.io.cell.Coordinates;
import org.needmatch.internal.io.cell.Numbers;

/** Reads where something is: by coordinates, else by postcode. */
final class PlaceReader {
  private final Postcodes postcodes;
  private final boolean inEurope;
  private int postcodesNotFound;

  PlaceReader(Postcodes postcodes, boolean inEurope) {
    this.postcodes = postcodes;
    this.inEurope = inEurope;
  }

  Postcodes postcodes() {
    return postcodes;
  }

  int postcodesNotFound() {
    return postcodesNotFound;
  }

  /**
   * The place, null when the row tells none. A bad coordinate sets the row aside.
   */
  @Nullable
  Place read(RowReader row) {
    return read(row, "");
  }

  /** The place that the columns with the prefix tell, such as {@code site_}. */
  @Nullable
  Place read(RowReader row, String prefix) {
    var place = coordinates(row, prefix);
    return place == null && row.ok() ? postcode(row, prefix) : place;
  }

  private @Nullable Place coordinates(RowReader row, String prefix) {
    var latitude = row.text(prefix + "latitude");
    var longitude = row.text(prefix + "longitude");
    if (latitude.isEmpty() && longitude.isEmpty()) {
      var pair = prefix.isEmpty() ? Coordinates.last(row.coordinateText()) : null;
      return pair == null ? null : inRange(row, prefix, pair[0], pair[1]);
    }
    if (latitude.isEmpty() || longitude.isEmpty()) {
      var there = prefix + (latitude.isEmpty() ? "longitude" : "latitude");
      var lacking = prefix + (latitude.isEmpty() ? "latitude" : "longitude");
      var most = there.endsWith("latitude") ? 90 : 180;
      row.value(there, null, Numbers.between(-most, most));
      if (row.ok()) {
        row.warn(FindingCode.COORDINATES_HALF, there,
            "There is a " + there + " but no " + lacking + ".", "read as no coordinates",
            "Fill in the " + lacking + ".");
      }
      return null;
    }
    return inRange(row, prefix, latitude, longitude);
  }

  private @Nullable Place inRange(RowReader row, String prefix, String latitudeText,
      String longitudeText) {
    var latitude = number(row, prefix + "latitude", latitudeText);
    var longitude = number(row, prefix + "longitude", longitudeText);
    if (latitude == null || longitude == null) {
      return null;
    }
    boolean bad = Math.abs(latitude) > 90 || Math.abs(longitude) > 180;
    if (bad) {
      boolean swapped = Math.abs(longitude) <= 90 && Math.abs(latitude) <= 180;
      row.error(FindingCode.COORDINATE_RANGE,
          prefix + (Math.abs(latitude) > 90 ? "latitude" : "longitude"),
          latitudeText + ", " + longitudeText + " is not a place on earth: latitude is from -90 "
              + "to 90 and longitude from -180 to 180."
              + (swapped ? " Latitude and longitude may be swapped." : ""),
          swapped ? "Swap the two." : "Write degrees with a dot, such as 53.6458 and -1.7850.");
      return null;
    }
    if (inEurope && Coordinates.swapped(latitude, longitude)) {
      row.warn(
          FindingCode.COORDINATES_SWAPPED, prefix + "latitude", latitudeText + ", " + longitudeText
              + " lies in the Indian Ocean. Latitude and longitude " + "may be swapped.",
          "taken as it stands", "Swap the two.");
    } else if (latitude == 0 && longitude == 0) {
      row.warn(FindingCode.COORDINATES_ZERO, prefix + "latitude",
          "0, 0 lies in the Gulf of Guinea.", "taken as it stands",
          "Leave both cells empty when the place is not known.");
    }
    return new Place(latitude, longitude);
  }

  private static @Nullable Double number(RowReader row, String column, String text) {
    try {
      return Numbers.between(-1e9, 1e9).parse(text);
    } catch (BadCell e) {
      row.error(e.code(), column, "The " + column + " " + e.sentence(),
          "Write degrees with a dot, such as 53.6458 and -1.7850.");
      return null;
    }
  }

  private @Nullable Place postcode(RowReader row, String prefix) {
    var postcode = row.text(prefix + "postcode");
    if (postcode.isEmpty()) {
      return null;
    }
    var place = postcodes.find(postcode);
    if (place == null) {
      postcodesNotFound++;
      if (postcodes.there()) {
        row.warn(FindingCode.POSTCODE_NOT_FOUND, prefix + "postcode",
            "The postcode is not in postcodes.csv, or has no coordinates there.",
            "read as no postcode", "Correct it, or fill in latitude and longitude.");
      } else if (postcodesNotFound == 1) {
        row.warn(FindingCode.POSTCODES_MISSING, prefix + "postcode",
            "There are postcodes without coordinates, and no postcodes.csv to look them up in.",
            "all read as no postcode",
            "Add postcodes.csv with the columns postcode, latitude and longitude.");
      }
    }
    return place;
  }
}
