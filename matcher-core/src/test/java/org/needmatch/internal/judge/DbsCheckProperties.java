package org.needmatch.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.Need;
import org.needmatch.domain.Settings;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.policy.Safe;
import org.needmatch.internal.rules.Applicant;
import org.needmatch.internal.rules.Eligibility;
import org.needmatch.internal.rules.SeatSpec;
import org.needmatch.rules.RuleSet;
import org.needmatch.rules.Verdict;

/** Both writings of rule 3 take the same certificates on the same days. */
class DbsCheckProperties {
  private static final LocalDate START = LocalDate.of(2027, 1, 25);

  @Property(tries = 2000)
  void rulesAndJudgeAgree(@ForAll("levels") DbsLevel held, @ForAll("levels") DbsLevel asked,
      @ForAll boolean updateService, @ForAll("offsets") Integer issued,
      @ForAll("offsets") Integer last, @ForAll @IntRange(max = 40) int ahead,
      @ForAll("months") int maxAgeMonths) {
    var day = START.plusDays(ahead);
    var certificate = DbsCertificate.builder().level(held).issuedOn(day(issued))
        .updateService(updateService).validUntil(day(last)).build();
    var required = new DbsRequirement(asked, Set.of(), Set.of());
    var code = new DbsCheck(maxAgeMonths).broken(certificate, required, day);
    assertThat(code == null ? "allowed" : code.code())
        .isEqualTo(ruled(certificate, required, day, maxAgeMonths));
    var lastDay = day(last);
    if (code == null && asked != DbsLevel.NONE && lastDay != null) {
      assertThat(day).isBeforeOrEqualTo(lastDay);
      assertThat(maxAgeMonths == 0 || updateService || issued != null
          || !lastDay.minusMonths(maxAgeMonths).isAfter(day)).isTrue();
    }
  }

  private static String ruled(DbsCertificate held, DbsRequirement required, LocalDate day,
      int maxAgeMonths) {
    var usual = Settings.DEFAULT;
    var settings = usual.toBuilder().pinsOverrideChecks(false).dbsMaxAgeMonths(maxAgeMonths)
        .needTolerance(0).build();
    var need = Need.builder("n").remote(true).on(day, LocalTime.of(9, 0), LocalTime.of(10, 0))
        .dbs(required).build();
    var volunteer = Volunteer.builder("v").dbs(held).available(need.time()).build();
    return Eligibility.untold(Safe.week(settings, List.of(volunteer), need), RuleSet.standard())
        .judge(new Applicant(volunteer),
            new SeatSpec(need, need.roles().getFirst())) instanceof Verdict.Refused refused
                ? refused.reason().code()
                : "allowed";
  }

  private static @Nullable LocalDate day(@Nullable Integer offset) {
    return offset == null ? null : START.plusDays(offset);
  }

  @Provide
  Arbitrary<DbsLevel> levels() {
    return Arbitraries.of(DbsLevel.values());
  }

  @Provide
  Arbitrary<@Nullable Integer> offsets() {
    return Arbitraries.integers().between(-100, 100).injectNull(0.3);
  }

  @Provide
  Arbitrary<Integer> months() {
    return Arbitraries.of(0, 1, 2, 36);
  }
}
