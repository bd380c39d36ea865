package org.needmatch.internal.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.Need;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.RoleActivity;
import org.needmatch.domain.Settings;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.VettingRecord.CheckStatus;
import org.needmatch.domain.Volunteer;
import org.needmatch.policy.Refusal;

/**
 * Whether somebody may be in a role, as far as statuses and the policy pack
 * decide it. Thread-safe. Cost: the rules of the pack for each kind of role and
 * time once, and times the days of history where these could be too many.
 */
public final class VettingCheck {
  private final Settings settings;
  private final CertificateValidator holding;
  private final @Nullable PolicyEvaluator derivation;
  private final WeeklyCommitments commitments;
  private final Map<Asked, CheckRequirement> always = new ConcurrentHashMap<>();

  /** What a duty that holds whatever else somebody does depends on. */
  private record Asked(RoleActivity roleActivity, TimeSpan time) {
  }

  /** Under the settings' pack, if there is one, with no need a commitment. */
  public VettingCheck(Settings settings) {
    this(settings, List.of());
  }

  /** Under the pack of the problem's settings, if there is one. */
  public VettingCheck(Problem problem) {
    this(problem.settings(), problem.needs());
  }

  private VettingCheck(Settings settings, List<Need> needs) {
    this.settings = settings;
    commitments = new WeeklyCommitments(needs);
    holding = new CertificateValidator(settings);
    var pack = settings.safeguarding().pack();
    derivation = pack == null
        ? null
        : new PolicyEvaluator(pack, settings.safeguarding().signedOff());
  }

  /** What the pack says, null without one. */
  public @Nullable PolicyEvaluator derivation() {
    return derivation;
  }

  /**
   * What keeps somebody of the household out of the role, history and this one
   * session counted; null when nothing does.
   */
  public @Nullable Refusal refusal(Household household, Need need, Role role) {
    if (nothingIsAsked(household.volunteer(), need)) {
      return null;
    }
    for (var person : household.people()) {
      var refusal = refusalOf(household.volunteer(), person, need, role);
      if (refusal != null) {
        return refusal;
      }
    }
    return null;
  }

  private boolean nothingIsAsked(Volunteer volunteer, Need need) {
    return derivation == null && volunteer.vetting().check() == CheckStatus.CLEARED
        && need.supervision().site().isEmpty() && settings.safeguarding().statusMonths() == 0;
  }

  private @Nullable Refusal refusalOf(Volunteer volunteer, Household.Person person, Need need,
      Role role) {
    var roleActivity = roleActivity(need, role);
    var time = PolicyEvaluator.time(need);
    var now = derivation;
    var duty = duty(need, role);
    boolean explicit = role.requirement().dbs().level() != DbsLevel.NONE;
    boolean asked = explicit || !duty.isNone() || !roleActivity.served().isEmpty();
    if (asked) {
      var status = status(volunteer, person, need, duty);
      if (status != null) {
        return status;
      }
    }
    var site = need.supervision().site();
    if (!site.isEmpty() && !volunteer.vetting().suitableSites().contains(site)) {
      return Refusal.site(site);
    }
    if (now == null) {
      return explicit ? renewal(volunteer, person, time.day(), duty) : null;
    }
    if (person.isUnder(now.pack().minimumAge(), time.day())
        && (!roleActivity.underSixteens() || explicit || !duty.isNone())) {
      return duty.refusal(Refusal.Kind.UNDER_AGE, List.of());
    }
    var missing = holding.lacks(volunteer, person, duty, time);
    if (missing != null) {
      return duty.refusal(missing, List.of());
    }
    var late = explicit ? renewal(volunteer, person, time.day(), duty) : null;
    return late == null ? often(now, volunteer, person, roleActivity, need) : late;
  }

  /**
   * All that a refusal depends on, beside the household; without a pack and an
   * age of statuses that is next to nothing.
   */
  public Object basis(Need need, Role role) {
    var roleActivity = roleActivity(need, role);
    var dbs = role.requirement().dbs();
    return derivation == null && settings.safeguarding().statusMonths() == 0
        ? List.of(need.time().day(),
            dbs.level() == DbsLevel.NONE && roleActivity.served().isEmpty(),
            need.supervision().site())
        : List.of(roleActivity, need.time(), need.terms().anyTime(), dbs, need.supervision());
  }

  /**
   * What somebody in the role does: weekly contact too where the need is part of
   * a weekly commitment.
   */
  public RoleActivity roleActivity(Need need, Role role) {
    return commitments.roleActivity(need, role);
  }

  /** What the pack requires of the role, whatever else somebody does. */
  public CheckRequirement duty(Need need, Role role) {
    var now = derivation;
    return now == null
        ? CheckRequirement.NONE
        : always.computeIfAbsent(new Asked(roleActivity(need, role), PolicyEvaluator.time(need)),
            asked -> now.once(asked.roleActivity(), asked.time()));
  }

  private @Nullable Refusal status(Volunteer volunteer, Household.Person person, Need need,
      CheckRequirement duty) {
    return switch (volunteer.vetting().check()) {
      case CLEARED -> null;
      case WITHDRAWN -> Refusal.plain(Refusal.Kind.WITHDRAWN);
      case HELD -> Refusal.plain(Refusal.Kind.HELD);
      case RENEWAL_DUE -> Refusal.plain(Refusal.Kind.RENEWAL);
      case PENDING -> pendingAllowed(volunteer, need) && holding.lacks(volunteer, person, duty,
          PolicyEvaluator.time(need)) != Refusal.Kind.PENDING
              ? null
              : Refusal.plain(Refusal.Kind.PENDING);
    };
  }

  private boolean pendingAllowed(Volunteer volunteer, Need need) {
    var pack = settings.safeguarding().pack();
    var supervisor = need.supervision().supervisor();
    return pack != null && pack.company().pendingAllowed() && !supervisor.isEmpty()
        && !supervisor.equals(volunteer.id());
  }

  /**
   * The contract's rule lets any subscription pass; here it may have to be fresh.
   */
  private @Nullable Refusal renewal(Volunteer volunteer, Household.Person person, LocalDate day,
      CheckRequirement duty) {
    return settings.safeguarding().statusMonths() == 0
        || volunteer.vetting().check() == CheckStatus.PENDING
        || holding.upToDate(volunteer, person, day, false)
            ? null
            : duty.refusal(Refusal.Kind.RENEWAL, List.of());
  }

  private @Nullable Refusal often(PolicyEvaluator now, Volunteer volunteer, Household.Person person,
      RoleActivity roleActivity, Need need) {
    var history = volunteer.vetting().history();
    if (history.size() < now.pack().frequency().days()) {
      return null;
    }
    var dates = new TreeSet<LocalDate>();
    var duty = now.of(roleActivity, PolicyEvaluator.time(need), rule -> {
      var crowded = now.crowded(rule, need.time().day(), history, List.of());
      if (!crowded.isEmpty()) {
        dates.addAll(crowded.getFirst());
      }
      return !crowded.isEmpty();
    });
    var missing = holding.lacks(volunteer, person, duty, PolicyEvaluator.time(need));
    return missing == null ? null : duty.refusal(missing, new ArrayList<>(dates));
  }

  /**
   * Whether somebody of the household lacks what a rule asks once it holds.
   */
  public boolean lacks(Household household, PolicyPack.Rule rule, TimeSpan time) {
    var duty = CheckRequirement.of(List.of(rule), settings.safeguarding().signedOff());
    return household.people().stream()
        .anyMatch(person -> holding.lacks(household.volunteer(), person, duty, time) != null);
  }
}
