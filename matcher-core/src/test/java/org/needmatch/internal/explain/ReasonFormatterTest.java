package org.needmatch.internal.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.domain.RuleCode;
import org.needmatch.rules.Reason;

class ReasonFormatterTest {
  private static final List<Reason> REASONS = List.of(new Reason.Inactive(),
      new Reason.Unavailable(1), new Reason.Unavailable(30), new Reason.SkillMissing("maths", 3, 0),
      new Reason.SkillMissing("maths", 3, 1), new Reason.Plain(RuleCode.LANGUAGE, "ur"),
      new Reason.GenderMismatch("female", null), new Reason.TooYoung(18, null),
      new Reason.TooYoung(18, 17.0), new Reason.DbsLevelTooLow(DbsLevel.ENHANCED, DbsLevel.NONE),
      new Reason.DbsWorkforceMissing(Set.of(), Set.of()),
      new Reason.DbsBarredListMissing(Set.of(), Set.of()),
      new Reason.DbsDateNotValid(null, LocalDate.of(2023, 11, 23)),
      new Reason.DbsDateNotValid(LocalDate.of(2023, 10, 14), LocalDate.of(2023, 11, 23)),
      new Reason.DbsDateNotValid(LocalDate.of(2027, 1, 2), LocalDate.of(2023, 11, 23)),
      new Reason.DbsLastDayNotValid(LocalDate.of(2025, 1, 1), true),
      new Reason.DbsLastDayNotValid(LocalDate.of(2031, 1, 1), false), new Reason.NoHome(),
      new Reason.TooFar(11.31, 10, false), new Reason.TooFar(11.31, 10, true), new Reason.NoWay(),
      new Reason.Plain(RuleCode.AVOIDS, "club"),
      new Reason.Declined(ResponseStatus.DECLINED, "club"), new Reason.Begun(0, 12),
      new Reason.SkillRanOut("maths", LocalDate.of(2026, 11, 22)),
      new Reason.NotReady(List.of("water")), new Reason.NotReady(List.of()),
      new Reason.OutOfReach(11.31, 10), new Reason.NoSite(), new Reason.SiteTooFar(12.3, 10),
      new Reason.Custom("late", "walks at night"));

  @Test
  void everyReasonHasWords() {
    var words = new ReasonFormatter(false);
    assertThat(REASONS).extracting(words::of).doesNotContainNull().doesNotHaveDuplicates()
        .noneMatch(text -> text.contains("{"));
  }

  @Test
  void distanceIsRoundedUpSoThatItIsEnough() {
    assertThat(new ReasonFormatter(false).of(new Reason.TooFar(11.31, 10, false)))
        .isEqualTo("lives 1.4 km too far away");
  }

  @Test
  void certificatesAreAStatusUnlessDatesAreAskedFor() {
    var old = new Reason.DbsDateNotValid(LocalDate.of(2023, 10, 14), LocalDate.of(2023, 11, 23));
    assertThat(new ReasonFormatter(false).of(old))
        .isEqualTo("has a check that is due to be renewed");
    assertThat(new ReasonFormatter(true).of(old))
        .isEqualTo("has a check from 2023-10-14, due to be renewed 40 days ago");
    var ended = new Reason.DbsLastDayNotValid(LocalDate.of(2025, 1, 1), true);
    assertThat(new ReasonFormatter(false).of(ended))
        .isEqualTo("has a check that is due to be renewed by your own date");
    assertThat(new ReasonFormatter(true).of(ended))
        .isEqualTo("has a check to renew: your own last day for it was 2025-01-01");
    assertThat(REASONS).filteredOn(reason -> reason.code().equals("dbs-date"))
        .extracting(new ReasonFormatter(false)::of).noneMatch(text -> text.matches(".*\\d.*"));
  }

  @Test
  void certificatesOfSkillsAreAStatusUnlessDatesAreAskedFor() {
    var old = new Reason.SkillRanOut("first-aid", LocalDate.of(2026, 11, 22));
    assertThat(new ReasonFormatter(false).of(old))
        .isEqualTo("has the skill first-aid, but its certificate ran out");
    assertThat(new ReasonFormatter(true).of(old))
        .isEqualTo("has the skill first-aid, but its certificate ran out on 2026-11-22");
  }
}
