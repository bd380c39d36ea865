package org.needmatch.judge.proof;

import java.util.List;

/** Which options cannot both be chosen, by rules 7 and 10. */
record Clashes(Ground ground) {

  long[][] among(List<WeekOption> options) {
    int size = options.size();
    var clashes = new long[size][];
    for (int option = 0; option < size; option++) {
      clashes[option] = Bits.none(size);
    }
    for (int later = 0; later < size; later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        if (clash(options.get(earlier), options.get(later))) {
          Bits.add(clashes[earlier], later);
          Bits.add(clashes[later], earlier);
        }
      }
    }
    return clashes;
  }

  private boolean clash(WeekOption earlier, WeekOption later) {
    if (earlier.need() == later.need()) {
      return ground.ties().anyApart(earlier.people(), later.people());
    }
    long gap = ground.times().start(later.need()) - ground.times().end(earlier.need());
    for (int person : earlier.people()) {
      if (later.people().contains(person) && !fit(person, earlier.need(), later.need(), gap)) {
        return true;
      }
    }
    return false;
  }

  private boolean fit(int person, int earlier, int later, long gapSeconds) {
    if (gapSeconds < 0 || gapSeconds > furthestMinutes(person) * 60) {
      return gapSeconds >= 0;
    }
    var roster = ground.roster();
    return ground.book().fit(roster.volunteer(person), roster.need(earlier), roster.need(later));
  }

  /**
   * No two places within reach of a home are further apart than there and back.
   */
  private double furthestMinutes(int person) {
    var volunteer = ground.roster().volunteer(person);
    var travel = ground.roster().problem().settings().travel();
    return 2 + travel.bufferMinutes()
        + 2.000001 * 60 * volunteer.maxTravelKm() / travel.speed(volunteer.travelMode());
  }
}
