package org.needmatch.internal.campaign;

import java.util.List;
import org.needmatch.whatif.Intervention;

/** Something that a campaign may pay for. */
public sealed interface Option {

  /** As costs.csv calls it; the kind where there is no such file. */
  String name();

  /** What one costs: people, or hundredths of the currency; 1 or more. */
  long cost();

  /** How many may be had, 1 or more. */
  int most();

  /**
   * New volunteers of one kind, or a change for one volunteer who is there.
   *
   * @param change
   *          for new volunteers, one of them
   */
  record Single(String name, long cost, int most, Intervention change) implements Option {
  }

  /**
   * A way to bring people further than they get by themselves, paid for once.
   *
   * @param people
   *          ids of those whom it can fetch, in order
   * @param kilometres
   *          that each gets further
   * @param seats
   *          how many it serves at most
   */
  record Lift(String name, long cost, List<String> people, double kilometres,
      int seats) implements Option {
    /** Copies the list. */
    public Lift {
      people = List.copyOf(people);
    }

    @Override
    public int most() {
      return 1;
    }
  }
}
