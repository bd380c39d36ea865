package org.needmatch.internal.io.read;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;

/**
 * Needs that stand in the files and are not in the problem.
 *
 * @param setAside
 *          id to what is wrong, in a sentence
 * @param otherWeeks
 *          ids of needs that are dated outside the planned weeks
 */
public record AbsentNeeds(Map<String, String> setAside, Set<String> otherWeeks) {

  private static final int MOST = 5;

  /** Copies both. */
  public AbsentNeeds {
    setAside = Map.copyOf(setAside);
    otherWeeks = Set.copyOf(otherWeeks);
  }

  /** Why the problem has no need of that id. */
  public String why(String id, Problem problem) {
    var wrong = setAside.get(id);
    if (wrong != null) {
      return "The need " + id + " was set aside: " + wrong;
    }
    return otherWeeks.contains(id)
        ? "The need " + id + " is dated outside the planned weeks; choose its --week."
        : "There is no need " + id + " in the input." + NearIds.hint(meant(id, problem));
  }

  /** Needs of a series of that name, or nearly of that id. */
  private static List<String> meant(String id, Problem problem) {
    var near = new NearIds();
    problem.needs().forEach(need -> near.add(need.id()));
    return Stream.concat(
        problem.needs().stream().filter(need -> need.series().equalsIgnoreCase(id)).map(Need::id),
        near.of(id).stream()).distinct().limit(MOST).toList();
  }
}
