package org.needmatch.internal.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.domain.PolicyPack.Rule.Effect.REQUIRES;
import static org.needmatch.domain.RoleActivity.ContactPattern.OCCASIONAL;
import static org.needmatch.domain.RoleActivity.ContactPattern.WEEKLY;
import static org.needmatch.internal.policy.Safe.person;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.HouseholdMember;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.RoleActivity;
import org.needmatch.domain.RoleActivity.ContactPattern;
import org.needmatch.domain.SafeguardingSettings;
import org.needmatch.domain.Settings;
import org.needmatch.domain.VettingRecord;
import org.needmatch.domain.VettingRecord.CheckStatus;
import org.needmatch.domain.VolunteerBuilder;

/** Rule 13 in its order, each held to the judge as well. */
class VettingCheckTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 7);
  private static final Settings PACK = Packs.settings(Packs.rule("r", REQUIRES, Packs.ENHANCED,
      PolicyPack.Rule.Trigger.WEEKLY, PolicyPack.Rule.Trigger.DAYS));
  private static final DbsCertificate CHILD = Safe.enhanced(DAY.minusYears(1), Workforce.CHILD);

  private static String code(Settings settings, VolunteerBuilder volunteer, NeedBuilder need) {
    var reasons = Safe.refusals(settings, volunteer.build(), need.build());
    return reasons.isEmpty() ? "" : reasons.getFirst().code();
  }

  private static NeedBuilder reading(ContactPattern contact) {
    return Safe.session("n", DAY, Safe.reading(contact));
  }

  private static VettingRecord with(CheckStatus status) {
    return VettingRecord.builder().check(status).build();
  }

  @ParameterizedTest
  @CsvSource({"s,''", "v,check-pending", "'',check-pending"})
  void aPendingCheckPassesBesideAnotherWhoSupervises(String supervisor, String expected) {
    assertThat(code(PACK, person("v").vetting(with(CheckStatus.PENDING)),
        reading(WEEKLY).supervision(Company.supervisedBy(supervisor, 2)))).isEqualTo(expected);
    assertThat(code(Settings.DEFAULT, person("v").vetting(with(CheckStatus.PENDING)),
        reading(WEEKLY).supervision(Company.supervisedBy(supervisor, 2)))).as("without a pack")
        .isEqualTo("check-pending");
  }

  @Test
  void aPendingCheckNeverPassesWhereABarredListIsAsked() {
    var listed = Packs.settings(Packs.rule("r", REQUIRES,
        new DbsRequirement(DbsLevel.ENHANCED, Set.of(Workforce.CHILD), Set.of(BarredList.CHILD))));
    assertThat(code(listed, person("v").vetting(with(CheckStatus.PENDING)),
        reading(OCCASIONAL).supervision(Company.supervisedBy("s", 2)))).isEqualTo("check-pending");
  }

  @ParameterizedTest
  @CsvSource({"16,''", "15.9,policy", ",''"})
  void whoIsKnownToBeTooYoungForAChecksSitsWhereThatIsSaid(@Nullable Double age, String expected) {
    var cooking = Safe.roleActivity("cooking", "hall", OCCASIONAL, false);
    assertThat(code(PACK, person("v").age(age), Safe.session("n", DAY, cooking)))
        .isEqualTo(expected);
    var open = RoleActivity.builder().activity("cooking").setting("hall").contact(OCCASIONAL)
        .underSixteens(true).build();
    assertThat(code(PACK, person("v").age(age), Safe.session("n", DAY, open))).isEmpty();
  }

  @Test
  void theDutyOfWeeklyContactHoldsByItself() {
    assertThat(code(PACK, person("v"), reading(WEEKLY))).isEqualTo("policy");
    assertThat(code(PACK, person("v").dbs(CHILD), reading(WEEKLY))).isEmpty();
    assertThat(code(PACK, person("v"), reading(OCCASIONAL))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2,''", "3,frequency"})
  void pastDaysAddUpWithTheSession(int days, String expected) {
    var volunteer = person("v");
    for (int back = 1; back <= days; back++) {
      volunteer.active(Safe.taught(DAY.minusDays(back)));
    }
    assertThat(code(PACK, volunteer, reading(OCCASIONAL))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"12,''", "11,check-renewal"})
  void theUpdateServiceWasAskedWithinTheMonths(int statusMonths, String expected) {
    var old = DbsCertificate.builder().level(DbsLevel.ENHANCED).workforces(Set.of(Workforce.CHILD))
        .issuedOn(DAY.minusYears(9)).updateService(true).build();
    var asked = VettingRecord.builder().statusCheckedOn(DAY.minusMonths(12)).build();
    var settings = PACK.toBuilder().safeguarding(SafeguardingSettings.builder()
        .pack(PACK.safeguarding().pack()).statusMonths(statusMonths).build()).build();
    assertThat(code(settings, person("v").dbs(old).vetting(asked), reading(WEEKLY)))
        .isEqualTo(expected);
  }

  @Test
  void aStatusComesBeforeASite() {
    var need = reading(WEEKLY).supervision(Company.decidedAt("north"));
    assertThat(code(PACK, person("v").vetting(with(CheckStatus.HELD)), need))
        .isEqualTo("check-held");
    assertThat(code(PACK, person("v").dbs(CHILD), need)).isEqualTo("site");
  }

  @Test
  void everyPersonOfAHouseholdIsAskedChildrenToo() {
    var family = person("v").dbs(CHILD).member(HouseholdMember.builder("c").age(17.0).build());
    assertThat(code(PACK, family, reading(WEEKLY))).isEqualTo("policy");
  }
}
