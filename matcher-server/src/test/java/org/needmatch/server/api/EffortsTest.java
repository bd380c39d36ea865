package org.needmatch.server.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.needmatch.json.JobRequestDocument.Options;
import org.needmatch.server.http.Refusal;

class EffortsTest {
  private static final Duration LONGEST = Duration.ofMinutes(2);
  private static final Duration ANSWER = Duration.ofSeconds(20);
  private static final Efforts EFFORTS = new Efforts(
      new ApiSettings(1, 2, 5, Duration.ofMinutes(1), LONGEST, ANSWER, 2));

  private static Options asked(@Nullable String seconds, @Nullable Long steps,
      @Nullable Integer threads) {
    return new Options(seconds == null ? null : new BigDecimal(seconds), steps, null, null, null,
        threads);
  }

  @Test
  void whoSaysNothingGetsHalfAMinuteOrTheLongestIfThatIsShorter() {
    assertThat(EFFORTS.job(null, null).timeLimit()).isEqualTo(Duration.ofSeconds(30));
    assertThat(EFFORTS.answer(null).timeLimit()).isEqualTo(ANSWER);
    assertThat(EFFORTS.answer(Options.NONE).threads()).isEqualTo(2);
  }

  @Test
  void theLongestIsTakenAndAMillisecondMoreIsNot() {
    assertThat(EFFORTS.job(asked("120", null, null), null).timeLimit()).isEqualTo(LONGEST);
    assertThat(EFFORTS.answer(asked("2e1", null, null)).timeLimit()).isEqualTo(ANSWER);
    assertThatThrownBy(() -> EFFORTS.answer(asked("20.001", null, null)))
        .isInstanceOfSatisfying(Refusal.class, refusal -> {
          assertThat(refusal.message())
              .isEqualTo("That is longer than a solve may take here, 20 seconds.");
          assertThat(refusal.pointer()).isEqualTo("/options/seconds");
        });
  }

  /** A menu of a billion steps kept a thread of the server for ever. */
  @Test
  void stepsAloneDoNotLiftTheLimitOfAnAnswer() {
    var many = asked(null, 1_000_000_000L, null);
    assertThat(EFFORTS.answer(many).timeLimit()).isEqualTo(ANSWER);
    assertThat(EFFORTS.answer(many).stepLimit()).isEqualTo(1_000_000_000L);
    assertThat(EFFORTS.job(many, null).timeLimit()).as("a job, which the store ends").isNull();
    assertThat(EFFORTS.job(asked("5", 10L, null), null).timeLimit())
        .isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void moreThreadsThanTheServerHasForASolveAreNotGiven() {
    assertThat(EFFORTS.job(asked(null, null, 64), null).threads()).isEqualTo(2);
    assertThat(EFFORTS.job(asked(null, null, 1), null).threads()).isEqualTo(1);
  }

  @Test
  void aStrategyThatIsNotThereIsRefusedWithThoseThatAre() {
    var asked = new Options(null, null, 7L, null, "certifed", null);
    assertThatThrownBy(() -> EFFORTS.job(asked, null)).isInstanceOfSatisfying(Refusal.class,
        refusal -> assertThat(refusal.remedy()).contains("certified", "timefold-default"));
  }
}
