package org.needmatch.internal.generate;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.needmatch.domain.Initiative;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerPair;

/**
 * Invents a city with its districts, twelve programmes, a week of sessions and
 * the people who offer time.
 * <p>
 * The city lies at sea and its people have made-up names, so nothing in it is
 * anybody's data. Sessions ask for about {@value #DEMAND_PER_CAPACITY} times
 * the hours that people give, as long as that means 2 to 8 hours each. The
 * ground that the city covers grows with its size, so the number of sessions
 * within a person's reach settles instead of growing without end.
 * <p>
 * Deterministic: equal specifications give equal problems on every machine.
 * Stateless and thread-safe. The cost is linear in people and sessions, plus a
 * second or two when a density is asked for.
 */
public final class CityGenerator {
  /** Hours that sessions ask for, per hour that volunteers give at most. */
  static final double DEMAND_PER_CAPACITY = 1.2;

  private static final BigDecimal HOURLY_VALUE = new BigDecimal("8.32");
  private static final double CO_VOLUNTEERING_COUPLES = 0.5;
  private static final double APART = 0.004;

  private CityGenerator() {
  }

  /**
   * Invents the city.
   *
   * @return exactly the volunteers and seats that were asked for
   */
  public static Problem generate(CitySpec spec) {
    var monday = spec.week().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    var map = new CityMap(spec.seed(), spec.volunteers(), spec.seats());
    var needs = new Sessions(spec.seed(), monday, map).wanting(spec.seats());
    var hours = Hours.withMean(demandHours(needs) / DEMAND_PER_CAPACITY / spec.volunteers());
    var people = new People(spec.seed(), monday, map, hours);
    var steering = spec.density() == CitySpec.NATURAL_DENSITY
        ? DensityParameters.NATURAL
        : DensityCalibrator.find(spec, people, needs);
    var volunteers = new ArrayList<Volunteer>(spec.volunteers());
    for (int i = 0; i < spec.volunteers(); i++) {
      volunteers.add(people.person(i, steering));
    }
    var problem = Problem.builder(monday);
    map.districts().forEach(district -> problem.add(district.area()));
    Programmes.ALL.forEach(p -> problem.add(Initiative.builder(p.id()).name(p.name())
        .weight(p.weight()).hourlyValue(HOURLY_VALUE).build()));
    needs.forEach(problem::add);
    var lastWeek = new LastWeek(problem);
    lastWeek.invent(spec.seed(), volunteers, needs);
    for (int i = 0; i < spec.volunteers(); i++) {
      problem.add(lastWeek.placed(i) ? people.person(i, steering, true) : volunteers.get(i));
    }
    pairs(spec, lastWeek.pinned()).forEach(problem::add);
    return problem.build();
  }

  static double demandHours(List<Need> needs) {
    return needs.stream().mapToDouble(need -> need.time().hours() * Sessions.seats(need.roles()))
        .sum();
  }

  /** Couples who come together or not at all, and a few who must not meet. */
  private static List<VolunteerPair> pairs(CitySpec spec, Set<String> pinned) {
    var pairs = new ArrayList<VolunteerPair>();
    for (int i = 1; i < spec.volunteers(); i++) {
      var dice = new RandomStream(spec.seed(), RandomStream.Topic.PAIR, i);
      boolean together = People.joinsThePrevious(i) && dice.chance(CO_VOLUNTEERING_COUPLES);
      boolean apart = !People.joinsThePrevious(i) && dice.chance(APART);
      int other = together ? i - 1 : dice.below(i);
      if ((together || apart) && !pinned.contains(People.id(i))
          && !pinned.contains(People.id(other))) {
        pairs.add(new VolunteerPair(People.id(other), People.id(i),
            together ? VolunteerPair.Kind.TOGETHER : VolunteerPair.Kind.APART));
      }
    }
    return pairs;
  }
}
