package org.needmatch.internal.messages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.internal.plan.CalendarEdition;
import org.needmatch.internal.plan.EarlierEditions;
import org.needmatch.replan.RetainedPlan;

/**
 * A place that a published plan told somebody of.
 *
 * @param session
 *          as it was told last
 */
public record ToldPlace(Placement place, CalendarEdition session) {

  /**
   * The rows of a kept plan that lie in the planned weeks. Those of other weeks
   * were told for those.
   */
  public static List<ToldPlace> of(RetainedPlan keeping, EarlierEditions earlier) {
    Map<List<String>, CalendarEdition> told = new HashMap<>();
    earlier.told().forEach(
        session -> told.putIfAbsent(List.of(session.needId(), session.volunteerId()), session));
    var places = new ArrayList<ToldPlace>();
    for (var row : keeping.plan().rows()) {
      var pin = row.placement();
      var session = told.get(List.of(pin.needId(), pin.volunteerId()));
      if (session != null) {
        places.add(new ToldPlace(pin, session));
      }
    }
    return List.copyOf(places);
  }

  /** Whether the session is at another time or venue now. */
  boolean isMoved(Need now) {
    return !session.start().equals(now.time().start()) || !session.end().equals(now.time().end())
        || !session.venue().equals(now.venue());
  }
}
