package org.needmatch.internal.instance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.needmatch.domain.CommitmentIndex;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.PublishedAssignment;
import org.needmatch.domain.PublishedState;
import org.needmatch.domain.SeriesMembership;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerPair;

/**
 * Cuts a problem into parts: some people and needs as a problem of its own.
 * Immutable and thread-safe.
 */
public final class ProblemParts {
  private final Problem nobody;
  private final PublishedState told;
  private final Set<String> begun;
  private final RowsOfPeople<VolunteerPair> pairs;
  private final RowsOfPeople<PublishedAssignment> offers;
  private final RowsOfPeople<SeriesMembership> continuity;

  /** Rows of a table in their order, by a person in each. */
  private record RowsOfPeople<T>(List<T> rows, Map<String, List<Integer>> byPerson) {
    static <T> RowsOfPeople<T> of(Collection<T> rows, Function<T, String> person) {
      var byPerson = new HashMap<String, List<Integer>>();
      var list = List.copyOf(rows);
      for (int i = 0; i < list.size(); i++) {
        byPerson.computeIfAbsent(person.apply(list.get(i)), id -> new ArrayList<>()).add(i);
      }
      return new RowsOfPeople<>(list, byPerson);
    }

    Stream<T> of(Set<String> people) {
      return people.stream().map(id -> byPerson.getOrDefault(id, List.of())).flatMap(List::stream)
          .sorted().map(rows::get);
    }
  }

  /** Cost: linear. */
  public ProblemParts(Problem whole) {
    begun = begun(whole);
    told = whole.published();
    pairs = RowsOfPeople.of(whole.pairs(), VolunteerPair::first);
    offers = RowsOfPeople.of(told.assignments(), PublishedAssignment::volunteerId);
    continuity = RowsOfPeople.of(whole.continuity(), SeriesMembership::volunteerId);
    nobody = whole.toBuilder().settings(whole.settings().toBuilder().fairness(null).build())
        .volunteers(List.of()).needs(List.of()).pairs(List.of()).pins(List.of())
        .continuity(List.of()).published(PublishedState.NOTHING).build();
  }

  /**
   * The problem of these people, needs and pins, with what concerns them, and
   * without floors. Cost: that of the part.
   */
  public Problem of(List<Volunteer> people, List<Need> needs, List<Placement> pins) {
    var ids = people.stream().map(Volunteer::id).collect(Collectors.toSet());
    var needIds = needs.stream().map(Need::id).collect(Collectors.toSet());
    return nobody.toBuilder().volunteers(people).needs(needs).pins(pins)
        .pairs(pairs.of(ids).filter(pair -> ids.contains(pair.second())).toList())
        .continuity(continuity.of(ids).toList())
        .published(new PublishedState(
            offers.of(ids).filter(offer -> needIds.contains(offer.needId())).toList(), told.from(),
            begun))
        .build();
  }

  /** By what people outside a part were told, too. */
  private static Set<String> begun(Problem problem) {
    var commitments = CommitmentIndex.of(problem);
    return problem.needs().stream().filter(commitments::hasBegun).map(Need::id)
        .collect(Collectors.toSet());
  }

  /**
   * The need with the seats that are taken, and no other.
   *
   * @param taken
   *          by role, how many
   */
  public static Need shrunk(Need need, Map<String, Integer> taken) {
    var roles = need
        .roles().stream().filter(role -> taken.containsKey(role.name())).map(role -> role
            .toBuilder().minimum(0).wanted(taken.getOrDefault(role.name(), 1)).core(0).build())
        .toList();
    return need.toBuilder().roles(roles).minCertainty(0)
        .supervision(need.supervision().toBuilder().counted(false).build()).build();
  }
}
