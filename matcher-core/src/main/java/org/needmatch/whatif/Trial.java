package org.needmatch.whatif;

import org.needmatch.plan.Plan;

/**
 * What an intervention was found to gain.
 *
 * @param intervention
 *          the change
 * @param witness
 *          a valid plan with the intervention
 * @param needGain
 *          weighted need, in points, that the witness meets beyond the control;
 *          0 or more
 * @param sessionsGain
 *          sessions that the witness runs beyond the control; below 0 when
 *          fewer, larger ones are worth more
 * @param exact
 *          both plans are proven best, so that the gain is exactly this
 */
public record Trial(Intervention intervention, Plan witness, long needGain, int sessionsGain,
    boolean exact) {

  /** {@return whether anything is gained} */
  public boolean confirmed() {
    return needGain > 0;
  }
}
