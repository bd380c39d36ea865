package org.needmatch.testdomain;

import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.needmatch.domain.Area;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Settings.Fairness;
import org.needmatch.domain.Settings.Grouping;

/** Random problems in which groups of needs have floors. */
public final class TinyFloors {
  private TinyFloors() {
  }

  /** {@link TinyProblems#random} with floors of some kind. */
  public static Problem random(long seed) {
    return of(TinyProblems.random(seed), seed);
  }

  /** A problem with floors of some kind; with the same seed, the same. */
  public static Problem of(Problem problem, long seed) {
    var dice = new Dice(seed + 31);
    var grouped = new ArrayList<Need>();
    for (var need : problem.needs()) {
      grouped
          .add(need.toBuilder().group(dice.percent(30) ? null : dice.of("young", "old")).build());
    }
    var areas = new ArrayList<Area>();
    for (var area : problem.areas()) {
      areas.add(area.toBuilder().imdDecile(dice.percent(30) ? null : dice.of(1, 4)).build());
    }
    var own = dice.percent(30)
        ? Map.of(dice.of("a-north", "i-read", "4"), dice.of(0, 250, 1000))
        : Map.<String, Integer>of();
    var fairness = new Fairness(
        dice.of(Grouping.AREA, Grouping.AREA, Grouping.DECILE, Grouping.INITIATIVE,
            Grouping.NEED_GROUP),
        dice.of(100, 333, 500, 700, 900, 1000), new TreeMap<>(own), dice.of(0, 0, 1, 3, 20));
    return problem.toBuilder().needs(grouped).areas(areas)
        .settings(problem.settings().toBuilder().fairness(fairness).build()).build();
  }
}
