package org.needmatch.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.needmatch.domain.Problem;
import org.needmatch.internal.geo.TravelTimes;
import org.needmatch.rules.Reason;
import org.needmatch.rules.RuleSet;
import org.needmatch.rules.Verdict;

/**
 * Who may sit in which seat: the pair rules in the order in which broken ones
 * are counted. Immutable and thread-safe.
 */
public final class Eligibility {
  private final List<EligibilityRule> rules;
  private final List<EligibilityRule> ofRequirement;
  private final List<EligibilityRule> ofNeed;

  private Eligibility(List<EligibilityRule> rules) {
    this.rules = List.copyOf(rules);
    ofRequirement = rules.stream()
        .filter(rule -> rule.scope() == EligibilityRule.Scope.REQUIREMENT_AND_DAY).toList();
    ofNeed = rules.stream().filter(rule -> rule.scope() == EligibilityRule.Scope.NEED).toList();
  }

  /** The rules for a week of which nobody has been told anything. */
  public static Eligibility untold(Problem problem, RuleSet ruleSet) {
    var rules = standard(problem, new SafeguardingRule(problem.settings()));
    rules.add(new AsksRule(problem));
    ruleSet.seatRules().forEach(rule -> rules.add(new SeatRuleAdapter(rule)));
    return new Eligibility(rules);
  }

  /** The contract's rules, then the embedder's in the order given. */
  public static Eligibility of(Problem problem, RuleSet ruleSet) {
    var rules = standard(problem, new SafeguardingRule(problem));
    if (!problem.published().isNothing()) {
      var told = PublishedAssignmentIndex.of(problem);
      rules.add(new DeclinedRule(told));
      rules.add(new StartedRule(told, problem.published().from(), TravelTimes.of(problem)));
    }
    rules.add(new AsksRule(problem));
    ruleSet.seatRules().forEach(rule -> rules.add(new SeatRuleAdapter(rule)));
    return new Eligibility(rules);
  }

  private static List<EligibilityRule> standard(Problem problem, SafeguardingRule safeguarding) {
    return new ArrayList<>(
        List.of(new ActiveRule(), new AvailabilityRule(), new SkillRule(), new LanguageRule(),
            new GenderRule(), new AgeRule(), new DbsRule(problem.settings().dbsMaxAgeMonths()),
            new DistanceRule(TravelTimes.of(problem)), new AvoidsRule(), new ReadyRule(),
            safeguarding));
  }

  /** All rules, in order. */
  public List<EligibilityRule> rules() {
    return rules;
  }

  /** The rules of one scope, in order. */
  public List<EligibilityRule> rules(EligibilityRule.Scope scope) {
    return scope == EligibilityRule.Scope.NEED ? ofNeed : ofRequirement;
  }

  /** Whether all rules of one scope allow it. */
  public boolean allows(EligibilityRule.Scope scope, Applicant applicant, SeatSpec opening) {
    for (var rule : rules(scope)) {
      if (rule.judge(applicant, opening) instanceof Verdict.Refused) {
        return false;
      }
    }
    return true;
  }

  /** The first refusal in order, or {@link Verdict#ALLOWED}. */
  public Verdict judge(Applicant applicant, SeatSpec opening) {
    for (var rule : rules) {
      var verdict = rule.judge(applicant, opening);
      if (verdict instanceof Verdict.Refused) {
        return verdict;
      }
    }
    return Verdict.ALLOWED;
  }

  /** Every refusal, in order; empty when the volunteer may sit in the seat. */
  public List<Reason> refusals(Applicant applicant, SeatSpec opening) {
    var reasons = new ArrayList<Reason>();
    for (var rule : rules) {
      if (rule.judge(applicant, opening) instanceof Verdict.Refused refused) {
        reasons.add(refused.reason());
      }
    }
    return reasons;
  }
}
