package org.needmatch.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.judge.Judge;
import org.needmatch.plan.Plan;
import org.needmatch.plan.Score;
import org.needmatch.testdomain.Problems;

class ScoreTest {
  @Test
  void oneOfEachIsWorthWhatAHandReckons() {
    var problem = Problems.oneOfEach();
    var judged = Judge.standard().judge(problem, Problems.oneOfEachPlan());
    assertThat(judged.violations()).isEmpty();
    long club = 9000 + 9000 + 4500;
    long kitchen = 1000 + 1000;
    long phone = 500;
    long shelter = 1250;
    assertThat(judged.score().medium()).isEqualTo(club + kitchen + phone + shelter);
    assertThat(judged.totalMedium()).isEqualTo(club + 4500 + kitchen + 500 + phone + 500 + shelter);
    long ann = 15 + 2 * 3;
    long bob = 60 - 4;
    long eve = -12 - 6;
    assertThat(judged.score()).isEqualTo(new Score(0, 26_250, ann + bob + eve));
    assertThat(judged.seatsFilled()).isEqualTo(7);
    assertThat(judged.seatsWanted()).isEqualTo(10);
    assertThat(judged.needsRunning()).isEqualTo(4);
  }

  @Test
  void nothingIsWorthNothing() {
    assertThat(Judge.standard().judge(Problems.empty(), Plan.EMPTY).score()).isEqualTo(Score.ZERO);
    var judged = Judge.standard().judge(Problems.single(), Plan.EMPTY);
    assertThat(judged.score()).isEqualTo(Score.ZERO);
    assertThat(judged.totalMedium()).isEqualTo(1000);
  }
}
