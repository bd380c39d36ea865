package org.needmatch.judge.proof;

/**
 * What a role is worth with so many pairs beside its pins.
 *
 * @param fewest
 *          pairs below which the need does not run
 * @param worth
 *          in 1/1024 of a point, for none up to the most that seats and pairs
 *          allow
 */
record RoleSeats(int fewest, long[] worth) {
  static final long PARTS = 1024;

  static RoleSeats of(ProofContext ground, int number) {
    var role = ground.roster().role(number);
    int pinned = ground.pins().counted(number);
    int most = Math.min(role.wanted() - ground.pins().taken(number),
        ground.pairs().in(number).length);
    var worth = new long[most + 1];
    for (int pairs = 0; pairs <= most; pairs++) {
      long points = 0;
      for (var need : ground.roster().sessions(ground.roster().needOf(number))) {
        points += ground.book().worth(need, role, pinned + pairs);
      }
      worth[pairs] = Math.multiplyExact(PARTS, points);
    }
    return new RoleSeats(Math.max(0, role.minimum() - pinned), worth);
  }

  int most() {
    return worth.length - 1;
  }
}
