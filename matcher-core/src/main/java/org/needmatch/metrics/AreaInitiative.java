package org.needmatch.metrics;

import java.util.Comparator;

/**
 * An area and an initiative; {@link Measures#NO_ID} stands for none. Sorted by
 * area, then initiative.
 */
public record AreaInitiative(String area, String initiative) implements Comparable<AreaInitiative> {
  private static final Comparator<AreaInitiative> ORDER = Comparator.comparing(AreaInitiative::area)
      .thenComparing(AreaInitiative::initiative);

  @Override
  public int compareTo(AreaInitiative other) {
    return ORDER.compare(this, other);
  }
}
