package org.needmatch.internal.report.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class YearlyChangeTest {
  private static List<YearlyChange> of(String zone) {
    var rules = ZoneId.of(zone).getRules();
    var from = LocalDateTime.of(2026, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
    var changes = new ArrayList<ZoneOffsetTransition>();
    for (var next = rules.nextTransition(from); next != null
        && next.getDateTimeBefore().getYear() < 2028; next = rules
            .nextTransition(next.getInstant())) {
      changes.add(next);
    }
    return YearlyChange.of(rules, changes);
  }

  @Test
  void britainChangesOnTheLastSundaysOfMarchAndOctober() {
    var yearly = of("Europe/London");
    assertThat(yearly).extracting(one -> one.rule().getByMonth()).containsExactly(List.of(3),
        List.of(10));
    assertThat(yearly).allSatisfy(one -> assertThat(one.rule().getByDay()).singleElement()
        .satisfies(day -> assertThat(day.getNum()).isEqualTo(-1)));
  }

  @Test
  void zonesWithoutSummerTimeHaveNone() {
    assertThat(of("Asia/Tokyo")).isEmpty();
  }
}
