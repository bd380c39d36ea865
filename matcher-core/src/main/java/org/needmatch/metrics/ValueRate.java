package org.needmatch.metrics;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A published hourly rate for volunteer time, chosen by name and never
 * silently.
 *
 * @param name
 *          by which it is chosen
 * @param hourly
 *          currency per volunteer hour
 * @param currency
 *          as in ISO 4217
 * @param symbol
 *          of the currency
 * @param year
 *          that the rate was set for
 * @param source
 *          who set it, and how
 * @param caveat
 *          what the figure does not say; to be printed beside it
 */
public record ValueRate(String name, BigDecimal hourly, String currency, String symbol, String year,
    String source, String caveat) {

  /** £8.32 an hour, from the report that this kind of service began with. */
  public static final ValueRate UK_2013 = new ValueRate("uk-2013", new BigDecimal("8.32"), "GBP",
      "£", "2012/13",
      "earnings in caring personal services, from figures of the Office for National Statistics",
      "It does not equate to taxpayer savings.");

  private static final List<ValueRate> PRESETS = List.of(UK_2013);

  /** {@return all presets, by name} */
  public static List<ValueRate> presets() {
    return PRESETS;
  }

  /**
   * {@return the rate of a name}
   *
   * @param name
   *          the name
   * @throws IllegalArgumentException
   *           when there is none of the name; the message lists the names
   */
  public static ValueRate named(String name) {
    return PRESETS.stream().filter(rate -> rate.name.equals(name)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            "There is no rate " + name + " for the value of time. Known: "
                + PRESETS.stream().map(ValueRate::name).collect(Collectors.joining(", ")) + "."));
  }
}
