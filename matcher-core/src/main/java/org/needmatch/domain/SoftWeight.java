package org.needmatch.domain;

/** One weight of the soft level, in minutes. */
public enum SoftWeight {
  /** Lost per minute of travel from home. */
  TRAVEL_MINUTE("travelMinute", 1),
  /** Gained when the volunteer prefers the initiative. */
  PREFERS("prefers", 15),
  /** Gained when the volunteer was in this series last time. */
  CONTINUES("continues", 60),
  /** Gained per week of waiting. */
  WEEK_WAITING("weekWaiting", 2),
  /** No weight by itself: the weeks of waiting that count at most. */
  WEEKS_WAITING_CAP("weeksWaitingCap", 8),
  /** Gained when a place that the volunteer was told of this week stays. */
  STAYS("stays", 120),
  /**
   * Lost per session of a volunteer for each session before it, of the plan and
   * of the weeks before.
   */
  SPREAD("spread", 0);

  private final String setting;
  private final long usual;

  SoftWeight(String setting, long usual) {
    this.setting = setting;
    this.usual = usual;
  }

  /** {@return the setting's name under {@code weights}} */
  public String setting() {
    return setting;
  }

  /** {@return what it is unless it is set} */
  public long usual() {
    return usual;
  }
}
