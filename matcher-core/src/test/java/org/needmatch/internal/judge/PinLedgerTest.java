package org.needmatch.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.internal.judge.Bench.anyone;
import static org.needmatch.internal.judge.Bench.at;
import static org.needmatch.internal.judge.Bench.session;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Role;
import org.needmatch.domain.Settings;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.judge.Violation;
import org.needmatch.plan.PinBreach;
import org.needmatch.plan.Score;

class PinLedgerTest {
  private static final DbsRequirement BASIC = new DbsRequirement(DbsLevel.BASIC, Set.of(),
      Set.of());

  private static Bench pinned(String... needsOfV) {
    var bench = new Bench()
        .with(anyone("v").limits(
            WorkloadLimits.builder().hoursPerWeek(9).sessionsPerWeek(9).sessionsPerDay(1).build())
            .build())
        .with(anyone("w").build())
        .with(session("early", at(9, 0), at(10, 0)).volunteers(1, 2).build())
        .with(session("same", at(9, 30), at(10, 30)).volunteers(1, 2).build())
        .with(session("team", at(24 + 9, 0), at(24 + 10, 0)).volunteers(2, 2).build())
        .with(session("checked", at(48 + 9, 0), at(48 + 10, 0)).dbs(BASIC).build());
    for (var need : needsOfV) {
      bench.problem().add(new Placement(need, Role.DEFAULT_NAME, "v"));
    }
    return bench;
  }

  private static Settings overriding() {
    var d = Settings.DEFAULT;
    return d.toBuilder().pinsOverrideChecks(true).build();
  }

  @Test
  void everyMissingPinCounts() {
    assertThat(pinned("early", "checked").team("early", "v").rules()).isEmpty();
    var judged = pinned("early", "team").judge();
    assertThat(judged.count("pin")).isEqualTo(2);
    assertThat(judged.score()).isEqualTo(new Score(-2, 0, 0));
    assertThat(judged.validButForPins()).isFalse();
    assertThat(pinned("early").team("same", "v").team("early", "w").rules()).containsExactly("pin");
  }

  @Test
  void aPinThatBreaksASeatRuleIsAConflictAndKeepsItsWorth() {
    var bench = new Bench().with(anyone("v").active(false).build())
        .with(session("n", at(9, 0), at(10, 0)).build());
    bench.problem().add(new Placement("n", Role.DEFAULT_NAME, "v"));
    var judged = bench.team("n", "v").judge();
    assertThat(judged.violations().getFirst().rule()).isEqualTo("inactive");
    assertThat(judged.validButForPins()).isTrue();
    assertThat(judged.score()).isEqualTo(new Score(-1, 1000, 0));
  }

  @Test
  void twoPinsThatClashCountByTheRuleAlone() {
    var judged = pinned("early", "same").team("early", "v").team("same", "v").judge();
    assertThat(judged.violations()).extracting(Violation::rule).containsExactly("overlap",
        "sessions-day");
    assertThat(judged.score().hard()).isEqualTo(-2);
    assertThat(judged.validButForPins()).isTrue();
  }

  @Test
  void aRowThatClashesWithAPinIsNoConflictOfThePin() {
    var judged = pinned("early").team("early", "v").team("same", "v").judge();
    assertThat(judged.unpinnedRowsInvolved()).isEqualTo(1);
    assertThat(judged.score().hard()).isEqualTo(-3);
    assertThat(judged.validButForPins()).isFalse();
  }

  @Test
  void aLimitThatPinsExceedAdmitsNothingMore() {
    var bench = new Bench()
        .with(anyone("v").limits(
            WorkloadLimits.builder().hoursPerWeek(1.5).sessionsPerWeek(9).sessionsPerDay(9).build())
            .build())
        .with(session("a", at(9, 0), at(10, 0)).build())
        .with(session("b", at(12, 0), at(13, 0)).build())
        .with(session("c", at(15, 0), at(16, 0)).build());
    bench.problem().add(new Placement("a", Role.DEFAULT_NAME, "v"))
        .add(new Placement("b", Role.DEFAULT_NAME, "v"));
    bench.team("a", "v").team("b", "v");
    assertThat(bench.judge().score()).isEqualTo(new Score(-1, 2000, 0));
    assertThat(bench.judge().validButForPins()).isTrue();
    bench.team("c", "v");
    assertThat(bench.judge().score()).isEqualTo(new Score(-2, 3000, 0));
    assertThat(bench.judge().validButForPins()).isFalse();
  }

  @Test
  void aPinBelowTheMinimumIsAConflictUnlessOthersShareIt() {
    var alone = pinned("team").team("team", "v").judge();
    assertThat(alone.score()).isEqualTo(new Score(-1, 0, 0));
    assertThat(alone.validButForPins()).isTrue();
    assertThat(pinned("team").team("team", "v", "w").rules()).isEmpty();
    var bench = new Bench().with(anyone("v").build()).with(anyone("w").build())
        .with(session("n", at(9, 0), at(10, 0)).volunteers(3, 3).build());
    bench.problem().add(new Placement("n", Role.DEFAULT_NAME, "v"));
    var shared = bench.team("n", "v", "w").judge();
    assertThat(shared.score()).isEqualTo(new Score(-1, 0, 0));
    assertThat(shared.validButForPins()).isFalse();
  }

  @Test
  void aPinApartFromAnUnpinnedPartnerIsBrokenByThePartner() {
    for (var kind : VolunteerPair.Kind.values()) {
      var bench = pinned("early");
      bench.problem().add(new VolunteerPair("v", "w", kind));
      bench.team("early", "v");
      boolean together = kind == VolunteerPair.Kind.TOGETHER;
      assertThat(bench.judge().score().hard()).isEqualTo(together ? -1 : 0);
      assertThat(bench.judge().validButForPins()).isTrue();
      bench.seat("early", Role.DEFAULT_NAME, 2, "w");
      assertThat(bench.judge().score().hard()).isEqualTo(together ? 0 : -2);
      assertThat(bench.judge().validButForPins()).isEqualTo(together);
    }
  }

  @Test
  void aPinThatFailsTheDbsRuleIsReleasedUnlessChecksAreOverridden() {
    var released = pinned("checked").judge();
    assertThat(released.violations()).isEmpty();
    assertThat(released.releasedPins()).containsExactly(
        new PinBreach(new Placement("checked", Role.DEFAULT_NAME, "v"), "dbs-level"));
    var placed = pinned("checked").team("checked", "v").judge();
    assertThat(placed.violations()).extracting(Violation::rule).containsExactly("dbs-level");
    assertThat(placed.validButForPins()).isFalse();
    var overridden = pinned("checked").team("checked", "v");
    overridden.problem().settings(overriding());
    assertThat(overridden.judge().releasedPins()).isEmpty();
    assertThat(overridden.judge().score()).isEqualTo(new Score(-1, 1000, 0));
    assertThat(overridden.judge().validButForPins()).isTrue();
  }

  @Test
  void pinsBeyondTheSeatsAreReleasedAndTheFirstStay() {
    var bench = pinned("checked").with(anyone("x").build())
        .with(session("full", at(72, 0), at(73, 0)).volunteers(1, 2).build());
    for (var volunteer : new String[]{"x", "x", "w", "v"}) {
      bench.problem().add(new Placement("full", Role.DEFAULT_NAME, volunteer));
    }
    bench.problem().add(new Placement("full", "chef", "v"));
    var judged = bench.team("full", "w", "x").judge();
    assertThat(judged.violations()).extracting(Violation::rule).containsExactly("pin", "pin");
    assertThat(judged.validButForPins()).as("no plan can hold them").isTrue();
    assertThat(judged.releasedPins()).containsExactly(
        new PinBreach(new Placement("checked", Role.DEFAULT_NAME, "v"), "dbs-level"),
        new PinBreach(new Placement("full", Role.DEFAULT_NAME, "v"), "pin"),
        new PinBreach(new Placement("full", "chef", "v"), "pin"));
  }

  @Test
  void aReleasedPinTakesNoSeatFromTheNext() {
    var bench = new Bench().with(anyone("v").build()).with(anyone("w")
        .dbs(DbsCertificate.builder().level(DbsLevel.BASIC).issuedOn(Bench.MONDAY).build()).build())
        .with(session("n", at(9, 0), at(10, 0)).dbs(BASIC).build());
    bench.problem().add(new Placement("n", Role.DEFAULT_NAME, "v"))
        .add(new Placement("n", Role.DEFAULT_NAME, "w"));
    assertThat(bench.judge().releasedPins()).extracting(PinBreach::rule)
        .containsExactly("dbs-level");
    assertThat(bench.rules()).containsExactly("pin");
  }

  @Test
  void pinsToTwoRolesOfOneNeedAreAConflictWithoutWorth() {
    var bench = new Bench().with(anyone("v").build()).with(
        session("n", at(9, 0), at(10, 0)).role(Role.builder("cook").minimum(0).core(1).build())
            .role(Role.builder("driver").minimum(0).core(1).build()).build());
    bench.problem().add(new Placement("n", "cook", "v")).add(new Placement("n", "driver", "v"));
    var judged = bench.seat("n", "cook", 1, "v").seat("n", "driver", 1, "v").judge();
    assertThat(judged.score()).isEqualTo(new Score(-1, 1000, 0));
    assertThat(judged.validButForPins()).isTrue();
  }

  @Test
  void aRowBesideAPinInOneNeedIsNoConflictOfThePin() {
    var bench = new Bench().with(anyone("v").build()).with(
        session("n", at(9, 0), at(10, 0)).role(Role.builder("cook").minimum(0).core(1).build())
            .role(Role.builder("driver").minimum(0).core(1).build()).build());
    bench.problem().add(new Placement("n", "driver", "v"));
    var judged = bench.seat("n", "cook", 1, "v").seat("n", "driver", 1, "v").judge();
    assertThat(judged.violations()).extracting(Violation::rule).containsExactly("one-seat");
    assertThat(judged.validButForPins()).isFalse();
  }

  @Test
  void aPinWithoutASeatIsNotMissedWhereItTookOne() {
    var bench = pinned().with(session("full", at(72, 0), at(73, 0)).build());
    bench.problem().add(new Placement("full", Role.DEFAULT_NAME, "w"))
        .add(new Placement("full", Role.DEFAULT_NAME, "v"));
    var judged = bench.team("full", "v").judge();
    assertThat(judged.violations()).singleElement()
        .satisfies(missing -> assertThat(missing.volunteers()).containsExactly("w"));
    assertThat(judged.validButForPins()).isFalse();
  }

  @Test
  void aPinExcusesOneRowOnlyAndNoSeatNumber() {
    var twice = pinned("early").team("early", "v", "v").judge();
    assertThat(twice.score().hard()).isEqualTo(-1);
    assertThat(twice.validButForPins()).isFalse();
    var offTheEnd = pinned("early").seat("early", Role.DEFAULT_NAME, 3, "v").judge();
    assertThat(offTheEnd.validButForPins()).isFalse();
  }
}
