package org.needmatch.internal.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.RoleActivity;
import org.needmatch.domain.RoleActivity.ContactPattern;
import org.needmatch.domain.ServedGroup;
import org.needmatch.domain.Settings;
import org.needmatch.internal.policy.NoCheckReason;
import org.needmatch.internal.policy.Safe;
import org.needmatch.internal.policy.VettingCheck;

class ServedSessionsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 7);

  private static Need session(String id, RoleActivity activity) {
    return Safe.session(id, DAY, activity).build();
  }

  private static ServedSessions of(Settings settings, Need... needs) {
    return ServedSessions.of(Safe.week(settings, List.of(), needs), new VettingCheck(settings));
  }

  @Test
  void eachSessionCountsToEverybodyItServes() {
    var both = Safe.roleActivity("teaching", "school", ContactPattern.WEEKLY, false,
        ServedGroup.CHILD, ServedGroup.ADULT);
    var served = of(Safe.ENGLAND, session("child", Safe.reading(ContactPattern.WEEKLY)),
        session("both", both), session("nobody", RoleActivity.NONE));
    assertThat(served.needs()).isEqualTo(2);
    assertThat(served.children()).isEqualTo(2);
    assertThat(served.adults()).isEqualTo(1);
    assertThat(served.askNothing()).isZero();
  }

  @Test
  void withoutAPackEverySessionThatServesIsSilentAndSaysWhy() {
    var served = of(Settings.DEFAULT, session("a", Safe.reading(ContactPattern.WEEKLY)),
        session("b", Safe.reading(ContactPattern.OCCASIONAL)));
    assertThat(served.askNothing()).isEqualTo(2);
    assertThat(served.silent()).containsOnlyKeys(NoCheckReason.NO_PACK);
    assertThat(served.asked()).singleElement()
        .satisfies(one -> assertThat(one.asksCheck()).isFalse());
  }
}
