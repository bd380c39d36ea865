package org.needmatch.internal.io.read;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.RoleActivity;
import org.needmatch.domain.RoleActivity.ContactPattern;
import org.needmatch.domain.ServedGroup;

/**
 * What a row, or the row that it inherits from, says of care.
 *
 * @param activity
 *          empty when not said
 * @param setting
 *          empty when not said
 * @param contact
 *          null when not said
 * @param supervised
 *          null when not said
 */
record StatedActivity(String activity, Set<ServedGroup> served, String setting,
    @Nullable ContactPattern contact, @Nullable Boolean supervised, boolean underSixteens) {

  /** Nothing said. */
  static final StatedActivity NONE = new StatedActivity("", Set.of(), "", null, null, false);

  /**
   * Whoever is served, however often: what is not said otherwise as by default.
   */
  RoleActivity with(Set<ServedGroup> groups, ContactPattern how) {
    return RoleActivity.builder().activity(activity).served(groups).setting(setting).contact(how)
        .supervised(Boolean.TRUE.equals(supervised)).underSixteens(underSixteens).build();
  }

  /** As it stands. */
  RoleActivity plain() {
    return with(served, contact == null ? ContactPattern.OCCASIONAL : contact);
  }
}
