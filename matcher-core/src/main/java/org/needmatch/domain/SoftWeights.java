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
  public static final SoftWeights DEFAULT = builder().build();

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

  private static void check(String name, long value) {
    if (value < 0 || value > 1_000_000) {
      throw new IllegalArgumentException(
          "weights." + name + " is " + value + ", not 0 to 1000000.");
    }
  }

  /** Starts from the defaults. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts a copy of which single things can be changed. */
  public Builder toBuilder() {
    return new Builder().travelMinute(travelMinute).prefers(prefers).continues(continues)
        .weekWaiting(weekWaiting).weeksWaitingCap(weeksWaitingCap).stays(stays);
  }

  /**
   * Each method replaces the component of its name. Not thread-safe.
   */
  public static final class Builder {
    private long travelMinute = 1;
    private long prefers = 15;
    private long continues = 60;
    private long weekWaiting = 2;
    private int weeksWaitingCap = 8;
    private long stays = 120;

    private Builder() {
    }

    public Builder travelMinute(long value) {
      travelMinute = value;
      return this;
    }

    public Builder prefers(long value) {
      prefers = value;
      return this;
    }

    public Builder continues(long value) {
      continues = value;
      return this;
    }

    public Builder weekWaiting(long value) {
      weekWaiting = value;
      return this;
    }

    public Builder weeksWaitingCap(int value) {
      weeksWaitingCap = value;
      return this;
    }

    public Builder stays(long value) {
      stays = value;
      return this;
    }

    /**
     * @throws IllegalArgumentException
     *           when a value is out of range
     */
    public SoftWeights build() {
      return new SoftWeights(travelMinute, prefers, continues, weekWaiting, weeksWaitingCap, stays);
    }
  }
}
