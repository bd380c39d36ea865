package org.needmatch.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.internal.judge.Bench.anyone;
import static org.needmatch.internal.judge.Bench.at;
import static org.needmatch.internal.judge.Bench.session;

import org.junit.jupiter.api.Test;
import org.needmatch.domain.Role;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.judge.Violation;
import org.needmatch.plan.Score;

class NeedRulesTest {

  private static Bench people() {
    var bench = new Bench();
    for (var id : new String[]{"a", "b", "c", "d"}) {
      bench.with(anyone(id).build());
    }
    return bench;
  }

  private static Bench oneNeed(int minimum, int wanted) {
    return people().with(session("n", at(9, 0), at(10, 0)).volunteers(minimum, wanted).build());
  }

  private static Bench ledNeed() {
    return people()
        .with(session("n", at(9, 0), at(10, 0)).role(Role.builder("lead").core(1).build())
            .role(Role.builder("helper").minimum(2).wanted(3).core(2).build()).build());
  }

  private static Bench paired(VolunteerPair.Kind kind) {
    var bench = oneNeed(1, 4).with(session("m", at(14, 0), at(15, 0)).volunteers(1, 4).build());
    bench.problem().add(new VolunteerPair("a", "b", kind));
    return bench;
  }

  @Test
  void onePersonShortIsTooFew() {
    assertThat(oneNeed(2, 3).team("n", "a", "b").rules()).isEmpty();
    assertThat(oneNeed(2, 3).team("n").rules()).isEmpty();
    var judged = oneNeed(2, 3).team("n", "a").judge();
    assertThat(judged.violations()).extracting(Violation::rule).containsExactly("minimum");
    assertThat(judged.score()).isEqualTo(new Score(-1, 0, 0));
    assertThat(judged.needsRunning()).isZero();
  }

  @Test
  void everyRoleNeedsItsMinimumAndTheNeedCountsOnce() {
    assertThat(ledNeed().seat("n", "lead", 1, "a").seat("n", "helper", 1, "b")
        .seat("n", "helper", 3, "c").rules()).isEmpty();
    assertThat(ledNeed().seat("n", "helper", 1, "b").seat("n", "helper", 2, "c").rules())
        .containsExactly("minimum");
    assertThat(ledNeed().seat("n", "helper", 1, "b").rules()).containsExactly("minimum");
  }

  @Test
  void aNeedWithoutAMinimumDoesNotRunWithNobody() {
    var empty = oneNeed(0, 3).judge();
    assertThat(empty.violations()).isEmpty();
    assertThat(empty.needsRunning()).isZero();
    assertThat(oneNeed(0, 3).team("n", "a").judge().needsRunning()).isEqualTo(1);
  }

  @Test
  void aSecondSeatInANeedIsSurplusAndWorthNothing() {
    var judged = ledNeed().seat("n", "lead", 1, "a").seat("n", "helper", 1, "b")
        .seat("n", "helper", 2, "c").seat("n", "helper", 3, "a").judge();
    assertThat(judged.violations()).extracting(Violation::rule).containsExactly("one-seat");
    assertThat(judged.score()).isEqualTo(new Score(-1, 3000, 0));
    assertThat(judged.seatsFilled()).isEqualTo(3);
  }

  @Test
  void theSameRowTwiceIsOneSurplusRow() {
    var judged = oneNeed(1, 3).team("n", "a").seat("n", "volunteer", 1, "a").judge();
    assertThat(judged.score()).isEqualTo(new Score(-1, 1000, 0));
  }

  @Test
  void aSeatTakenTwiceOrNotThereIsSurplus() {
    assertThat(oneNeed(1, 2).team("n", "a").seat("n", "volunteer", 1, "b").judge().score())
        .isEqualTo(new Score(-1, 1000, 0));
    for (int seat : new int[]{-1, 0, 3}) {
      var judged = oneNeed(1, 2).team("n", "a").seat("n", "volunteer", seat, "b").judge();
      assertThat(judged.violations()).extracting(Violation::rule).containsExactly("one-seat");
      assertThat(judged.score()).isEqualTo(new Score(-1, 1000, 0));
    }
    assertThat(oneNeed(1, 2).seat("n", "volunteer", 2, "b").rules()).isEmpty();
  }

  @Test
  void aSurplusRowTakesNoTimeAndFillsNoMinimum() {
    var judged = oneNeed(2, 2).with(session("m", at(9, 0), at(10, 0)).build())
        .with(anyone("e").limits(
            WorkloadLimits.builder().hoursPerWeek(1).sessionsPerWeek(1).sessionsPerDay(1).build())
            .build())
        .team("m", "e").seat("n", "volunteer", 1, "a").seat("n", "volunteer", 1, "e").judge();
    assertThat(judged.violations()).extracting(Violation::rule).containsExactly("one-seat",
        "minimum");
    assertThat(judged.score()).isEqualTo(new Score(-2, 1000, 0));
  }

  @Test
  void aSurplusRowIsStillJudgedBySeatRules() {
    var judged = oneNeed(1, 2).with(anyone("e").active(false).build()).team("n", "a")
        .seat("n", "volunteer", 1, "e").judge();
    assertThat(judged.violations()).extracting(Violation::rule).containsExactly("inactive",
        "one-seat");
  }

  @Test
  void unknownIdsAreBrokenRowsThatAreWorthNothing() {
    var judged = oneNeed(1, 3).team("n", "a").seat("x", "volunteer", 1, "b")
        .seat("n", "chef", 1, "b").seat("n", "volunteer", 2, "nobody").judge();
    assertThat(judged.score()).isEqualTo(new Score(-3, 1000, 0));
    assertThat(judged.violations()).extracting(Violation::message).satisfiesExactly(
        need -> assertThat(need).contains("need x"), role -> assertThat(role).contains("role chef"),
        person -> assertThat(person).contains("volunteer nobody"));
  }

  @Test
  void whoIsApartIsNeverInOneSession() {
    assertThat(paired(VolunteerPair.Kind.APART).team("n", "a").team("m", "b").rules()).isEmpty();
    var judged = paired(VolunteerPair.Kind.APART).team("n", "a", "c", "b").team("m", "b", "a")
        .judge();
    assertThat(judged.count("pair")).isEqualTo(2);
    assertThat(judged.score().hard()).isEqualTo(-6);
  }

  @Test
  void whoIsTogetherIsNeverInASessionAlone() {
    assertThat(paired(VolunteerPair.Kind.TOGETHER).team("n", "a", "b").team("m", "c").rules())
        .isEmpty();
    var judged = paired(VolunteerPair.Kind.TOGETHER).team("n", "a", "c").team("m", "c", "b")
        .judge();
    assertThat(judged.count("pair")).isEqualTo(2);
    assertThat(judged.unpinnedRowsInvolved()).isEqualTo(2);
    assertThat(judged.score().hard()).isEqualTo(-4);
  }

  @Test
  void aPairNamedTwiceIsOnePair() {
    var bench = paired(VolunteerPair.Kind.TOGETHER);
    bench.problem().add(new VolunteerPair("b", "a", VolunteerPair.Kind.TOGETHER))
        .add(new VolunteerPair("a", "b", VolunteerPair.Kind.TOGETHER));
    assertThat(bench.team("n", "a").judge().count("pair")).isEqualTo(1);
  }

  @Test
  void togetherAndApartAtOnceLeavesNoSession() {
    var bench = paired(VolunteerPair.Kind.TOGETHER);
    bench.problem().add(new VolunteerPair("b", "a", VolunteerPair.Kind.APART));
    assertThat(bench.team("n", "a", "b").team("m", "a").judge().count("pair")).isEqualTo(2);
  }
}
