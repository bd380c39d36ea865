package org.needmatch.internal.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CheckCountDriftTest {
  private static final CheckCounts LAST = new CheckCounts(100, 40, 20, 2, 60, 30, "england-wales",
      "ours.json", 36);

  private static List<Alarm> alarms(CheckCounts now) {
    return new CheckCountDrift(LAST, now).alarms();
  }

  private static CheckCounts counts(int needs, int checked, int served, int silent, int active,
      int valid) {
    return new CheckCounts(needs, checked, served, silent, active, valid, "england-wales",
        "ours.json", 36);
  }

  @Test
  void aSmallerWeekOfTheSameKindIsQuiet() {
    assertThat(alarms(LAST)).isEmpty();
    assertThat(alarms(counts(50, 20, 10, 1, 30, 15))).isEmpty();
  }

  @Test
  void halfOfWhatAskedAChecksIsSaidWithItsNumbers() {
    assertThat(alarms(counts(100, 20, 20, 2, 60, 30))).singleElement().satisfies(one -> {
      assertThat(one.kind()).isEqualTo(Alarm.Kind.FEWER_CHECKED);
      assertThat(one.safeguarding()).isTrue();
      assertThat(one.numbers()).containsExactly("40", "100", "20", "100");
    });
    assertThat(alarms(counts(100, 21, 20, 2, 60, 30))).isEmpty();
    assertThat(alarms(counts(100, 40, 10, 2, 60, 30))).extracting(Alarm::kind)
        .containsExactly(Alarm.Kind.FEWER_SERVED);
    assertThat(alarms(counts(100, 40, 20, 2, 60, 15))).extracting(Alarm::kind)
        .containsExactly(Alarm.Kind.FEWER_HELD);
  }

  @Test
  void moreSilentTakesThreeSessionsAndAFifthMore() {
    assertThat(alarms(counts(100, 40, 20, 6, 60, 30))).as("a fifth more, not above it").isEmpty();
    assertThat(alarms(counts(100, 40, 20, 7, 60, 30))).singleElement().satisfies(one -> {
      assertThat(one.kind()).isEqualTo(Alarm.Kind.MORE_SILENT);
      assertThat(one.numbers()).containsExactly("2", "20", "7", "20");
    });
    assertThat(new CheckCountDrift(counts(9, 9, 2, 0, 9, 9), counts(9, 9, 2, 2, 9, 9)).alarms())
        .as("two are too few to say").isEmpty();
  }

  @Test
  void aPackOrOwnRulesThatAreGoneAreSaid() {
    var bare = new CheckCounts(100, 40, 20, 2, 60, 30, "", "", 36);
    assertThat(alarms(bare)).extracting(Alarm::kind).containsExactly(Alarm.Kind.PACK_GONE,
        Alarm.Kind.OWN_RULES_GONE);
    var other = new CheckCounts(100, 40, 20, 2, 60, 30, "scotland", "theirs.json", 36);
    assertThat(alarms(other)).singleElement().satisfies(one -> {
      assertThat(one.kind()).isEqualTo(Alarm.Kind.PACK_OTHER);
      assertThat(one.numbers()).containsExactly("england-wales", "scotland");
    });
  }

  @Test
  void checksThatLastLongerOrForEverAreSaid() {
    for (int months : new int[]{0, 37}) {
      assertThat(
          alarms(new CheckCounts(100, 40, 20, 2, 60, 30, "england-wales", "ours.json", months)))
          .extracting(Alarm::kind).containsExactly(Alarm.Kind.CHECKS_LAST_LONGER);
    }
    assertThat(alarms(new CheckCounts(100, 40, 20, 2, 60, 30, "england-wales", "ours.json", 12)))
        .isEmpty();
  }
}
