package org.needmatch.internal.campaign;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many of each option of a catalogue are had.
 *
 * @param counts
 *          by option
 */
public record CampaignSet(List<Integer> counts) {
  /** Fewer first, then those with more of one kind, then of earlier options. */
  static final Comparator<CampaignSet> ORDER = Comparator.comparingInt(CampaignSet::size)
      .thenComparing(Comparator.comparingLong(CampaignSet::alike).reversed())
      .thenComparing(CampaignSet::counts, CampaignSet::laterFirst);

  /** Copies the list. */
  public CampaignSet {
    counts = List.copyOf(counts);
  }

  /** Nothing of so many options. */
  static CampaignSet nothing(int options) {
    return new CampaignSet(Collections.nCopies(options, 0));
  }

  /** The same with so many more of an option. */
  CampaignSet plus(int option, int more) {
    var changed = new ArrayList<>(counts);
    changed.set(option, counts.get(option) + more);
    return new CampaignSet(changed);
  }

  /** How many of an option. */
  public int count(int option) {
    return counts.get(option);
  }

  /** How many in all. */
  public int size() {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * Greater the more there are of one option: teams open by people who are alike.
   */
  private long alike() {
    return counts.stream().mapToLong(count -> (long) count * count).sum();
  }

  /** The options of which there is one at least. */
  public List<Integer> had() {
    return IntStream.range(0, counts.size()).filter(o -> counts.get(o) > 0).boxed().toList();
  }

  /** Whether nothing of this is missing in the other. */
  boolean within(CampaignSet other) {
    return IntStream.range(0, counts.size()).allMatch(o -> counts.get(o) <= other.counts.get(o));
  }

  private static int laterFirst(List<Integer> one, List<Integer> other) {
    for (int o = 0; o < one.size(); o++) {
      int order = Integer.compare(other.get(o), one.get(o));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
