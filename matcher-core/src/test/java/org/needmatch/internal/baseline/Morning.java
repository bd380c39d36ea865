package org.needmatch.internal.baseline;

import java.time.LocalTime;
import java.util.List;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Place;
import org.needmatch.domain.Problem;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.internal.search.InstanceModel;
import org.needmatch.internal.strategy.StepControl;
import org.needmatch.strategy.Strategy;
import org.needmatch.strategy.UnsupportedProblemException;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

/** Two sessions at once, of which the second is nearer to the first person. */
final class Morning {
  private Morning() {
  }

  /** Who takes which session, by the order of people or of needs. */
  static List<String> seated(Strategy strategy) throws AssertionError {
    var second = Town.north(Town.CENTRE, 3_000);
    var problem = Problem.builder(Town.MONDAY)
        .add(Problems.anyone("near").home(Town.north(Town.CENTRE, 2_000)).build())
        .add(Problems.anyone("far").home(Town.north(Town.CENTRE, -1_000)).build())
        .add(session("first", Town.CENTRE).priority(2).build())
        .add(session("second", second).build()).build();
    var instance = Instance.of(problem);
    try {
      return new PlanCodec(instance)
          .plan(strategy.solve(new InstanceModel(instance), new StepControl()).edges())
          .assignments().stream().map(row -> row.volunteerId() + " " + row.needId()).toList();
    } catch (UnsupportedProblemException e) {
      throw new AssertionError(e);
    }
  }

  private static NeedBuilder session(String id, Place place) {
    return Need.builder(id).at(place).on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0));
  }
}
