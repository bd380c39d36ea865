package org.needmatch.internal.metrics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Place;
import org.needmatch.domain.Requirement;
import org.needmatch.internal.geo.SessionLocation;
import org.needmatch.internal.rules.Applicant;
import org.needmatch.internal.rules.Eligibility;
import org.needmatch.internal.rules.EligibilityRule.Scope;
import org.needmatch.internal.rules.SeatSpec;

/**
 * A need as idle people are held against it. Immutable and thread-safe.
 *
 * @param place
 *          where people travel to, null for nowhere
 * @param requirements
 *          by role, the number of its requirement and day
 */
record OpenNeed(Need need, @Nullable Place place, List<SeatSpec> roles,
    List<Integer> requirements) {

  /** What rules of requirement and day depend on. */
  record Asked(Requirement requirement, LocalDate day) {
  }

  /**
   * Numbers its roles.
   *
   * @param numbers
   *          those that there are, from 0 on; receives more
   */
  static OpenNeed of(Need need, Map<Asked, Integer> numbers) {
    var roles = need.roles().stream().map(role -> new SeatSpec(need, role)).toList();
    return new OpenNeed(need, SessionLocation.travelledTo(need), roles,
        roles.stream()
            .map(role -> numbers.computeIfAbsent(
                new Asked(role.role().requirement(), need.time().day()), key -> numbers.size()))
            .toList());
  }

  /**
   * Whether somebody may be in any of its roles.
   *
   * @param answers
   *          by number of requirement and day, what is known of this person: 0
   *          nothing, 1 that it is met, 2 that it is not
   */
  boolean isOpenTo(Applicant applicant, Eligibility eligibility, byte[] answers) {
    for (int i = 0; i < roles.size(); i++) {
      var role = roles.get(i);
      int number = requirements.get(i);
      if (answers[number] == 0) {
        answers[number] = (byte) (eligibility.allows(Scope.REQUIREMENT_AND_DAY, applicant, role)
            ? 1
            : 2);
      }
      if (answers[number] == 1 && eligibility.allows(Scope.NEED, applicant, role)) {
        return true;
      }
    }
    return false;
  }
}
