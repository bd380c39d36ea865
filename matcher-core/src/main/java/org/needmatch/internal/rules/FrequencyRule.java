package org.needmatch.internal.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.RoleActivity;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.policy.Household;
import org.needmatch.internal.policy.PolicyEvaluator;
import org.needmatch.internal.policy.VettingCheck;
import org.needmatch.rules.Obstacle;

/**
 * Whether one more session makes somebody come too often for the check held.
 */
final class FrequencyRule implements WeekRule {
  private record Session(TimeSpan time, RoleActivity roleActivity) {

    LocalDate day() {
      return time.day();
    }
  }

  private final VettingCheck clearance;
  private final @Nullable PolicyEvaluator derivation;
  private final BiFunction<String, String, @Nullable String> roles;

  FrequencyRule(Problem problem, BiFunction<String, String, @Nullable String> roles) {
    clearance = new VettingCheck(problem);
    derivation = clearance.derivation();
    this.roles = roles;
  }

  /**
   * The days that would be too many in every role of the need; nothing when one
   * of its roles is open.
   */
  @Override
  public List<Obstacle> obstacles(Volunteer volunteer, Need more, List<Need> week) {
    var now = derivation;
    Obstacle.TooOften found = null;
    if (now == null) {
      return List.of();
    }
    for (var role : more.roles()) {
      found = of(now, volunteer, more, role, week);
      if (found == null) {
        return List.of();
      }
    }
    return found == null ? List.of() : List.of(found);
  }

  private Obstacle.@Nullable TooOften of(PolicyEvaluator now, Volunteer volunteer, Need need,
      Role role, List<Need> week) {
    var sessions = new ArrayList<Session>();
    for (var other : week) {
      sessions.add(new Session(PolicyEvaluator.time(other), roleActivity(volunteer, other)));
    }
    var household = Household.of(volunteer);
    var more = new Session(PolicyEvaluator.time(need), role.requirement().roleActivity());
    sessions.add(more);
    for (var session : sessions) {
      for (var rule : now.pack().rules()) {
        if (rule.requires() && rule.triggers().contains(PolicyPack.Rule.Trigger.DAYS)
            && now.counts(rule, more.roleActivity())
            && now.concerns(rule, session.roleActivity(), session.time())
            && clearance.lacks(household, rule, session.time())) {
          var days = now
              .crowded(rule, session.day(), volunteer.vetting().history(),
                  sessions.stream().filter(one -> now.counts(rule, one.roleActivity()))
                      .map(Session::day).toList())
              .stream().filter(window -> window.contains(more.day())).findFirst();
          if (days.isPresent()) {
            return new Obstacle.TooOften(days.get(), List.of(rule.id()));
          }
        }
      }
    }
    return null;
  }

  private RoleActivity roleActivity(Volunteer volunteer, Need need) {
    var name = roles.apply(volunteer.id(), need.id());
    return need.roles().stream().filter(role -> role.name().equals(name)).findFirst()
        .map(role -> role.requirement().roleActivity()).orElse(RoleActivity.NONE);
  }
}
