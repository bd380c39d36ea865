package org.needmatch.internal.report.ical;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.VTimezone;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.needmatch.testdomain.Town;

class ZoneTest {
  private static VTimezone component(String zone) {
    return Objects.requireNonNull(Zone.of(ZoneId.of(zone), Town.MONDAY).getComponent());
  }

  @Test
  void summerTimeIsARuleAndHasItsName() {
    var london = component("Europe/London");
    assertThat(london.getDaylightSavingsTime()).singleElement().satisfies(summer -> {
      assertThat(summer.getTimezoneNames()).extracting(name -> name.getValue())
          .containsExactly("BST");
      assertThat(summer.getRecurrenceRule()).isNotNull();
    });
    assertThat(london.getStandardTimes()).hasSize(1);
  }

  @Test
  void aZoneWithoutChangesHasOneOffset() {
    var utc = component("UTC");
    assertThat(utc.getDaylightSavingsTime()).isEmpty();
    assertThat(utc.getStandardTimes()).singleElement()
        .satisfies(only -> assertThat(only.getRecurrenceRule()).isNull());
  }
}
