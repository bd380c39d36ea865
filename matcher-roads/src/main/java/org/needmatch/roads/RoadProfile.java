package org.needmatch.roads;

import com.graphhopper.config.Profile;
import com.graphhopper.util.GHUtility;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.needmatch.domain.TravelMode;

/**
 * What GraphHopper calls a mode, and what of a road it needs to know for it.
 */
enum RoadProfile {
  /** On foot. */
  FOOT(TravelMode.WALK, "foot_access", "foot_priority", "foot_average_speed", "foot_road_access",
      "hike_rating", "mtb_rating", "country", "road_class"),
  /** By bicycle. */
  BIKE(TravelMode.CYCLE, "bike_access", "bike_priority", "bike_average_speed", "bike_road_access",
      "hike_rating", "mtb_rating", "country", "road_class", "roundabout"),
  /** By car. */
  CAR(TravelMode.CAR, "car_access", "car_average_speed");

  private final TravelMode mode;
  private final List<String> values;

  RoadProfile(TravelMode mode, String... values) {
    this.mode = mode;
    this.values = List.of(values);
  }

  TravelMode mode() {
    return mode;
  }

  List<String> encoded() {
    return values;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  Profile profile() {
    return new Profile(id()).setCustomModel(GHUtility.loadCustomModelFromJar(id() + ".json"));
  }

  static RoadProfile of(TravelMode mode) {
    return Arrays.stream(values()).filter(one -> one.mode == mode).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There are no roads for " + mode + "."));
  }
}
