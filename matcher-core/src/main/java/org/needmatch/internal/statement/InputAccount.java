package org.needmatch.internal.statement;

import java.util.List;

/**
 * What is known of an input beside the problem that was read from it.
 *
 * @param leftOut
 *          sessions that are in no figure
 * @param input
 *          what the files looked like
 * @param alarms
 *          in what it differs from the last input, the weightiest first
 */
public record InputAccount(LeftOut leftOut, InputRecord input, List<Alarm> alarms) {

  /** Nothing is known. */
  public static final InputAccount NONE = new InputAccount(LeftOut.NOTHING, InputRecord.NONE,
      List.of());

  /** Copies the list. */
  public InputAccount {
    alarms = List.copyOf(alarms);
  }

  /** The same with these alarms. */
  public InputAccount with(List<Alarm> others) {
    return new InputAccount(leftOut, input, others);
  }
}
