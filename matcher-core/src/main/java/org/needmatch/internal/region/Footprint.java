package org.needmatch.internal.region;

import java.util.List;
import java.util.stream.IntStream;
import org.needmatch.domain.Problem;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.ProblemParts;
import org.needmatch.internal.search.MemoryEstimate;
import org.needmatch.rules.RuleSet;

/**
 * What a search of the whole would take, told from a sample of the people.
 *
 * @param bytes
 *          of the whole, 0 where it fits without a doubt
 * @param regions
 *          1 when the whole fits, else how many regions would
 */
public record Footprint(long bytes, int regions) {
  /** Smaller weeks are not asked about. */
  private static final int FEWEST_VOLUNTEERS = 5_000;
  private static final int SAMPLE = 1_000;
  private static final int MOST_REGIONS = 1_000;
  private static final int AT_A_TIME = 4;
  /**
   * A region's pairs, those of both sides of a border among them, for each own.
   */
  private static final double WITH_BORDER = 1.5;
  private static final long BYTES_A_PAIR = 220;
  private static final double OF_HEAP = 0.6;

  /**
   * Deterministic. Cost: linear in needs, and where not everybody in every role
   * would fit the pairs of a thousand people.
   *
   * @param heap
   *          bytes that Java may use
   */
  public static Footprint of(Problem problem, RuleSet rules, long heap) {
    int people = problem.volunteers().size();
    if (people < FEWEST_VOLUNTEERS) {
      return new Footprint(0, 1);
    }
    long roles = problem.needs().stream().mapToLong(need -> need.roles().size()).sum();
    if (MemoryEstimate.of(people * roles, people, problem.needs().size()).bytes() <= heap) {
      return new Footprint(0, 1);
    }
    int step = Math.max(1, people / SAMPLE);
    var sample = IntStream.iterate(0, v -> v < people, v -> v + step)
        .mapToObj(problem.volunteers()::get).toList();
    var instance = Instance.of(new ProblemParts(problem).of(sample, problem.needs(), List.of()),
        rules);
    return of((long) instance.graph().edges() * people / sample.size(), people,
        instance.sessions().count(), heap);
  }

  static Footprint of(long pairs, long people, long needs, long heap) {
    long bytes = MemoryEstimate.of(pairs, people, needs).bytes();
    if (bytes <= heap) {
      return new Footprint(bytes, 1);
    }
    double room = Math.max(heap / 10.0,
        heap * OF_HEAP - MemoryEstimate.of(0, people, needs).bytes() / 2.0);
    return new Footprint(bytes, even(
        Math.clamp((long) Math.ceil(pairs * WITH_BORDER * BYTES_A_PAIR / room), 2, MOST_REGIONS)));
  }

  /**
   * So many or a few more, so that no region is left over when two are done at a
   * time, nor of plans, which are two regions of prices each.
   */
  private static int even(int regions) {
    return regions == 2 ? 2 : Math.ceilDiv(regions, AT_A_TIME) * AT_A_TIME;
  }
}
