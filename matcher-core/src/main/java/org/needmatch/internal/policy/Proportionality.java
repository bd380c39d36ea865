package org.needmatch.internal.policy;

import java.util.Set;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.RoleActivity;
import org.needmatch.domain.TimeSpan;

/**
 * Whether a need asks for more of a check than its activity is entitled to.
 * Anybody may be asked for a basic check; what is above it needs a rule of the
 * pack. To ask for more knowingly is an offence, so more is not safer.
 */
public record Proportionality(PolicyEvaluator derivation) {

  /** Whether what is asked goes beyond what the pack permits. */
  public boolean exceeded(RoleActivity roleActivity, TimeSpan time, DbsRequirement asked) {
    var all = CheckRequirement.both(asked, own(roleActivity, time));
    if (all.level().compareTo(DbsLevel.BASIC) <= 0) {
      return false;
    }
    var permitted = permitted(roleActivity, time);
    return all.level().compareTo(permitted.level()) > 0
        || !permitted.barredLists().containsAll(all.barredLists());
  }

  private DbsRequirement own(RoleActivity roleActivity, TimeSpan time) {
    return CheckRequirement
        .of(derivation.once(roleActivity, time).rules().stream()
            .filter(rule -> rule.effect() == PolicyPack.Rule.Effect.OWN).toList(), Set.of())
        .check();
  }

  /** The most that may be asked: at least a basic check. */
  public DbsRequirement permitted(RoleActivity roleActivity, TimeSpan time) {
    return CheckRequirement.both(new DbsRequirement(DbsLevel.BASIC, Set.of(), Set.of()),
        derivation.atMost(roleActivity, time).check());
  }
}
