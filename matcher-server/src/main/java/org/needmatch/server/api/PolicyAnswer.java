package org.needmatch.server.api;

import static org.needmatch.server.api.ApiWords.say;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.Need;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.Problem;
import org.needmatch.domain.RoleActivity;
import org.needmatch.domain.TimeSpan;
import org.needmatch.internal.policy.CheckRequirement;
import org.needmatch.internal.policy.PolicyEvaluator;
import org.needmatch.internal.policy.Proportionality;
import org.needmatch.internal.policy.VettingCheck;

/**
 * What a pack says of a role on a day.
 *
 * @param duty
 *          for one session by itself
 * @param often
 *          when too many days come together
 * @param permitted
 *          the most that may be asked
 * @param exceeded
 *          whether the need asks for more
 */
public record PolicyAnswer(Asked asked, CheckRequirement duty, CheckRequirement often,
    DbsRequirement permitted, boolean exceeded) {

  /** What is not said, so that nothing can be told; empty when it can. */
  public String unsaid() {
    var roleActivity = asked.roleActivity();
    if (!roleActivity.activity().isEmpty()) {
      return "";
    }
    return say(roleActivity.served().isEmpty() ? "policy.unsaid.all" : "policy.unsaid.activity");
  }

  /**
   * A role.
   *
   * @param name
   *          in its need, empty when it is in none
   * @param columns
   *          what the need's own columns ask
   */
  public record Asked(String name, RoleActivity roleActivity, DbsRequirement columns,
      TimeSpan time) {

    public static List<Asked> of(Problem problem, Need need, @Nullable LocalDate date) {
      long days = date == null ? 0 : ChronoUnit.DAYS.between(need.time().day(), date);
      var usual = PolicyEvaluator.time(need);
      var time = new TimeSpan(usual.start().plusDays(days), usual.end().plusDays(days));
      var clearance = new VettingCheck(problem);
      return need.roles().stream().map(role -> new Asked(role.name(),
          clearance.roleActivity(need, role), role.requirement().dbs(), time)).toList();
    }
  }

  public static PolicyAnswer of(PolicyPack pack, Set<String> signedOff, Asked asked) {
    var derivation = new PolicyEvaluator(pack, signedOff);
    var proportion = new Proportionality(derivation);
    return new PolicyAnswer(asked, derivation.once(asked.roleActivity(), asked.time()),
        derivation.of(asked.roleActivity(), asked.time(), rule -> true),
        proportion.permitted(asked.roleActivity(), asked.time()),
        proportion.exceeded(asked.roleActivity(), asked.time(), asked.columns()));
  }
}
