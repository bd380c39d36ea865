package org.needmatch.internal.metrics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.needmatch.domain.TravelMode;

/**
 * Published factors from kilometres to carbon dioxide, chosen by name and never
 * silently.
 *
 * @param kgPerKm
 *          of the modes that the source has
 * @param year
 *          that they were published for
 * @param source
 *          who published them, and what they are of
 */
public record CarbonFactor(String name, Map<TravelMode, BigDecimal> kgPerKm, String year,
    String source) {

  /** The average car of 2018 that burns petrol; feet and bicycles none. */
  public static final CarbonFactor UK_2018 = new CarbonFactor("uk-2018",
      Map.of(TravelMode.WALK, BigDecimal.ZERO, TravelMode.CYCLE, BigDecimal.ZERO, TravelMode.CAR,
          new BigDecimal("0.176")),
      "2018", "average petrol car, UK Government conversion factors for greenhouse gas reporting;"
          + " buses and trains are not counted");

  private static final List<CarbonFactor> PRESETS = List.of(UK_2018);

  /**
   * The factors of a name.
   *
   * @throws IllegalArgumentException
   *           when there are none of the name; the message lists the names
   */
  public static CarbonFactor named(String name) {
    return PRESETS.stream().filter(one -> one.name.equals(name)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There are no carbon factors " + name
            + ". Known: "
            + PRESETS.stream().map(CarbonFactor::name).collect(Collectors.joining(", ")) + "."));
  }
}
