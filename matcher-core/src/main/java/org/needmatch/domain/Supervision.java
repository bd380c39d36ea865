package org.needmatch.domain;

import org.jspecify.annotations.Nullable;

/**
 * Who is at a session beside its volunteers, and what its organiser has settled
 * about company.
 *
 * @param ageBand
 *          of the people served, a word of the policy pack, empty when not said
 * @param people
 *          people served who are there at once, 0 when not said
 * @param adults
 *          adults who must be there at least, 0 when not said
 * @param staff
 *          cleared adults of the organisation who are there
 * @param staffTime
 *          when they are there, null for the whole session; unless it covers
 *          the session they do not count
 * @param loneWorking
 *          what is said about working alone
 * @param supervisor
 *          id of the volunteer, or {@link #STAFF}, beside whom people with a
 *          pending check may be, empty for nobody
 * @param site
 *          the site whose decision on suitability each volunteer needs, empty
 *          for none
 * @param counted
 *          false in a part of a plan that does not show its whole team
 */
public record Supervision(String ageBand, int people, int adults, int staff,
    @Nullable TimeSpan staffTime, LoneWorking loneWorking, String supervisor, String site,
    boolean counted) {

  /** The supervisor who is a member of staff. */
  public static final String STAFF = "staff";

  /** Nothing said. */
  public static final Supervision NONE = builder().build();

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException
   *           when a count is negative
   */
  public Supervision {
    Words.allPresent("supervision", "age band", ageBand, "lone working", loneWorking, "supervisor",
        supervisor, "site", site);
    if (people < 0 || adults < 0 || staff < 0) {
      throw new IllegalArgumentException("There are " + people + " people, " + adults
          + " adults and " + staff + " staff; none of these can be below 0.");
    }
  }

  /**
   * {@return staff who are there for every minute of the session}
   *
   * @param session
   *          the session
   */
  public int staffThroughout(TimeSpan session) {
    var there = staffTime;
    return there == null
        || !there.start().isAfter(session.start()) && !there.end().isBefore(session.end())
            ? staff
            : 0;
  }

  /**
   * Starts from the defaults.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy of which single things can be changed.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder().ageBand(ageBand).people(people).adults(adults).staff(staff)
        .staffTime(staffTime).loneWorking(loneWorking).supervisor(supervisor).site(site)
        .counted(counted);
  }

  /**
   * Each method replaces the component of its name. Not thread-safe.
   */
  public static final class Builder {
    private String ageBand = "";
    private int people;
    private int adults;
    private int staff;
    private @Nullable TimeSpan staffTime;
    private LoneWorking loneWorking = LoneWorking.UNSAID;
    private String supervisor = "";
    private String site = "";
    private boolean counted = true;

    private Builder() {
    }

    /**
     * Replaces {@link Supervision#ageBand()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder ageBand(String value) {
      ageBand = value;
      return this;
    }

    /**
     * Replaces {@link Supervision#people()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder people(int value) {
      people = value;
      return this;
    }

    /**
     * Replaces {@link Supervision#adults()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder adults(int value) {
      adults = value;
      return this;
    }

    /**
     * Replaces {@link Supervision#staff()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder staff(int value) {
      staff = value;
      return this;
    }

    /**
     * Replaces {@link Supervision#staffTime()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder staffTime(@Nullable TimeSpan value) {
      staffTime = value;
      return this;
    }

    /**
     * Replaces {@link Supervision#loneWorking()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder loneWorking(LoneWorking value) {
      loneWorking = value;
      return this;
    }

    /**
     * Replaces {@link Supervision#supervisor()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder supervisor(String value) {
      supervisor = value;
      return this;
    }

    /**
     * Replaces {@link Supervision#site()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder site(String value) {
      site = value;
      return this;
    }

    /**
     * Replaces {@link Supervision#counted()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder counted(boolean value) {
      counted = value;
      return this;
    }

    /**
     * Builds it from what was set.
     *
     * @return the supervision
     * @throws IllegalArgumentException
     *           when a value is out of range
     */
    public Supervision build() {
      return new Supervision(ageBand, people, adults, staff, staffTime, loneWorking, supervisor,
          site, counted);
    }
  }

  /** Whether one volunteer may be alone with the people served. */
  public enum LoneWorking {
    /**
     * Nothing is said: no, where a policy pack asks for company, else nobody asks.
     */
    UNSAID,
    /** Never. */
    NO,
    /** The organisation allows it. */
    YES
  }
}
