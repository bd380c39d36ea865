package org.needmatch.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerPair;

/**
 * Volunteers whom pairs tie together, with every way in which all of them can
 * spend the week.
 */
record Crowd(List<Choice> choices) {

  /**
   * @param broken
   *          pairs that pins alone break
   */
  record Choice(List<Week> weeks, long soft, int broken) {
  }

  /** Every volunteer is in one crowd; those with most choices come first. */
  static List<Crowd> all(Problem problem, SeatKinds seats, PinnedSeats pins) {
    var groups = new ArrayList<List<Volunteer>>();
    problem.volunteers().forEach(volunteer -> groups.add(List.of(volunteer)));
    for (var pair : problem.pairs()) {
      var joined = groups.stream()
          .filter(group -> group.stream()
              .anyMatch(one -> one.id().equals(pair.first()) || one.id().equals(pair.second())))
          .toList();
      groups.removeAll(joined);
      groups.add(joined.stream().flatMap(List::stream).toList());
    }
    return groups.stream().map(group -> crowd(problem, seats, pins, group))
        .sorted(Comparator.<Crowd>comparingInt(crowd -> crowd.choices().size()).reversed())
        .toList();
  }

  private static Crowd crowd(Problem problem, SeatKinds seats, PinnedSeats pins,
      List<Volunteer> group) {
    List<Choice> choices = List.of(new Choice(List.of(), 0, 0));
    for (var volunteer : group) {
      var weeks = Week.all(problem, seats, pins, volunteer);
      var longer = new ArrayList<Choice>();
      for (var choice : choices) {
        for (var week : weeks) {
          extend(problem, seats, pins, choice, week, longer);
        }
      }
      choices = longer;
    }
    return new Crowd(choices);
  }

  private static void extend(Problem problem, SeatKinds seats, PinnedSeats pins, Choice choice,
      Week week, List<Choice> longer) {
    int broken = choice.broken();
    for (var pair : problem.pairs().stream().map(Crowd::ordered).distinct().toList()) {
      for (var earlier : choice.weeks()) {
        if (ties(pair, earlier, week)) {
          int more = broken(problem, seats, pins, pair, earlier, week);
          if (more < 0) {
            return;
          }
          broken += more;
        }
      }
    }
    var weeks = new ArrayList<>(choice.weeks());
    weeks.add(week);
    longer.add(new Choice(weeks, choice.soft() + week.soft(), broken));
  }

  private static VolunteerPair ordered(VolunteerPair pair) {
    return pair.first().compareTo(pair.second()) < 0
        ? pair
        : new VolunteerPair(pair.second(), pair.first(), pair.kind());
  }

  private static boolean ties(VolunteerPair pair, Week one, Week other) {
    return pair.equals(
        ordered(new VolunteerPair(one.volunteer().id(), other.volunteer().id(), pair.kind())));
  }

  /**
   * How many needs the pair is broken in by pins alone; -1 when otherwise
   * anywhere.
   */
  private static int broken(Problem problem, SeatKinds seats, PinnedSeats pins, VolunteerPair pair,
      Week one, Week other) {
    int broken = 0;
    for (var need : problem.needs()) {
      boolean first = one.attends(seats, need.id());
      boolean second = other.attends(seats, need.id());
      boolean breaks = pair.kind() == VolunteerPair.Kind.APART ? first && second : first != second;
      if (breaks) {
        boolean byPins = (!first || pins.pinned(one.volunteer().id(), need.id()))
            && (!second || pins.pinned(other.volunteer().id(), need.id()));
        if (!byPins) {
          return -1;
        }
        broken++;
      }
    }
    return broken;
  }
}
