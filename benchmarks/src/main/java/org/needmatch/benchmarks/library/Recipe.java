package org.needmatch.benchmarks.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;

/**
 * How an instance is made: an invented city, then one thing after the other
 * changed in it. The same recipe gives the same instance on every machine.
 *
 * @param density
 *          eligible pairs a seat of the city; 0 as they come
 * @param scarcity
 *          chance of each person to lose all skills and checks, 0 to 1
 * @param team
 *          the least people of every session without roles of its own; 0 leaves
 *          the teams. Sessions are left out from the end until the seats are no
 *          more than before
 * @param days
 *          the horizon: up to 6, all sessions and free time are folded onto so
 *          many days; 7 leaves the week; 14, 21 and 28 spread the sessions over
 *          so many days, with the same free time each week
 * @param tightness
 *          hours of all seats by hours that people give within their limits; 0
 *          leaves the limits
 */
public record Recipe(int volunteers, int seats, long seed, double density, double scarcity,
    int team, int days, double tightness) {
  private static final int WEEK = 7;
  private static final double HALF_HOUR = 0.5;

  /** Makes the instance. Cost: the generator's, and linear. */
  public Problem make() {
    var city = CityGenerator.generate(CitySpec.of(volunteers, seats, seed).withDensity(density));
    Set<String> pinned = city.pins().stream().map(Placement::volunteerId)
        .collect(Collectors.toSet());
    var people = city.volunteers();
    var needs = city.needs();
    if (scarcity > 0) {
      people = unequipped(people, pinned);
    }
    if (team > 0) {
      needs = inTeams(needs);
    }
    if (days != WEEK) {
      var horizon = new Horizon(city.week(), days);
      people = people.stream().map(horizon::on).toList();
      needs = horizon.onAll(needs);
    }
    if (tightness > 0) {
      people = limited(people, pinned, needs);
    }
    return rebuilt(city, people, needs);
  }

  private List<Volunteer> unequipped(List<Volunteer> people, Set<String> pinned) {
    var dice = new SplittableRandom(seed);
    var result = new ArrayList<Volunteer>();
    for (var one : people) {
      boolean loses = dice.nextDouble() < scarcity && !pinned.contains(one.id());
      result.add(loses ? without(one) : one);
    }
    return result;
  }

  private static Volunteer without(Volunteer one) {
    var copy = Volunteer.builder(one.id()).name(one.name()).active(one.active()).home(one.home())
        .maxTravelKm(one.maxTravelKm()).travels(one.travelMode()).limits(one.limits())
        .dbs(DbsCertificate.NONE).birthDate(one.birthDate()).age(one.age()).gender(one.gender())
        .languages(one.languages()).prefers(one.prefers()).avoids(one.avoids())
        .available(one.available()).unavailable(one.unavailable()).weeksWaiting(one.weeksWaiting())
        .reliability(one.reliability());
    return copy.build();
  }

  private List<Need> inTeams(List<Need> needs) {
    var result = new ArrayList<Need>();
    int left = seats;
    for (var need : needs) {
      var grown = need.roles().size() > 1
          ? need
          : need.withRoles(need.roles().stream().map(this::grown).toList());
      int wanted = grown.roles().stream().mapToInt(Role::wanted).sum();
      if (wanted <= left) {
        result.add(grown);
        left -= wanted;
      }
    }
    return result;
  }

  private Role grown(Role role) {
    return role.toBuilder().wanted(Math.max(team, role.wanted())).core(Math.max(team, role.core()))
        .minimum(Math.max(team, role.minimum())).build();
  }

  /** Limits of hours, in half hours and at least one, changed by one factor. */
  private List<Volunteer> limited(List<Volunteer> people, Set<String> pinned, List<Need> needs) {
    double asked = needs.stream().mapToDouble(
        need -> need.time().hours() * need.roles().stream().mapToInt(Role::wanted).sum()).sum();
    double weeks = Math.max(1, days / WEEK);
    double given = people.stream().mapToDouble(one -> one.limits().hoursPerWeek()).sum() * weeks;
    double factor = asked / given / tightness;
    return people.stream().map(one -> pinned.contains(one.id())
        ? one
        : one.toBuilder().limits(one.limits().toBuilder()
            .hoursPerWeek(Math.max(HALF_HOUR,
                HALF_HOUR * Math.round(one.limits().hoursPerWeek() * factor / HALF_HOUR)))
            .build()).build())
        .toList();
  }

  /** The city with others in the places of its people and sessions. */
  private Problem rebuilt(Problem city, List<Volunteer> people, List<Need> needs) {
    var ids = needs.stream().map(Need::id).collect(Collectors.toCollection(HashSet::new));
    return Problem.builder(city.week()).weeks(Math.max(1, days / WEEK)).settings(city.settings())
        .areas(city.areas()).initiatives(city.initiatives()).volunteers(people).needs(needs)
        .pairs(city.pairs())
        .pins(city.pins().stream().filter(pin -> ids.contains(pin.needId())).toList())
        .continuity(city.continuity()).build();
  }
}
