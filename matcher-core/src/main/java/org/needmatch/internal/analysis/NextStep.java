package org.needmatch.internal.analysis;

import java.time.LocalDate;

/** Something worth doing before the next plan, with the numbers behind it. */
public sealed interface NextStep {

  /**
   * Nobody may take these seats: find people who may.
   *
   * @param rule
   *          code of the rule that turns most away, empty when there is nobody at
   *          all
   * @param initiative
   *          id, {@code NO_ID} for none
   */
  record Recruit(String rule, String initiative, EmptySeats empty) implements NextStep {
  }

  /** All who could come to these sessions together are too few. */
  record EnlargeTeam(String initiative, EmptySeats empty) implements NextStep {
  }

  /** All who could come are needed elsewhere at the time: ask for more time. */
  record MoreTime(LocalDate day, int fromHour, int toHour, EmptySeats empty) implements NextStep {
  }

  /** Seats that could be filled by hand. */
  record FillByHand(EmptySeats empty) implements NextStep {
  }

  /** Seats that wait for people to decide. */
  record Decide(EmptySeats empty) implements NextStep {
  }

  /** Volunteers without a seat who could take one. */
  record AskIdle(int volunteers) implements NextStep {
  }

  /** Pins that are not kept or that break a rule. */
  record LookAtPins(int released, int conflicts) implements NextStep {
  }

  /** Rows that were not taken as they stood. */
  record MendRows(int rows) implements NextStep {
  }
}
