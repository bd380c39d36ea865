package org.needmatch.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.PublishedAssignment;
import org.needmatch.domain.PublishedState;
import org.needmatch.domain.SeriesMembership;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;
import org.needmatch.testdomain.TinyHorizons;
import org.needmatch.testdomain.TinyProblems;

/**
 * Ids only tell people and needs apart, and rows come in any order. Both break
 * ties, so that another plan may come out, but none that is worth more. Pins
 * keep their order, in which the first have the seats that there are.
 */
class OrderOfIdsProperties {
  private static final SolveOptions OPTIONS = SolveOptions.builder().timeLimit(null).stepLimit(100L)
      .threads(1).build();

  private static SolveResult solve(Problem problem) {
    return Matcher.create().solve(problem, OPTIONS);
  }

  private static Problem problem(long seed) {
    return seed % 3 == 0 ? TinyHorizons.published(seed) : TinyProblems.published(seed);
  }

  @Property(tries = 60)
  void ofShuffledRowsThePlanIsWorthTheSame(@ForAll @LongRange(min = 0, max = 5_000) long seed) {
    var problem = problem(seed);
    var random = new Random(seed);
    isWorthTheSame(problem, problem.toBuilder().volunteers(shuffled(problem.volunteers(), random))
        .needs(shuffled(problem.needs(), random)).pairs(shuffled(problem.pairs(), random)).build());
  }

  @Property(tries = 60)
  void underOtherIdsThePlanIsWorthTheSame(@ForAll @LongRange(min = 0, max = 5_000) long seed) {
    var problem = problem(seed);
    var random = new Random(seed);
    var names = new Names(named(shuffled(volunteers(problem), random), "v"),
        named(shuffled(needs(problem), random), "n"));
    isWorthTheSame(problem, names.of(problem));
  }

  private static void isWorthTheSame(Problem one, Problem other) {
    var first = solve(one);
    var second = solve(other);
    assertThat(second.totalMedium()).isEqualTo(first.totalMedium());
    assertThat(second.eligiblePairs()).isEqualTo(first.eligiblePairs());
    assertThat(second.score().medium()).isLessThanOrEqualTo(first.boundMedium());
    if (isProven(first) && isProven(second)) {
      assertThat(second.score()).isEqualTo(first.score());
      assertThat(second.boundMedium()).isEqualTo(first.boundMedium());
    }
  }

  private static boolean isProven(SolveResult result) {
    return result.gapPercent() == 0;
  }

  @Property(tries = 60)
  void underIdsInTheSameOrderThePlanIsTheSame(@ForAll @LongRange(min = 0, max = 5_000) long seed) {
    var problem = problem(seed);
    var names = new Names(named(volunteers(problem).stream().sorted().toList(), "person-"),
        named(needs(problem).stream().sorted().toList(), "at-"));
    var before = solve(problem);
    var after = solve(names.of(problem));
    assertThat(after.plan()).isEqualTo(names.of(before.plan()));
    assertThat(after.score()).isEqualTo(before.score());
    assertThat(after.boundMedium()).isEqualTo(before.boundMedium());
    assertThat(after.steps()).isEqualTo(before.steps());
  }

  private static List<String> volunteers(Problem problem) {
    return problem.volunteers().stream().map(Volunteer::id).toList();
  }

  private static List<String> needs(Problem problem) {
    return problem.needs().stream().map(Need::id).toList();
  }

  private static <T> List<T> shuffled(List<T> rows, Random random) {
    var other = new ArrayList<>(rows);
    Collections.shuffle(other, random);
    return other;
  }

  /** New ids that are in order as these are given. */
  private static Map<String, String> named(List<String> ids, String prefix) {
    var names = new HashMap<String, String>();
    ids.forEach(id -> names.put(id, "%s%03d".formatted(prefix, names.size())));
    return names;
  }

  /** The same people and needs under other ids. */
  private record Names(Map<String, String> people, Map<String, String> needs) {

    private String person(String id) {
      return people.getOrDefault(id, id);
    }

    private String need(String id) {
      return needs.getOrDefault(id, id);
    }

    Problem of(Problem problem) {
      return problem.toBuilder().volunteers(problem.volunteers().stream()
          .map(one -> called(one, person(one.id())).toBuilder()
              .avoids(one.avoids().stream().map(this::need).collect(Collectors.toSet())).build())
          .toList())
          .needs(problem.needs().stream()
              .map(one -> one.toBuilder(need(one.id()))
                  .supervision(one.supervision().toBuilder()
                      .supervisor(person(one.supervision().supervisor())).build())
                  .build())
              .toList())
          .pairs(problem.pairs().stream()
              .map(pair -> new VolunteerPair(person(pair.first()), person(pair.second()),
                  pair.kind()))
              .toList())
          .pins(problem.pins().stream()
              .map(pin -> new Placement(need(pin.needId()), pin.role(), person(pin.volunteerId())))
              .toList())
          .continuity(problem.continuity().stream()
              .map(one -> new SeriesMembership(one.series(), person(one.volunteerId()))).toList())
          .published(new PublishedState(
              problem.published().assignments().stream()
                  .map(offer -> new PublishedAssignment(new Placement(need(offer.needId()),
                      offer.role(), person(offer.volunteerId())), offer.status(), offer.stays()))
                  .toList(),
              problem.published().from(),
              problem.published().underWay().stream().map(this::need).collect(Collectors.toSet())))
          .build();
    }

    /** A copy of every component but the id. */
    private static Volunteer called(Volunteer one, String id) {
      var parts = Volunteer.class.getRecordComponents();
      try {
        var values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
          values[i] = parts[i].getName().equals("id") ? id : parts[i].getAccessor().invoke(one);
        }
        return Volunteer.class
            .getDeclaredConstructor(
                Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new))
            .newInstance(values);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }

    Plan of(Plan plan) {
      return new Plan(plan.assignments().stream().map(row -> Assignment.of(need(row.needId()),
          row.role(), row.seat(), person(row.volunteerId()))).toList());
    }
  }
}
