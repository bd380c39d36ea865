package org.needmatch.measure;

import java.util.Collections;
import java.util.HashSet;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Area;
import org.needmatch.domain.Initiative;
import org.needmatch.domain.Problem;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;

/**
 * What a plan does, in all and for each area and initiative.
 *
 * @param all
 *          every need of the problem
 * @param areas
 *          by area id, every area of the problem; under {@link #NO_ID} the
 *          needs without an area, when there are any
 * @param initiatives
 *          by initiative id, likewise
 * @param volunteersPlaced
 *          with at least one seat
 * @param volunteersTotal
 *          in the problem, whether active or not
 */
public record Measures(Figures all, SortedMap<String, Figures> areas,
    SortedMap<String, Figures> initiatives, int volunteersPlaced, int volunteersTotal) {

  /** The key of needs that name no area or no initiative. */
  public static final String NO_ID = "";

  /** Copies the maps. */
  public Measures {
    areas = Collections.unmodifiableSortedMap(new TreeMap<>(areas));
    initiatives = Collections.unmodifiableSortedMap(new TreeMap<>(initiatives));
  }

  /** Measures a plan; rows that name no seat of the problem count for nothing. */
  public static Measures of(Problem problem, Plan plan) {
    var worth = new NeedWorth(problem);
    var crews = Crews.of(problem, plan);
    var areas = new TreeMap<String, Figures>();
    var initiatives = new TreeMap<String, Figures>();
    problem.areas().stream().map(Area::id).forEach(id -> areas.put(id, Figures.NONE));
    problem.initiatives().stream().map(Initiative::id)
        .forEach(id -> initiatives.put(id, Figures.NONE));
    var all = Figures.NONE;
    for (var need : problem.needs()) {
      var figures = NeedFigures.of(need, crews, worth);
      all = all.plus(figures);
      areas.merge(orNone(need.area()), figures, Figures::plus);
      initiatives.merge(orNone(need.initiative()), figures, Figures::plus);
    }
    var placed = new HashSet<String>();
    plan.assignments().stream().map(Assignment::volunteerId).forEach(placed::add);
    return new Measures(all, areas, initiatives, placed.size(), problem.volunteers().size());
  }

  private static String orNone(@Nullable String id) {
    return id == null ? NO_ID : id;
  }
}
