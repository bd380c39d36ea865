package org.needmatch.internal.campaign;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Volunteer;
import org.needmatch.whatif.Intervention;

/**
 * An option of a set, with whom it brings and where they are in the plan that
 * was found.
 *
 * @param option
 *          one of it
 * @param count
 *          how many, 1 or more
 * @param cost
 *          of all of them
 * @param people
 *          ids, of new volunteers as the found plan has them
 * @param sessions
 *          ids of the needs that these are in, in the found plan
 */
public record Part(Option option, int count, long cost, List<String> people,
    List<String> sessions) {

  /** Copies the lists. */
  public Part {
    people = List.copyOf(people);
    sessions = List.copyOf(sessions);
  }

  /** What a point of a campaign is made of. */
  public static List<Part> of(Catalogue catalogue, Campaign.Point point) {
    var news = point.with().volunteers().stream().map(Volunteer::id)
        .filter(id -> catalogue.problem().volunteer(id) == null).toList();
    int next = 0;
    var parts = new ArrayList<Part>();
    for (int o : point.set().had()) {
      var option = catalogue.options().get(o);
      int count = point.set().count(o);
      List<String> people = switch (option) {
        case Option.Lift lift -> point.riders().getOrDefault(o, List.of());
        case Option.Single single -> {
          var known = single.change().about();
          yield known == null ? news.subList(next, next + count) : List.of(known);
        }
      };
      next += option instanceof Option.Single single && single.change().about() == null ? count : 0;
      parts.add(new Part(option, count, count * option.cost(), people, sessions(point, people)));
    }
    return parts;
  }

  private static List<String> sessions(Campaign.Point point, List<String> people) {
    var sessions = new LinkedHashSet<String>();
    point.found().witness().assignments().stream().filter(row -> people.contains(row.volunteerId()))
        .forEach(row -> sessions.add(row.needId()));
    return List.copyOf(sessions);
  }

  /** Stable, in kebab-case. */
  public String kind() {
    return switch (option) {
      case Option.Lift lift -> "minibus";
      case Option.Single single -> single.change().code();
    };
  }

  /** The change, new volunteers as many as there are; null for a minibus. */
  public @Nullable Intervention change() {
    return switch (option) {
      case Option.Lift lift -> null;
      case Option.Single(var name, var each, var most, Intervention.Recruit recruit) ->
        new Intervention.Recruit(recruit.profile(), count);
      case Option.Single single -> single.change();
    };
  }
}
