package org.needmatch.internal.io.read;

import java.util.Map;
import java.util.Set;

/**
 * Needs that stand in the files and are not in the problem.
 *
 * @param setAside
 *          id to what is wrong, in a sentence
 * @param otherWeeks
 *          ids of needs that are dated outside the planned weeks
 */
public record AbsentNeeds(Map<String, String> setAside, Set<String> otherWeeks) {

  /** Copies both. */
  public AbsentNeeds {
    setAside = Map.copyOf(setAside);
    otherWeeks = Set.copyOf(otherWeeks);
  }

  /** Why the problem has no need of that id. */
  public String why(String id) {
    var wrong = setAside.get(id);
    if (wrong != null) {
      return "The need " + id + " was set aside: " + wrong;
    }
    return otherWeeks.contains(id)
        ? "The need " + id + " is dated outside the planned weeks; choose its --week."
        : "There is no need " + id + " in the input.";
  }
}
