package org.needmatch.testdomain;

import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Reach;
import org.needmatch.domain.Travels;
import org.needmatch.domain.VolunteerBuilder;

/**
 * What only some programmes ask for, in some of the random problems. Has dice
 * of its own, so that the rest of a problem does not change with it.
 */
final class TinyKinds {
  private final Dice dice;
  private final boolean travelling;

  TinyKinds(Dice dice) {
    this.dice = dice;
    travelling = dice.percent(35);
  }

  void change(NeedBuilder need, boolean placed) {
    if (travelling && placed && dice.percent(60)) {
      need.reach(new Reach(dice.of(Travels.SERVED, Travels.SERVED, Travels.VOLUNTEER),
          dice.of(3.0, 10.0, 30.0), dice.percent(35) ? dice.of(2.0, 8.0, 30.0) : null));
    }
  }

  void change(VolunteerBuilder volunteer) {
    if (travelling && dice.percent(75)) {
      volunteer.site(Town.north(dice.of(Town.VENUES), dice.of(0, 0, 40, 1_500)));
    }
  }
}
