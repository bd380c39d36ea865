package org.needmatch.judge.proof;

import java.util.List;

/** Which options, by start, cannot both be chosen, by rules 7 and 10. */
record Clashes(ProofContext ground) {

  long[][] among(List<Integer> people, List<WeekChoice> options) {
    double reach = people.stream().mapToDouble(this::furthestSeconds).max().orElse(0);
    int size = options.size();
    var clashes = new long[size][];
    for (int option = 0; option < size; option++) {
      clashes[option] = Bits.none(size);
    }
    for (int earlier = 0; earlier < size; earlier++) {
      var first = options.get(earlier);
      double until = ground.times().last(first.need()) + reach;
      for (int later = earlier + 1; later < size
          && ground.times().start(options.get(later).need()) <= until; later++) {
        if (clash(first, options.get(later))) {
          Bits.add(clashes[earlier], later);
          Bits.add(clashes[later], earlier);
        }
      }
    }
    return clashes;
  }

  private boolean clash(WeekChoice earlier, WeekChoice later) {
    if (earlier.need() == later.need()) {
      return ground.ties().anyApart(earlier.people(), later.people());
    }
    for (int person : earlier.people()) {
      if (later.people().contains(person) && !fit(person, earlier.need(), later.need())) {
        return true;
      }
    }
    return false;
  }

  private boolean fit(int person, int earlier, int later) {
    var roster = ground.roster();
    var volunteer = roster.volunteer(person);
    for (var one : roster.sessions(earlier)) {
      for (var other : roster.sessions(later)) {
        if (!ground.book().fit(volunteer, one, other)) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * The longest way that is listed; and no two places are further apart than
   * there and back from home by straight lines, when each is within reach of it
   * or the volunteer's own site. What is within reach by a listed way is by its
   * straight line, to a few metres, before its detour.
   */
  private double furthestSeconds(int person) {
    var volunteer = ground.roster().volunteer(person);
    var travel = ground.roster().problem().settings().travel();
    var mode = volunteer.travelMode();
    double reach = ground.roster().problem().travel().covers(mode)
        ? (volunteer.maxTravelKm() + 1) * travel.detour()
        : volunteer.maxTravelKm();
    double oneWay = Math.max(reach, ground.book().kilometresToSite(volunteer)) / travel.speed(mode);
    return 60 * (2 + travel.bufferMinutes())
        + Math.max(60.0 * ground.book().longestListedMinutes(volunteer), 2.000001 * 3600 * oneWay);
  }
}
