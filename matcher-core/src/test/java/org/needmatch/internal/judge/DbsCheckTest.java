package org.needmatch.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.internal.judge.Bench.MONDAY;
import static org.needmatch.internal.judge.Bench.alone;
import static org.needmatch.internal.judge.Bench.anyone;
import static org.needmatch.internal.judge.Bench.at;
import static org.needmatch.internal.judge.Bench.session;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;

class DbsCheckTest {
  private static final DbsRequirement CHILD = new DbsRequirement(DbsLevel.ENHANCED,
      Set.of(Workforce.CHILD), Set.of(BarredList.CHILD));

  private static DbsCertificate enhanced(@Nullable LocalDate issuedOn, boolean updateService) {
    return DbsCertificate.builder().level(DbsLevel.ENHANCED)
        .workforces(EnumSet.allOf(Workforce.class)).barredLists(EnumSet.allOf(BarredList.class))
        .issuedOn(issuedOn).updateService(updateService).build();
  }

  private static List<String> judged(DbsCertificate certificate, DbsRequirement required) {
    return alone(anyone("v").dbs(certificate), session("n", at(9, 0), at(10, 0)).dbs(required));
  }

  private static List<String> onDay(LocalDate day, int maxAgeMonths, @Nullable LocalDate issuedOn) {
    var code = new DbsCheck(maxAgeMonths).broken(enhanced(issuedOn, false), CHILD, day);
    return code == null ? List.of() : List.of(code.code());
  }

  @Test
  void levelsAreAnOrder() {
    for (var has : DbsLevel.values()) {
      for (var asked : DbsLevel.values()) {
        var certificate = DbsCertificate.builder().level(has).issuedOn(MONDAY).build();
        var expected = asked == DbsLevel.NONE || has.ordinal() >= asked.ordinal()
            ? List.<String>of()
            : List.of("dbs-level");
        assertThat(judged(certificate, new DbsRequirement(asked, Set.of(), Set.of())))
            .as("%s for %s", has, asked).isEqualTo(expected);
      }
    }
  }

  @Test
  void workforcesCountOnlyWhereEnhancedIsAsked() {
    var childOnly = DbsCertificate.builder().level(DbsLevel.ENHANCED)
        .workforces(Set.of(Workforce.CHILD)).issuedOn(MONDAY).build();
    assertThat(
        judged(childOnly, new DbsRequirement(DbsLevel.ENHANCED, Set.of(Workforce.ADULT), Set.of())))
        .containsExactly("dbs-workforce");
    assertThat(judged(childOnly,
        new DbsRequirement(DbsLevel.ENHANCED, Set.of(Workforce.ADULT, Workforce.CHILD), Set.of())))
        .containsExactly("dbs-workforce");
    assertThat(
        judged(childOnly, new DbsRequirement(DbsLevel.STANDARD, Set.of(Workforce.ADULT), Set.of())))
        .isEmpty();
  }

  @Test
  void barredListsCountAtAnyLevelButNone() {
    var standard = DbsCertificate.builder().level(DbsLevel.STANDARD)
        .barredLists(Set.of(BarredList.CHILD)).issuedOn(MONDAY).build();
    assertThat(
        judged(standard, new DbsRequirement(DbsLevel.BASIC, Set.of(), Set.of(BarredList.ADULT))))
        .containsExactly("dbs-barred");
    assertThat(
        judged(standard, new DbsRequirement(DbsLevel.BASIC, Set.of(), Set.of(BarredList.CHILD))))
        .isEmpty();
    assertThat(judged(DbsCertificate.NONE,
        new DbsRequirement(DbsLevel.NONE, Set.of(Workforce.CHILD), Set.of(BarredList.ADULT))))
        .isEmpty();
  }

  @Test
  void thePartsAreJudgedInTheirOrder() {
    var old = MONDAY.minusYears(9);
    assertThat(
        judged(DbsCertificate.builder().level(DbsLevel.STANDARD).issuedOn(old).build(), CHILD))
        .containsExactly("dbs-level");
    assertThat(
        judged(DbsCertificate.builder().level(DbsLevel.ENHANCED).issuedOn(old).build(), CHILD))
        .containsExactly("dbs-workforce");
    assertThat(judged(DbsCertificate.enhanced(old, Workforce.CHILD), CHILD))
        .containsExactly("dbs-barred");
    assertThat(judged(enhanced(old, false), CHILD)).containsExactly("dbs-date");
  }

  @Test
  void aCertificateIsValidForThirtySixMonthsToTheDay() {
    assertThat(judged(enhanced(MONDAY.minusMonths(36), false), CHILD)).isEmpty();
    assertThat(judged(enhanced(MONDAY.minusMonths(36).minusDays(1), false), CHILD))
        .containsExactly("dbs-date");
  }

  @Test
  void monthsAreClampedToTheMonthsEnd() {
    var endOfMay = LocalDate.of(2027, 5, 31);
    assertThat(onDay(endOfMay, 3, LocalDate.of(2027, 2, 28))).isEmpty();
    assertThat(onDay(endOfMay, 3, LocalDate.of(2027, 2, 27))).containsExactly("dbs-date");
    var leapDay = LocalDate.of(2028, 2, 29);
    assertThat(onDay(leapDay, 12, LocalDate.of(2027, 2, 28))).isEmpty();
    assertThat(onDay(leapDay, 12, LocalDate.of(2027, 2, 27))).containsExactly("dbs-date");
  }

  @Test
  void itMustBeIssuedByTheDayOfTheSession() {
    assertThat(judged(enhanced(MONDAY, false), CHILD)).isEmpty();
    assertThat(judged(enhanced(MONDAY.plusDays(1), false), CHILD)).containsExactly("dbs-date");
    assertThat(onDay(MONDAY, 0, MONDAY.plusDays(1))).containsExactly("dbs-date");
  }

  @Test
  void anUnknownDateIsTooOldWhileAgeMatters() {
    assertThat(onDay(MONDAY, 36, null)).containsExactly("dbs-date");
    assertThat(onDay(MONDAY, 0, null)).isEmpty();
    assertThat(onDay(MONDAY, 0, LocalDate.of(1999, 1, 1))).isEmpty();
  }

  @Test
  void lastDayOfTheOrganisationIsTheLast() {
    var open = enhanced(null, false);
    assertThat(judged(open.toBuilder().validUntil(MONDAY).build(), CHILD)).isEmpty();
    assertThat(judged(open.toBuilder().validUntil(MONDAY.minusDays(1)).build(), CHILD))
        .containsExactly("dbs-date");
    assertThat(judged(open.toBuilder().validUntil(MONDAY.plusMonths(36)).build(), CHILD)).isEmpty();
    assertThat(
        judged(open.toBuilder().validUntil(MONDAY.plusMonths(36).plusDays(1)).build(), CHILD))
        .containsExactly("dbs-date");
    assertThat(
        judged(enhanced(null, true).toBuilder().validUntil(MONDAY.minusDays(1)).build(), CHILD))
        .containsExactly("dbs-date");
    assertThat(
        judged(enhanced(MONDAY.minusYears(9), false).toBuilder().validUntil(MONDAY).build(), CHILD))
        .containsExactly("dbs-date");
  }

  @Test
  void theUpdateServiceMakesTheDateNoMatter() {
    assertThat(judged(enhanced(null, true), CHILD)).isEmpty();
    assertThat(judged(enhanced(MONDAY.minusYears(9), true), CHILD)).isEmpty();
  }
}
