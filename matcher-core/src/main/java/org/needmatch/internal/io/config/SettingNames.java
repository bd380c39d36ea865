package org.needmatch.internal.io.config;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** The names that matcher.json may hold. */
final class SettingNames {
  static final Set<String> VALUES = Set.of("format", "week", "weeks", "dateOrder", "zone",
      "pins.overrideChecks", "dbs.maxAgeMonths", "travel.detour", "travel.bufferMinutes",
      "travel.speeds.walk", "travel.speeds.cycle", "travel.speeds.transit", "travel.speeds.car",
      "extraSeatValue", "pointsPer", "needTolerance", "weights.travelMinute", "weights.prefers",
      "weights.continues", "weights.weekWaiting", "weights.weeksWaitingCap", "weights.stays",
      "valueRate", "shortlist.length", "policy.pack", "policy.own", "policy.signedOff",
      "policy.statusMonths", "policy.shutOutShare", "policy.keepFrom");
  static final Set<String> MAPPINGS = Set.of("files", "columns", "values", "constants",
      "coordinatesFrom", "maximum");

  private SettingNames() {
  }

  static String known() {
    var all = new TreeSet<>(VALUES);
    all.addAll(MAPPINGS);
    return sorted(all);
  }

  static String sorted(Collection<String> names) {
    return String.join(", ", new TreeSet<>(names));
  }
}
