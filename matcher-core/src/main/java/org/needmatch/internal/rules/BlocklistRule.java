package org.needmatch.internal.rules;

import java.util.List;
import java.util.Set;
import org.needmatch.domain.Need;

/**
 * A rule that keeps people out of each seat that has one of the ids they list,
 * and out of no other.
 */
public interface BlocklistRule extends EligibilityRule {

  /** The ids that the volunteer lists. */
  Set<String> blocklist(Applicant applicant);

  /** The ids that a seat of the need has. */
  List<String> ids(Need need);
}
