package org.needmatch.testdomain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.needmatch.domain.DesiredMinimum;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.domain.HouseholdMember;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.PublishedAssignment;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.domain.RoleActivity;
import org.needmatch.domain.SafeguardingSettings;
import org.needmatch.domain.ServedGroup;
import org.needmatch.domain.Settings;
import org.needmatch.domain.SoftWeight;
import org.needmatch.domain.SoftWeights;
import org.needmatch.domain.Supervision;
import org.needmatch.domain.Supervision.LoneWorking;
import org.needmatch.domain.VettingRecord;
import org.needmatch.domain.VettingRecord.CheckStatus;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;
import org.needmatch.internal.io.config.PolicyPacks;
import org.needmatch.internal.rules.SessionClock;

/**
 * Weeks in which as much as can be stands against the search: many ties, pins
 * beyond every limit, minimums that only the apart could meet, company,
 * answers, needs without a clock, comfort weights of any size.
 */
public final class AdversarialWeeks {
  private AdversarialWeeks() {
  }

  /** The same week, or weeks, for the same seed. */
  public static Problem tiny(long seed) {
    var base = seed % 3 == 0 ? TinyHorizons.published(seed) : TinyProblems.published(seed);
    return harden(base, new Dice(seed + 31));
  }

  /** A town of the same kind. */
  public static Problem town(long seed) {
    var dice = new Dice(seed + 17);
    return harden(CityGenerator.generate(
        CitySpec.of(dice.between(20, 120), dice.between(10, 60), (int) (seed % 1000))), dice);
  }

  private static Problem harden(Problem base, Dice dice) {
    boolean safe = dice.percent(50);
    List<Volunteer> people = new ArrayList<>();
    for (var one : base.volunteers()) {
      people.add(person(one, dice));
    }
    List<Need> needs = new ArrayList<>();
    for (var need : base.needs()) {
      needs.add(need(need, people, dice));
    }
    return SessionClock.of(base.toBuilder().settings(settings(base.settings(), safe, dice))
        .volunteers(people).needs(needs).pairs(pairs(base, dice)).pins(pins(base, needs, dice))
        .published(base.published().withAssignments(offers(base, needs, dice))).build());
  }

  private static Settings settings(Settings old, boolean safe, Dice dice) {
    long weight = dice.of(0, 1, 15, 64, 65, 1_000, 1_000_000);
    var soft = SoftWeights.DEFAULT.with(SoftWeight.TRAVEL_MINUTE, dice.of(1, 0, 1_000_000))
        .with(SoftWeight.PREFERS, weight).with(SoftWeight.CONTINUES, weight)
        .with(SoftWeight.WEEK_WAITING, dice.of(2, 1_000_000))
        .with(SoftWeight.WEEKS_WAITING_CAP, dice.of(8, 1_000_000)).with(SoftWeight.STAYS, weight)
        .with(SoftWeight.SPREAD, weight == 64 ? 15 : 0);
    return old.toBuilder().pinsOverrideChecks(dice.percent(30))
        .extraSeatValue(new BigDecimal(dice.of("0.5", "0", "1", "1.75")))
        .needTolerance(dice.percent(15) ? 0.05 : 0).softWeights(soft)
        .safeguarding(safe
            ? SafeguardingSettings.under(PolicyPacks.named("england-wales"))
            : SafeguardingSettings.NONE)
        .build();
  }

  private static Volunteer person(Volunteer old, Dice dice) {
    var builder = old.toBuilder().recentSessions(old.weeksWaiting());
    if (dice.percent(20)) {
      builder.member(
          HouseholdMember.builder(old.id() + "-m").age((double) dice.of(8, 17, 30, 44)).build());
    }
    if (dice.percent(30)) {
      builder.age((double) dice.of(15, 17, 18, 40, 70));
    }
    if (dice.percent(40)) {
      builder.vetting(VettingRecord.builder()
          .check(dice.of(CheckStatus.CLEARED, CheckStatus.CLEARED, CheckStatus.PENDING))
          .loneWorking(dice.percent(50)).firstTimer(dice.percent(40)).build());
    }
    if (dice.percent(40)) {
      builder.limits(WorkloadLimits.builder().hoursPerWeek(dice.of(0, 1, 2, 5, 40))
          .sessionsPerWeek(dice.of(1, 2, 9)).sessionsPerDay(dice.of(1, 2, 9))
          .cases(dice.of(0, 1, 2, 9)).minimum(new DesiredMinimum(dice.of(0, 1, 3, 168), 0))
          .build());
    }
    return builder.build();
  }

  private static Need need(Need old, List<Volunteer> people, Dice dice) {
    var builder = old.toBuilder();
    if (old.terms().commitment() == null && dice.percent(20)) {
      builder.terms(new EngagementTerms(null, true, dice.between(0, 2)));
    }
    if (dice.percent(25)) {
      builder.supervision(Supervision.builder().people(dice.of(0, 1, 20)).adults(dice.of(0, 1, 2))
          .staff(dice.of(0, 0, 1))
          .loneWorking(dice.of(LoneWorking.UNSAID, LoneWorking.NO, LoneWorking.YES))
          .supervisor(dice.of("", Supervision.STAFF, dice.of(people).id())).build());
    }
    if (old.terms().commitment() == null && dice.percent(20)) {
      var roleActivity = RoleActivity.builder().activity("cooking")
          .served(Set.of(dice.of(ServedGroup.CHILD, ServedGroup.ADULT)))
          .supervised(dice.percent(50)).underSixteens(dice.percent(50)).build();
      builder.roleActivity(roleActivity);
    }
    return builder.build();
  }

  private static List<VolunteerPair> pairs(Problem base, Dice dice) {
    var pairs = new ArrayList<>(base.pairs());
    for (int i = dice.between(0, base.volunteers().size() / 2 + 2); i > 0; i--) {
      var one = dice.of(base.volunteers()).id();
      var other = dice.of(base.volunteers()).id();
      if (!one.equals(other)) {
        pairs.add(new VolunteerPair(one, other, dice.of(VolunteerPair.Kind.TOGETHER,
            VolunteerPair.Kind.APART, VolunteerPair.Kind.APART)));
      }
    }
    return pairs;
  }

  private static List<Placement> pins(Problem base, List<Need> needs, Dice dice) {
    var pins = new ArrayList<>(base.pins());
    int most = dice.of(0, 1, 3, needs.size());
    for (int i = dice.between(0, most); i > 0; i--) {
      var need = dice.of(needs);
      pins.add(
          new Placement(need.id(), dice.of(need.roles()).name(), dice.of(base.volunteers()).id()));
    }
    return pins;
  }

  private static List<PublishedAssignment> offers(Problem base, List<Need> needs, Dice dice) {
    var offers = new ArrayList<>(base.published().assignments());
    for (int i = dice.of(0, 0, 2, 5); i > 0; i--) {
      var need = dice.of(needs);
      offers.add(new PublishedAssignment(
          new Placement(need.id(), dice.of(need.roles()).name(), dice.of(base.volunteers()).id()),
          dice.of(ResponseStatus.values()), true));
    }
    return offers;
  }
}
