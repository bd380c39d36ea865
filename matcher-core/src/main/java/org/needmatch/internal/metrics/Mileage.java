package org.needmatch.internal.metrics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.domain.TravelMode;
import org.needmatch.plan.Plan;

/**
 * The kilometres of a plan by mode, there and back, and what they cost. The way
 * back counts as the way there.
 *
 * @param carbon
 *          the factors reckoned with, null for none
 */
public record Mileage(SortedMap<TravelMode, Line> modes, @Nullable CarbonFactor carbon) {

  /**
   * One mode.
   *
   * @param journeys
   *          seats that somebody goes to
   * @param km
   *          there and back, rounded up to whole ones: exact ones could give a
   *          home away
   * @param cost
   *          what is paid for them, rounded half up to the penny
   * @param carbonKg
   *          kilograms of carbon dioxide, null when the factors do not have the
   *          mode
   */
  public record Line(int journeys, BigDecimal km, BigDecimal cost, @Nullable BigDecimal carbonKg) {
  }

  /** Whether anybody asks: costs or factors are set, or ways are listed. */
  public static boolean isAsked(Problem problem) {
    var costs = problem.settings().travel().costs();
    return !costs.perKm().isEmpty() || costs.carbon() != null || !problem.travel().isEmpty();
  }

  /** Goes through the rows. Cost: linear. */
  public static Mileage of(Problem problem, Plan plan) {
    var costs = problem.settings().travel().costs();
    var carbon = costs.carbon() == null ? null : CarbonFactor.named(costs.carbon());
    var journey = new Journey(problem);
    var journeys = new TreeMap<TravelMode, Integer>();
    var kilometres = new TreeMap<TravelMode, BigDecimal>();
    for (var row : plan.assignments()) {
      var volunteer = problem.volunteer(row.volunteerId());
      var need = problem.need(row.needId());
      if (volunteer != null && need != null && !need.remote() && !need.servedTravels()
          && volunteer.home() != null) {
        var km = Journey.rounded(journey.km(volunteer, need)).multiply(BigDecimal.TWO);
        journeys.merge(volunteer.travelMode(), 1, Integer::sum);
        kilometres.merge(volunteer.travelMode(), km, BigDecimal::add);
      }
    }
    var modes = new TreeMap<TravelMode, Line>();
    kilometres.forEach((mode, exact) -> {
      var km = exact.setScale(0, RoundingMode.CEILING);
      modes.put(mode,
          new Line(journeys.getOrDefault(mode, 0), km,
              km.multiply(costs.perKm().getOrDefault(mode, BigDecimal.ZERO)).setScale(2,
                  RoundingMode.HALF_UP),
              carbonKg(carbon, mode, km)));
    });
    return new Mileage(Collections.unmodifiableSortedMap(modes), carbon);
  }

  private static @Nullable BigDecimal carbonKg(@Nullable CarbonFactor carbon, TravelMode mode,
      BigDecimal km) {
    var factor = carbon == null ? null : carbon.kgPerKm().get(mode);
    return factor == null ? null : factor.multiply(km).setScale(1, RoundingMode.HALF_UP);
  }

  /** What is paid for all. */
  public BigDecimal cost() {
    return sum(Line::cost);
  }

  /** Kilometres of all, there and back. */
  public BigDecimal km() {
    return sum(Line::km);
  }

  /** Carbon dioxide of the modes that the factors have, in kilograms. */
  public BigDecimal carbonKg() {
    return sum(line -> line.carbonKg() == null ? BigDecimal.ZERO : line.carbonKg());
  }

  private BigDecimal sum(Function<Line, BigDecimal> what) {
    return modes.values().stream().map(what).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
