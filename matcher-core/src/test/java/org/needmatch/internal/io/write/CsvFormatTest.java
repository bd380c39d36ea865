package org.needmatch.internal.io.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.ExpiringSkill;
import org.needmatch.domain.TimeSpan;

class CsvFormatTest {
  @Test
  void numbersReadBackToTheSameBits() {
    assertThat(Stream.of(0.0, -0.0, 1e-7, 1e22, 0.1, 1.0 / 3, -1.5, 1000.0, Double.MIN_VALUE))
        .allSatisfy(value -> {
          var text = CsvFormat.number(value);
          assertThat(text).doesNotContain("E");
          assertThat(Double.parseDouble(text)).isEqualTo(value);
        });
  }

  @Test
  void aLevelIsSaidWhereTheNameAloneWouldBeReadOtherwise() {
    assertThat(CsvFormat.skills(new TreeMap<>(Map.of("driving", 1, "maths", 3, "a:b", 1))))
        .isEqualTo("a:b:1;driving;maths:3");
    assertThat(CsvFormat.skills(Map.of("driving", 1),
        List.of(new ExpiringSkill("first-aid", 2, LocalDate.of(2027, 1, 31)))))
        .isEqualTo("driving;first-aid:2@2027-01-31");
  }

  @Test
  void aNameThatReadsBackAsAnotherThingIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CsvFormat.skills(Map.of("walk@2027", 1), List.of()))
        .withMessageContaining("would be read with a date");
    for (var name : List.of("a;b", "none", "None", " a", "a ", "")) {
      assertThatIllegalArgumentException().as(name)
          .isThrownBy(() -> CsvFormat.list("language", List.of("en", name)));
    }
  }

  @Test
  void aWindowOfAWholeDayOrMoreIsCutAndOneOverMidnightIsNot() {
    var monday = LocalDate.of(2026, 11, 23);
    var night = new TimeSpan(monday.atTime(22, 0), monday.plusDays(1).atTime(21, 59));
    assertThat(CsvFormat.windows(List.of(night))).isEqualTo("2026-11-23 22:00-21:59");
    var day = new TimeSpan(monday.atTime(22, 0), monday.plusDays(1).atTime(22, 0));
    assertThat(CsvFormat.windows(List.of(day)))
        .isEqualTo("2026-11-23 22:00-24:00;2026-11-24 00:00-22:00");
  }
}
