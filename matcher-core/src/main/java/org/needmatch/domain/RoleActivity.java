package org.needmatch.domain;

import java.util.Locale;
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
 * @param supervised
 *          somebody in regulated activity supervises day to day
 * @param underSixteens
 *          open to people under the pack's minimum age for checks
 */
public record RoleActivity(String activity, Set<ServedGroup> served, String setting,
    ContactPattern contact, boolean supervised, boolean underSixteens) {

  /** Nothing said. */
  public static final RoleActivity NONE = new RoleActivity("", Set.of(), "",
      ContactPattern.OCCASIONAL, false, false);

  /** Copies the set in enum order. */
  public RoleActivity {
    activity = activity.toLowerCase(Locale.ROOT);
    setting = setting.toLowerCase(Locale.ROOT);
    served = StableCopies.enums(served);
  }
}
