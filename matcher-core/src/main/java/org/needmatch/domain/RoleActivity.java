package org.needmatch.domain;

import java.util.Set;

/**
 * What somebody in a role does for whom, as far as it decides which check the
 * role needs. The activity is what is modelled, not the role's name.
 *
 * @param activity
 *          a code of the policy pack, in lower case, empty when not said
 * @param served
 *          the groups served, empty for nobody
 * @param setting
 *          the kind of place, in lower case, empty when not said
 * @param contact
 *          how closely somebody works with those served
 * @param supervised
 *          somebody in regulated activity supervises day to day
 * @param underSixteens
 *          open to people under the pack's minimum age for checks
 */
public record RoleActivity(String activity, Set<ServedGroup> served, String setting,
    ContactPattern contact, boolean supervised, boolean underSixteens) {

  /** Nothing said. */
  public static final RoleActivity NONE = builder().build();

  /** Copies the set in enum order. */
  public RoleActivity {
    Words.allPresent("activity of a role", "code", activity, "served groups", served, "setting",
        setting, "contact", contact);
    activity = Words.optional(activity);
    setting = Words.optional(setting);
    served = StableCopies.enums(served);
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
    return new Builder().activity(activity).served(served).setting(setting).contact(contact)
        .supervised(supervised).underSixteens(underSixteens);
  }

  /**
   * Each method replaces the component of its name. Not thread-safe.
   */
  public static final class Builder {
    private String activity = "";
    private Set<ServedGroup> served = Set.of();
    private String setting = "";
    private ContactPattern contact = ContactPattern.OCCASIONAL;
    private boolean supervised;
    private boolean underSixteens;

    private Builder() {
    }

    /**
     * Replaces {@link RoleActivity#activity()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder activity(String value) {
      activity = value;
      return this;
    }

    /**
     * Replaces {@link RoleActivity#served()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder served(Set<ServedGroup> value) {
      served = value;
      return this;
    }

    /**
     * Replaces {@link RoleActivity#setting()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder setting(String value) {
      setting = value;
      return this;
    }

    /**
     * Replaces {@link RoleActivity#contact()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder contact(ContactPattern value) {
      contact = value;
      return this;
    }

    /**
     * Replaces {@link RoleActivity#supervised()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder supervised(boolean value) {
      supervised = value;
      return this;
    }

    /**
     * Replaces {@link RoleActivity#underSixteens()}.
     *
     * @param value
     *          the new value
     * @return this builder
     */
    public Builder underSixteens(boolean value) {
      underSixteens = value;
      return this;
    }

    /**
     * Builds it from what was set.
     *
     * @return the role activity
     * @throws IllegalArgumentException
     *           when a value is out of range
     */
    public RoleActivity build() {
      return new RoleActivity(activity, served, setting, contact, supervised, underSixteens);
    }
  }

  /** How often somebody in a role meets the people served. */
  public enum ContactPattern {
    /** Now and then: only the days of history and plan count. */
    OCCASIONAL,
    /** Once a week or more, whatever this plan holds. */
    WEEKLY
  }
}
