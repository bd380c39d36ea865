package org.needmatch.internal.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.domain.RoleActivity.ContactPattern.OCCASIONAL;
import static org.needmatch.internal.policy.Safe.enhanced;
import static org.needmatch.internal.policy.Safe.person;
import static org.needmatch.internal.policy.Safe.reading;
import static org.needmatch.internal.policy.Safe.refusal;
import static org.needmatch.internal.policy.Safe.refusals;
import static org.needmatch.internal.policy.Safe.session;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.ExpiringSkill;
import org.needmatch.domain.HouseholdMember;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.SafeguardingSettings;
import org.needmatch.domain.Settings;
import org.needmatch.domain.VettingRecord;
import org.needmatch.domain.VettingRecord.CheckStatus;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerBuilder;
import org.needmatch.internal.explain.ReasonFormatter;
import org.needmatch.internal.io.config.PolicyPacks;
import org.needmatch.internal.rules.PinReview;
import org.needmatch.judge.Judge;
import org.needmatch.policy.Refusal;
import org.needmatch.rules.Reason;

/** Skills that a pack's rule asks to be held on the day, beside the check. */
class CredentialsTest {
  private static final LocalDate LAST = LocalDate.of(2026, 9, 7);
  private static final Settings INSURED = Settings.builder().safeguarding(
      SafeguardingSettings.under(PolicyPacks.with(PolicyPacks.named("england-wales"), """
          {"name": "ours", "version": "2026-11-01",
           "rules": [{"id": "our-insurance", "text": "Insured.", "source": "Trustees",
             "when": {"activities": ["teaching"]}, "requires": {"credentials": ["Insured"]}}]}
          """))).build();

  private static VolunteerBuilder helper() {
    return person("helper")
        .dbs(enhanced(LocalDate.of(2025, 6, 1), Workforce.CHILD, BarredList.CHILD));
  }

  private static Need on(LocalDate day) {
    return session("n", day, reading(OCCASIONAL)).build();
  }

  @Test
  void aCredentialCountsToItsLastDay() {
    var helper = helper().skill(new ExpiringSkill("insured", 1, LAST)).build();
    assertThat(refusals(INSURED, helper, on(LAST))).isEmpty();
    var refusal = refusal(INSURED, helper, on(LAST.plusDays(1)));
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CREDENTIAL);
    assertThat(refusal.ruleIds()).containsExactly("our-insurance");
    assertThat(new ReasonFormatter(false).of(new Reason.Safeguarding(refusal, LAST)))
        .isEqualTo("does not hold all of this on the day: insured (rule our-insurance)");
  }

  @Test
  void withoutItNobodyComesAndWithoutADateItDoesNotRunOut() {
    assertThat(refusal(INSURED, helper().build(), on(LAST)).rule().code()).isEqualTo("policy");
    assertThat(refusals(INSURED, helper().skill("insured", 1).build(), on(LAST))).isEmpty();
  }

  @Test
  void somebodyWhoseCheckIsPendingNeedsItToo() {
    var waiting = VettingRecord.builder().check(CheckStatus.PENDING).build();
    var beside = session("n", LAST, reading(OCCASIONAL))
        .supervision(Company.supervisedBy("staff", 2)).build();
    assertThat(refusal(INSURED, helper().vetting(waiting).build(), beside).kind())
        .isEqualTo(Refusal.Kind.CREDENTIAL);
    assertThat(refusals(INSURED, helper().vetting(waiting).skill("insured", 1).build(), beside))
        .isEmpty();
  }

  @Test
  void aHouseholdHoldsItInItsOwnRow() {
    var parent = HouseholdMember.builder("p").age(40.0)
        .dbs(enhanced(LocalDate.of(2025, 6, 1), Workforce.CHILD)).build();
    assertThat(refusals(INSURED, helper().member(parent).skill("insured", 1).build(), on(LAST)))
        .isEmpty();
    assertThat(refusal(INSURED, helper().member(parent).build(), on(LAST)).kind())
        .isEqualTo(Refusal.Kind.CREDENTIAL);
  }

  @Test
  void aPinDoesNotHoldSomebodyWhoseCredentialRanOut() {
    Volunteer lapsed = helper().skill(new ExpiringSkill("insured", 1, LAST)).build();
    var need = on(LAST.plusDays(1));
    var problem = Problem.builder(need.time().day()).settings(INSURED).add(lapsed).add(need)
        .add(new Placement("n", "volunteer", "helper")).build();
    assertThat(PinReview.of(problem).released()).hasSize(1);
    assertThat(Judge.standard().judge(problem, List.of()).releasedPins()).hasSize(1);
  }
}
