package org.needmatch.internal.report.html;

import static org.needmatch.internal.report.html.PageMessages.say;

import java.util.HashMap;
import java.util.Map;
import org.needmatch.domain.Problem;
import org.needmatch.metrics.Measures;

/** What areas, initiatives and people are called on a page. */
public final class PageLabels {
  private final Map<String, String> areas = new HashMap<>();
  private final Map<String, String> initiatives = new HashMap<>();
  private final Map<String, String> people = new HashMap<>();

  /**
   * @param names
   *          whether people are called by their names; by their ids otherwise
   */
  public PageLabels(Problem problem, boolean names) {
    problem.areas().forEach(area -> areas.put(area.id(), or(area.name(), area.id())));
    problem.initiatives().forEach(
        initiative -> initiatives.put(initiative.id(), or(initiative.name(), initiative.id())));
    if (names) {
      problem.volunteers()
          .forEach(volunteer -> people.put(volunteer.id(),
              volunteer.name().isBlank()
                  ? volunteer.id()
                  : volunteer.name() + " (" + volunteer.id() + ")"));
    }
  }

  /** An area's name, or its id. */
  public String area(String id) {
    return id.equals(Measures.NO_ID) ? say("no-area") : areas.getOrDefault(id, id);
  }

  /** An initiative's name, or its id. */
  public String initiative(String id) {
    return id.equals(Measures.NO_ID) ? say("no-initiative") : initiatives.getOrDefault(id, id);
  }

  /** A volunteer's name and id, or the id. */
  public String person(String id) {
    return people.getOrDefault(id, id);
  }

  private static String or(String name, String id) {
    return name.isBlank() ? id : name;
  }
}
