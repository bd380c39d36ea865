package org.needmatch.internal.policy;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.Need;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.Role;
import org.needmatch.domain.RoleActivity;

/** Why a seat asks no check; the first that applies. */
public enum NoCheckReason {
  /** No pack is chosen, and its own columns ask nothing. */
  NO_PACK,
  /** It does not say its activity. */
  ACTIVITY_UNSAID,
  /** The pack asks nothing until more days come together. */
  UNTIL_MORE_DAYS,
  /** A rule of the pack would ask, but not on that day. */
  NOT_ON_THAT_DAY,
  /** The pack asks other credentials, no check. */
  CREDENTIALS_ONLY,
  /** The pack asks nothing of such an activity in such a place. */
  NOTHING_ASKED;

  /** Why the role asks no check, null when it asks one. */
  public static @Nullable NoCheckReason of(VettingCheck clearance, Need need, Role role) {
    var demand = SeatRequirement.of(clearance, need, role);
    if (demand.asksCheck()) {
      return null;
    }
    var derivation = clearance.derivation();
    if (derivation == null) {
      return NO_PACK;
    }
    var roleActivity = clearance.roleActivity(need, role);
    if (roleActivity.activity().isEmpty()) {
      return ACTIVITY_UNSAID;
    }
    var time = PolicyEvaluator.time(need);
    if (asks(derivation.of(roleActivity, time, rule -> true))) {
      return UNTIL_MORE_DAYS;
    }
    if (derivation.pack().rules().stream().filter(PolicyPack.Rule::requires)
        .anyMatch(rule -> asks(rule) && onOtherDays(derivation, rule, roleActivity, time.day()))) {
      return NOT_ON_THAT_DAY;
    }
    return demand.credentials().isEmpty() ? NOTHING_ASKED : CREDENTIALS_ONLY;
  }

  private static boolean asks(CheckRequirement duty) {
    return duty.rules().stream().anyMatch(NoCheckReason::asks);
  }

  private static boolean asks(PolicyPack.Rule rule) {
    return rule.check().level() != DbsLevel.NONE || !rule.membership().isEmpty();
  }

  private static boolean onOtherDays(PolicyEvaluator derivation, PolicyPack.Rule rule,
      RoleActivity roleActivity, LocalDate day) {
    return !derivation.concerns(rule, roleActivity, day)
        && Stream.of(rule.validFrom(), rule.validTo()).filter(Objects::nonNull)
            .anyMatch(other -> derivation.concerns(rule, roleActivity, other));
  }
}
