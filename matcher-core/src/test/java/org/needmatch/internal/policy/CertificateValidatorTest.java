package org.needmatch.internal.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.internal.policy.Safe.ENGLAND;
import static org.needmatch.internal.policy.Safe.person;
import static org.needmatch.internal.policy.Safe.session;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.RoleActivity;
import org.needmatch.domain.RoleActivity.ContactPattern;
import org.needmatch.domain.ServedGroup;
import org.needmatch.domain.Settings;
import org.needmatch.policy.Refusal;

/**
 * The Update Service makes a check neither older than it is nor a basic one
 * young.
 */
class CertificateValidatorTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 7);

  private static DbsCertificate held(DbsLevel level, LocalDate issuedOn) {
    return DbsCertificate.builder().level(level).workforces(EnumSet.of(Workforce.CHILD))
        .barredLists(EnumSet.of(BarredList.CHILD)).issuedOn(issuedOn).updateService(true).build();
  }

  @ParameterizedTest
  @CsvSource({"BASIC,2015-01-01,false", "BASIC,2025-01-01,true", "BASIC,2026-09-08,false",
      "BASIC,,false", "STANDARD,2015-01-01,true", "STANDARD,2026-09-08,false", "STANDARD,,true",
      "ENHANCED,2015-01-01,true", "ENHANCED,2026-09-07,true", "ENHANCED,2026-09-08,false"})
  void whatColumnsAsk(DbsLevel level, LocalDate issuedOn, boolean allowed) {
    var need = session("n", DAY, RoleActivity.NONE)
        .dbs(new DbsRequirement(level, Set.of(), Set.of())).build();
    var volunteer = person("v").dbs(held(level, issuedOn)).build();
    assertThat(Safe.refusals(Settings.DEFAULT, volunteer, need).isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({"2015-01-01,true", "2026-09-07,true", "2026-09-08,false", ",true"})
  void whatAPackAsks(LocalDate issuedOn, boolean allowed) {
    var need = session("n", DAY, Safe.reading(ContactPattern.WEEKLY)).build();
    var volunteer = person("v").dbs(held(DbsLevel.ENHANCED, issuedOn)).build();
    assertThat(Safe.refusals(ENGLAND, volunteer, need).isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({",2026-09-07,false,true", ",2026-09-06,false,false", ",2029-09-07,false,true",
      ",2029-09-08,false,false", ",2029-09-08,true,true", ",2026-09-06,true,false",
      "2015-01-01,2027-01-01,false,false", "2025-01-01,2026-09-06,false,false",
      "2025-01-01,2031-01-01,false,true", "2015-01-01,2026-09-07,true,true"})
  void lastDayOfTheOrganisation(LocalDate issuedOn, LocalDate last, boolean updateService,
      boolean allowed) {
    var certificate = DbsCertificate.builder().level(DbsLevel.ENHANCED)
        .workforces(EnumSet.of(Workforce.CHILD)).barredLists(EnumSet.of(BarredList.CHILD))
        .issuedOn(issuedOn).updateService(updateService).validUntil(last).build();
    var volunteer = person("v").dbs(certificate).build();
    var asked = session("n", DAY, RoleActivity.NONE)
        .dbs(new DbsRequirement(DbsLevel.ENHANCED, Set.of(), Set.of())).build();
    var served = session("n", DAY, Safe.reading(ContactPattern.WEEKLY)).build();
    assertThat(Safe.refusals(Settings.DEFAULT, volunteer, asked).isEmpty()).isEqualTo(allowed);
    assertThat(Safe.refusals(ENGLAND, volunteer, served).isEmpty()).isEqualTo(allowed);
    assertThat(HeldCheck.of(volunteer, Settings.DEFAULT, Set.of(DAY)).state())
        .isEqualTo(allowed ? HeldCheck.State.VALID : HeldCheck.State.OUT_OF_DATE);
  }

  @ParameterizedTest
  @CsvSource({"cooking,,BARRED_LIST", "cooking,hall,", "'',school,BARRED_LIST", "'','',BARRED_LIST",
      "greeting,museum,"})
  void whatIsNotSaidCountsAsIfItWere(String activity, String setting, Refusal.Kind missing) {
    var roleActivity = Safe.roleActivity(activity, setting == null ? "" : setting,
        ContactPattern.WEEKLY, true, ServedGroup.CHILD);
    var volunteer = person("v").dbs(Safe.enhanced(DAY, Workforce.CHILD)).build();
    var refusals = Safe.refusals(ENGLAND, volunteer, session("n", DAY, roleActivity).build());
    assertThat(refusals.isEmpty()).isEqualTo(missing == null);
    if (missing != null) {
      assertThat(Safe.refusal(ENGLAND, volunteer, session("n", DAY, roleActivity).build()).kind())
          .isEqualTo(missing);
    }
  }
}
