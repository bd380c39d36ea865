package org.needmatch.internal.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Place;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.Role;
import org.needmatch.domain.TimeSpan;
import org.needmatch.internal.generate.Programme.Site;

/** Invents the week's sessions. Immutable. */
final class Sessions {
  private static final WeightedSampler<Programme> ANY = new WeightedSampler<>(Programmes.ALL,
      Programme::share);

  private final long seed;
  private final LocalDate monday;
  private final CityMap map;

  Sessions(long seed, LocalDate monday, CityMap map) {
    this.seed = seed;
    this.monday = monday;
    this.map = map;
  }

  /** Sessions that together want just so many seats. */
  List<Need> wanting(int seats) {
    var needs = new ArrayList<Need>();
    for (int left = seats; left > 0;) {
      var dice = new RandomStream(seed, RandomStream.Topic.SESSION, needs.size());
      var programme = left == 1 ? dice.pick(Programmes.single()) : ANY.draw(dice);
      var roles = roles(programme, left, dice);
      needs.add(session(needs.size(), programme, roles, dice));
      left -= seats(roles);
    }
    return needs;
  }

  static int seats(List<Role> roles) {
    return roles.stream().mapToInt(Role::wanted).sum();
  }

  private static List<Role> roles(Programme programme, int left, RandomStream dice) {
    var team = programme.team();
    int minimum = Math.min(left, dice.between(team.fewest(), team.most()));
    int wanted = Math.min(left, minimum + dice.between(0, team.extra()));
    int core = dice.chance(0.2) ? wanted : minimum;
    var asks = dice.pick(programme.asks());
    if (!team.led()) {
      return List.of(Role.builder(Role.DEFAULT_NAME).minimum(minimum).wanted(wanted).core(core)
          .requirement(asks).build());
    }
    return List.of(
        Role.builder("lead").core(1).requirement(SampleRequirements.leading(asks)).build(),
        Role.builder("helper").minimum(minimum - 1).wanted(wanted - 1).core(core - 1)
            .requirement(withoutSkills(asks)).build());
  }

  private static Requirement withoutSkills(Requirement asks) {
    return asks.toBuilder().skills(Map.of()).build();
  }

  private Need session(int index, Programme programme, List<Role> roles, RandomStream dice) {
    var number = Integer.toString(index + 1);
    var district = map.needDistrict(dice);
    var builder = Need.builder("N" + number).series(programme.id() + "-" + number)
        .title(programme.title()).initiative(programme.id()).time(time(programme.slot(), dice))
        .priority(dice.pick(0.5, 1.0, 1.0, 1.0, 1.0, 2.0))
        .beneficiaries(programme.helpedPerSeat() * seats(roles));
    roles.forEach(builder::role);
    settle(builder, programme.site(), district, dice);
    return builder.build();
  }

  private TimeSpan time(Programme.Slot slot, RandomStream dice) {
    var day = monday.plusDays(dice.pick(slot.days()).getValue() - 1L);
    int start = slot.earliest() + 30 * dice.between(0, (slot.latest() - slot.earliest()) / 30);
    int minutes = slot.shortest() + 30 * dice.between(0, (slot.longest() - slot.shortest()) / 30);
    return TimeSpan.of(day, start, (start + minutes) % 1440);
  }

  private void settle(NeedBuilder need, Site site, District district, RandomStream dice) {
    switch (site) {
      case REMOTE -> need.remote(true).venue("by telephone");
      case HOME -> need.area(district.area().id()).venue("at home").at(map.near(district, dice));
      case HOSPITAL -> {
        var home = map.hospitalDistrict(district);
        need.area(home.area().id()).venue(home.area().name() + " Hospital")
            .at(venue(home, site, 0));
      }
      case SCHOOL, HALL, OPEN_AIR -> {
        int number = dice.below(site.perDistrict());
        need.area(district.area().id()).venue(venueName(district, site, number))
            .at(venue(district, site, number));
      }
    }
  }

  private Place venue(District district, Site site, int number) {
    long index = (district.index() * 8L + site.ordinal()) * 8 + number;
    return map.near(district, new RandomStream(seed, RandomStream.Topic.VENUE, index));
  }

  private static String venueName(District district, Site site, int number) {
    var kind = switch (site) {
      case SCHOOL -> List.of("Primary School", "Junior School", "Academy").get(number);
      case HALL -> List.of("Community Hall", "Library").get(number);
      default -> List.of("Park", "Riverside").get(number);
    };
    return district.area().name() + " " + kind;
  }
}
