package org.needmatch.judge.proof;

import java.util.ArrayList;

/**
 * What a role is worth with so many pairs beside its pins.
 *
 * @param fewest
 *          pairs below which the need does not run
 * @param worth
 *          in points, for none up to the most that seats and pairs allow
 */
record RoleSeats(int fewest, long[] worth) {
  static final long PARTS = 1024;

  static RoleSeats of(ProofContext ground, int number) {
    var role = ground.roster().role(number);
    int pinned = ground.pins().counted(number);
    int most = role.wanted() - ground.pins().taken(number);
    if (!ground.scope().countsAsFull(ground.roster().need(ground.roster().needOf(number)))) {
      most = Math.min(most, ground.pairs().in(number).length);
    }
    var worth = new long[most + 1];
    for (int pairs = 0; pairs <= most; pairs++) {
      long points = 0;
      for (var need : ground.roster().sessions(ground.roster().needOf(number))) {
        points += ground.book().worth(need, role, pinned + pairs);
      }
      worth[pairs] = points;
    }
    return new RoleSeats(Math.max(0, fewest(ground, number) - pinned), worth);
  }

  /**
   * People, pins included, below whom no team makes the need certain enough: the
   * likeliest of all.
   */
  private static int fewest(ProofContext ground, int number) {
    var role = ground.roster().role(number);
    var sessions = ground.roster().sessions(ground.roster().needOf(number));
    int fewest = role.minimum();
    if (fewest == 0) {
      return 0;
    }
    for (var session : sessions) {
      var chances = new ArrayList<Integer>();
      ground.pins().peopleInRole(number).forEach(
          one -> chances.add(ground.book().chance(ground.roster().volunteer(one), session)));
      for (int pair : ground.pairs().in(number)) {
        chances.add(ground.book().chance(ground.roster().volunteer(ground.pairs().volunteer(pair)),
            session));
      }
      fewest = Math.max(fewest, ground.book().fewestForCertainty(session, role.minimum(), chances));
    }
    return fewest;
  }

  int most() {
    return worth.length - 1;
  }
}
