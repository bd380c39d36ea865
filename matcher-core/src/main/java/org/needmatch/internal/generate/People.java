package org.needmatch.internal.generate;

import java.time.LocalDate;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerBuilder;

/**
 * Invents volunteers, each from streams of its own, so that any one can be
 * drawn alone. Immutable.
 */
final class People {
  /** Every so many people, one shares the home and week of the one before. */
  private static final int COUPLES = 40;
  private static final WeightedSampler<Persona> PERSONAS = new WeightedSampler<>(Persona.ALL,
      Persona::share);
  private static final double ACTIVE = 0.98;
  private static final double BIRTH_DATE_KNOWN = 0.8;
  private static final double AGE_KNOWN_OTHERWISE = 0.6;
  private static final int MAX_WEEKS_WAITING = 12;
  private static final double AWAY_FOR_A_DAY = 0.06;

  private final long seed;
  private final LocalDate monday;
  private final CityMap map;
  private final Hours hours;
  private final double shift;

  People(long seed, LocalDate monday, CityMap map, Hours hours) {
    this.seed = seed;
    this.monday = monday;
    this.map = map;
    this.hours = hours;
    shift = new RandomStream(seed, RandomStream.Topic.CITY, 1).unit();
  }

  static String id(int index) {
    return "V" + (index + 1);
  }

  /** Whether the person lives with the one before. */
  static boolean joinsThePrevious(int index) {
    return index % COUPLES == COUPLES - 1;
  }

  Volunteer person(int index, DensityParameters steering) {
    return person(index, steering, false);
  }

  Volunteer person(int index, DensityParameters steering, boolean placedLastWeek) {
    int household = joinsThePrevious(index) ? index - 1 : index;
    var homeDice = new RandomStream(seed, RandomStream.Topic.HOME, household);
    var district = map.homeDistrict(homeDice);
    var persona = PERSONAS.draw(homeDice);
    var family = Names.family(homeDice);
    double give = hours.of(index, shift);

    var dice = new RandomStream(seed, RandomStream.Topic.PERSON, index);
    var volunteer = Volunteer.builder(id(index)).name(Names.given(dice) + " " + family)
        .active(dice.chance(ACTIVE)).gender(dice.pick("female", "male"))
        .reliability(dice.between(60, 100) / 100.0)
        .weeksWaiting(dice.below(MAX_WEEKS_WAITING + 1) * (placedLastWeek ? 0 : 1))
        .limits(Habits.limits(give, dice));
    born(volunteer, persona, dice);
    Habits.travel(volunteer, map, district, steering, homeDice,
        new RandomStream(seed, RandomStream.Topic.TRAVEL, household));
    FreeTime
        .windows(persona, give, monday, steering,
            new RandomStream(seed, RandomStream.Topic.TIME, household))
        .forEach(volunteer::available);
    if (dice.chance(AWAY_FOR_A_DAY)) {
      var day = monday.plusDays(dice.below(7)).atStartOfDay();
      volunteer.unavailable(new TimeSpan(day, day.plusDays(1)));
    }
    volunteer.dbs(
        Checks.draw(monday, steering, new RandomStream(seed, RandomStream.Topic.CHECK, index)));
    Skills.draw(volunteer, steering, new RandomStream(seed, RandomStream.Topic.SKILL, index));
    Habits.tastes(volunteer, map, new RandomStream(seed, RandomStream.Topic.TASTE, index));
    return volunteer.build();
  }

  private void born(VolunteerBuilder volunteer, Persona persona, RandomStream dice) {
    int years = dice.between(persona.youngest(), persona.oldest());
    int days = dice.below(365);
    if (dice.chance(BIRTH_DATE_KNOWN)) {
      volunteer.birthDate(monday.minusYears(years).minusDays(days));
    } else if (dice.chance(AGE_KNOWN_OTHERWISE)) {
      volunteer.age((double) years);
    }
  }
}
