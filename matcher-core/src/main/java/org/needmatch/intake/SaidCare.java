package org.needmatch.intake;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Care;
import org.needmatch.domain.ContactPattern;
import org.needmatch.domain.Served;

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
record SaidCare(String activity, Set<Served> served, String setting,
    @Nullable ContactPattern contact, @Nullable Boolean supervised, boolean underSixteens) {

  /** Nothing said. */
  static final SaidCare NONE = new SaidCare("", Set.of(), "", null, null, false);

  /**
   * Whoever is served, however often: what is not said otherwise as by default.
   */
  Care with(Set<Served> groups, ContactPattern how) {
    return new Care(activity, groups, setting, how, Boolean.TRUE.equals(supervised), underSixteens);
  }

  /** As it stands. */
  Care plain() {
    return with(served, contact == null ? ContactPattern.OCCASIONAL : contact);
  }
}
