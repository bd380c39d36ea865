package org.needmatch.internal.io.config;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.needmatch.domain.SoftWeight;

/** The names that matcher.json may hold. */
final class SettingNames {
  static final Set<String> VALUES = Stream.concat(
      Stream.concat(Arrays.stream(SoftWeight.values()).map(weight -> "weights." + weight.setting()),
          Arrays.stream(NearKind.values()).map(NearKind::setting)),
      Stream.of("format", "week", "weeks", "dateOrder", "zone", "pins.overrideChecks",
          "dbs.maxAgeMonths", "dbs.expiryMonths", "closedDays.calendar", "closedDays.also",
          "closedDays.dated", "travel.detour", "travel.bufferMinutes", "travel.speeds.walk",
          "travel.speeds.cycle", "travel.speeds.transit", "travel.speeds.car",
          "travel.costPerKm.walk", "travel.costPerKm.cycle", "travel.costPerKm.transit",
          "travel.costPerKm.car", "travel.carbon", "extraSeatValue", "pointsPer", "attendance",
          "standby", "needTolerance", "valueRate", "shortlist.length", "policy.pack", "policy.own",
          "policy.signedOff", "policy.statusMonths", "policy.shutOutShare", "policy.keepFrom",
          "sheets.hiddenRows", "messages.templates", "fairness.by", "fairness.floor",
          "fairness.own", "fairness.weight", "maxAsks", "spread.weeks"))
      .collect(Collectors.toUnmodifiableSet());
  static final Set<String> MAPPINGS = Stream
      .concat(Stream.of("files", "columns", "values", "constants", "coordinatesFrom", "maximum"),
          Arrays.stream(ReadingOption.values()).map(ReadingOption::key))
      .collect(Collectors.toUnmodifiableSet());

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
