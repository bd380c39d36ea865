package org.needmatch.domain;

/**
 * What the soft level counts, in minutes.
 *
 * @param travelMinute
 *          lost per minute of travel from home
 * @param prefers
 *          gained when the volunteer prefers the initiative
 * @param continues
 *          gained when the volunteer was in this series last time
 * @param weekWaiting
 *          gained per week of waiting
 * @param weeksWaitingCap
 *          weeks of waiting that count at most
 * @param stays
 *          gained when a place that the volunteer was told of this week stays
 */
public record SoftWeights(long travelMinute, long prefers, long continues, long weekWaiting,
    int weeksWaitingCap, long stays) {

  /** 1, 15, 60, 2, 8 and 120. */
  public static final SoftWeights DEFAULT = new SoftWeights(1, 15, 60, 2, 8, 120);

  /**
   * @throws IllegalArgumentException
   *           when a weight is not 0 to 1,000,000
   */
  public SoftWeights {
    check("travelMinute", travelMinute);
    check("prefers", prefers);
    check("continues", continues);
    check("weekWaiting", weekWaiting);
    check("weeksWaitingCap", weeksWaitingCap);
    check("stays", stays);
  }

  /** With the usual weight of what stays. */
  public SoftWeights(long travelMinute, long prefers, long continues, long weekWaiting,
      int weeksWaitingCap) {
    this(travelMinute, prefers, continues, weekWaiting, weeksWaitingCap, 120);
  }

  private static void check(String name, long value) {
    if (value < 0 || value > 1_000_000) {
      throw new IllegalArgumentException(
          "weights." + name + " is " + value + ", not 0 to 1000000.");
    }
  }
}
