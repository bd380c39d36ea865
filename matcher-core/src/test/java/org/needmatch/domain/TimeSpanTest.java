package org.needmatch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeSpanTest {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 24);

  @ParameterizedTest
  @CsvSource({"540,600,60", "600,540,1380", "540,540,1440", "1320,0,120", "0,1440,1440"})
  void anEndAtOrBeforeTheStartIsOnTheNextDay(int start, int end, long minutes) {
    assertThat(TimeSpan.of(DAY, start, end).minutes()).isEqualTo(minutes);
    assertThat(TimeSpan.of(DAY, start, end).day()).isEqualTo(DAY);
  }

  @ParameterizedTest
  @CsvSource({"600,660,false", "599,660,true", "480,540,false", "480,541,true", "550,560,true"})
  void spansThatTouchDoNotOverlap(int start, int end, boolean overlaps) {
    var hour = TimeSpan.of(DAY, 540, 600);
    assertThat(hour.overlaps(TimeSpan.of(DAY, start, end))).isEqualTo(overlaps);
    assertThat(TimeSpan.of(DAY, start, end).overlaps(hour)).isEqualTo(overlaps);
  }

  @Test
  void instantsAreReadOnTheClocksOfTheZone() {
    var night = TimeSpan.of(Instant.parse("2026-10-24T22:00:00Z"),
        Instant.parse("2026-10-25T02:00:00Z"), ZoneId.of("Europe/London"));
    assertThat(night).isEqualTo(new TimeSpan(DAY.atTime(23, 0), DAY.plusDays(1).atTime(2, 0)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeSpan.of(Instant.parse("2026-10-25T00:30:00Z"),
            Instant.parse("2026-10-25T01:10:00Z"), ZoneId.of("Europe/London")));
  }

  @Test
  void aSpanHasAMinuteAtLeast() {
    var now = DAY.atTime(9, 0);
    assertThatIllegalArgumentException().isThrownBy(() -> new TimeSpan(now, now))
        .withMessageContaining("2026-10-24T09:00");
  }
}
