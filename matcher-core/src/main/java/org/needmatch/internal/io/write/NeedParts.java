package org.needmatch.internal.io.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.needmatch.domain.Problem;
import org.needmatch.internal.io.store.Content;
import org.needmatch.internal.region.Cuts;
import org.needmatch.internal.region.Reach;

/**
 * In which part of a plan's files each need stands: needs near to each other in
 * one, a commitment where its first session is, and those without a place in
 * the first. Immutable and thread-safe.
 */
public final class NeedParts {
  private final Map<String, Integer> partOf = new HashMap<>();
  private final int count;

  /**
   * Parts of about as many seats each. Deterministic; near linear in needs.
   *
   * @param most
   *          how many, 1 or more; fewer where there are fewer places
   */
  public NeedParts(Problem problem, int most) {
    Map<Long, Long> seats = new HashMap<>();
    for (var need : problem.needs()) {
      if (!Reach.isEverywhere(need)) {
        long wanted = need.roles().stream().mapToLong(role -> role.wanted()).sum();
        seats.merge(Reach.cell(need), wanted, Long::sum);
      }
    }
    var cuts = Cuts.of(seats, most, 0);
    count = cuts.regions();
    Map<String, Integer> commitments = new HashMap<>();
    for (var need : problem.needs()) {
      int own = Reach.isEverywhere(need) ? 0 : cuts.region(Reach.cell(need));
      var commitment = need.terms().commitment();
      partOf.put(need.id(),
          commitment == null ? own : commitments.computeIfAbsent(commitment, id -> own));
    }
  }

  int count() {
    return count;
  }

  /** Whether a need, by its id, is in the part. */
  public Predicate<String> in(int part) {
    return id -> partOf.getOrDefault(id, 0) == part;
  }

  /**
   * A content for each part.
   *
   * @param content
   *          of whether it is the first, and which needs are in it
   */
  public List<Content> each(BiFunction<Boolean, Predicate<String>, Content> content) {
    return IntStream.range(0, count).mapToObj(part -> content.apply(part == 0, in(part))).toList();
  }
}
