package org.needmatch.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
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
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Settings;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerBuilder;

/** Session on 31 May 2027, so that three months before is a month's end. */
class DbsRuleTest {
  private static final LocalDate DAY = LocalDate.of(2027, 5, 31);
  private static final DbsRequirement CHILD = new DbsRequirement(DbsLevel.ENHANCED,
      Set.of(Workforce.CHILD), Set.of(BarredList.CHILD));

  private static DbsCertificate full(@Nullable LocalDate issuedOn) {
    return DbsCertificate.builder().level(DbsLevel.ENHANCED)
        .workforces(EnumSet.allOf(Workforce.class)).barredLists(EnumSet.allOf(BarredList.class))
        .issuedOn(issuedOn).build();
  }

  private static VolunteerBuilder holding(DbsCertificate held) {
    return Volunteer.builder("v").dbs(held)
        .available(new TimeSpan(DAY.atStartOfDay(), DAY.plusDays(1).atStartOfDay()));
  }

  private static NeedBuilder asking(DbsRequirement required) {
    return Need.builder("n").remote(true).dbs(required).on(DAY, LocalTime.of(9, 0),
        LocalTime.of(10, 0));
  }

  private static String code(DbsRequirement required, DbsCertificate held) {
    return OneSeat.code(DbsRule.class, holding(held), asking(required));
  }

  private static String code(int maxAgeMonths, DbsCertificate held) {
    var of = Settings.DEFAULT;
    var settings = of.toBuilder().dbsMaxAgeMonths(maxAgeMonths).build();
    return OneSeat.code(DbsRule.class,
        OneSeat.of(holding(held), asking(CHILD)).toBuilder().settings(settings).build());
  }

  @ParameterizedTest
  @CsvSource({"NONE,NONE,allowed", "BASIC,NONE,dbs-level", "BASIC,BASIC,allowed",
      "STANDARD,BASIC,dbs-level", "STANDARD,ENHANCED,allowed", "ENHANCED,STANDARD,dbs-level",
      "ENHANCED,ENHANCED,allowed"})
  void levelsAreInOrder(DbsLevel asked, DbsLevel level, String expected) {
    assertThat(code(new DbsRequirement(asked, Set.of(), Set.of()),
        DbsCertificate.builder().level(level).issuedOn(DAY).build())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"ENHANCED,CHILD,allowed", "ENHANCED,ADULT,dbs-workforce",
      "ENHANCED,OTHER,dbs-workforce", "STANDARD,ADULT,allowed", "NONE,ADULT,allowed"})
  void workforcesCountWhereEnhancedIsAsked(DbsLevel asked, Workforce workforce, String expected) {
    assertThat(code(new DbsRequirement(asked, Set.of(workforce), Set.of()),
        DbsCertificate.enhanced(DAY, Workforce.CHILD))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"BASIC,CHILD,allowed", "BASIC,ADULT,dbs-barred", "ENHANCED,ADULT,dbs-barred",
      "NONE,ADULT,allowed"})
  void barredListsCountAtEveryLevel(DbsLevel asked, BarredList list, String expected) {
    var held = DbsCertificate.builder().level(DbsLevel.ENHANCED)
        .barredLists(Set.of(BarredList.CHILD)).issuedOn(DAY).build();
    assertThat(code(new DbsRequirement(asked, Set.of(), Set.of(list)), held)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"36,2024-05-31,allowed", "36,2024-05-30,dbs-date", "36,2027-05-31,allowed",
      "36,2027-06-01,dbs-date", "36,,dbs-date", "3,2027-02-28,allowed", "3,2027-02-27,dbs-date",
      "0,1999-01-01,allowed", "0,2027-06-01,dbs-date", "0,,allowed"})
  void issuedByTheDayAndWithinTheMonths(int months, @Nullable LocalDate issuedOn, String expected) {
    assertThat(code(months, full(issuedOn))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"ENHANCED,2015-01-01,allowed", "ENHANCED,,allowed", "ENHANCED,2027-06-01,dbs-date",
      "STANDARD,2015-01-01,allowed", "BASIC,2015-01-01,dbs-date", "BASIC,,dbs-date"})
  void onTheUpdateServiceAgeDoesNotMatter(DbsLevel level, @Nullable LocalDate issuedOn,
      String expected) {
    assertThat(code(new DbsRequirement(level, Set.of(), Set.of()),
        DbsCertificate.builder().level(level).issuedOn(issuedOn).updateService(true).build()))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({",2027-05-31,allowed", ",2027-05-30,dbs-date", ",2030-05-31,allowed",
      ",2030-06-01,dbs-date", "2027-05-01,2027-05-31,allowed", "2027-05-01,2027-05-30,dbs-date",
      "2024-05-30,2027-12-31,dbs-date"})
  void theLastDayThatTheOrganisationNames(@Nullable LocalDate issuedOn, LocalDate validUntil,
      String expected) {
    assertThat(code(CHILD, full(issuedOn).toBuilder().validUntil(validUntil).build()))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"19,false,dbs-level", "19,true,allowed", "18,false,dbs-level", "17,false,allowed",
      ",false,dbs-level"})
  void everybodyOfAHouseholdWhoMayBeAnAdultHoldsIt(@Nullable Double age, boolean checked,
      String expected) {
    var lodger = HouseholdMember.builder("m").age(age)
        .dbs(checked ? full(DAY) : DbsCertificate.NONE).build();
    assertThat(
        OneSeat.code(DbsRule.class, holding(full(DAY)).age(40.0).member(lodger), asking(CHILD)))
        .isEqualTo(expected);
  }

  @Test
  void aHouseholdOfChildrenHasNoCheck() {
    var child = HouseholdMember.builder("m").age(17.0).dbs(full(DAY)).build();
    assertThat(
        OneSeat.code(DbsRule.class, holding(DbsCertificate.NONE).member(child), asking(CHILD)))
        .isEqualTo("dbs-level");
  }
}
