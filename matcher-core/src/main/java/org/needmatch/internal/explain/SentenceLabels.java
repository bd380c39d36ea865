package org.needmatch.internal.explain;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;

/** What people, sessions and areas are called in sentences. Immutable. */
public final class SentenceLabels {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM HH:mm",
      Locale.UK);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
  private final Problem problem;
  private final Map<String, String> areas = new HashMap<>();
  private final boolean names;

  /**
   * Labels of one week.
   *
   * @param names
   *          whether people are called by name
   */
  public SentenceLabels(Problem problem, boolean names) {
    this.problem = problem;
    problem.areas().forEach(area -> areas.put(area.id(), area.name()));
    this.names = names;
  }

  /** The area by its name, or its id when it has none. */
  public String area(String id) {
    var name = areas.getOrDefault(id, "");
    return name.isBlank() ? id : name;
  }

  /** The session with its time. */
  public String need(String id) {
    var need = problem.need(id);
    return need == null
        ? id
        : Messages.say("need.label", called(need), id, need.time().start().format(DAY),
            need.time().end().format(TIME));
  }

  /** The volunteer, and from where travel is measured when it is not the home. */
  public String person(String id) {
    var volunteer = problem.volunteer(id);
    if (volunteer == null) {
      return id;
    }
    var who = !names || volunteer.name().isEmpty() ? id : volunteer.name() + " (" + id + ")";
    var centre = volunteer.homeArea();
    return centre == null ? who : Messages.say("person.centre", who, area(centre));
  }

  private static String called(Need need) {
    return need.title().isEmpty() ? need.id() : need.title();
  }
}
