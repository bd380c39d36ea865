package org.needmatch.io.read;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a caller may say beside the input.
 *
 * @param week
 *          any day of the planning week, null to leave the choice to the input
 * @param clock
 *          tells today when no need is dated
 * @param settingOverrides
 *          setting by its dotted name, as in matcher.json, to its value; counts
 *          before matcher.json
 */
public record ReadOptions(@Nullable LocalDate week, Clock clock,
    Map<String, String> settingOverrides) {

  /** Copies the map, sorted. */
  public ReadOptions {
    settingOverrides = Collections.unmodifiableMap(new TreeMap<>(settingOverrides));
  }

  /** {@return everything as the input says, today by the machine's clock} */
  public static ReadOptions defaults() {
    return new ReadOptions(null, Clock.systemDefaultZone(), Map.of());
  }

  /**
   * {@return the same for the week that holds the day}
   *
   * @param anyDay
   *          any day of the week
   */
  public ReadOptions withWeek(LocalDate anyDay) {
    return new ReadOptions(anyDay, clock, settingOverrides);
  }
}
