package org.needmatch.testdomain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.needmatch.domain.Area;
import org.needmatch.domain.Initiative;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ProblemBuilder;
import org.needmatch.domain.PublishedAssignment;
import org.needmatch.domain.PublishedState;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.domain.SeriesMembership;
import org.needmatch.domain.Settings;
import org.needmatch.domain.Settings.PointsUnit;
import org.needmatch.domain.SoftWeight;
import org.needmatch.domain.SoftWeights;
import org.needmatch.domain.TravelMode;
import org.needmatch.domain.TravelSettings;
import org.needmatch.domain.VolunteerPair;

/**
 * Random problems of at most 8 volunteers and 8 sessions with every rule in
 * play, small enough for {@link org.needmatch.oracle.BruteForce}.
 */
public final class TinyProblems {
  private static final long KINDS = 1_000_003;
  static final List<String> AREAS = List.of("a-north", "a-south");
  static final List<String> INITIATIVES = List.of("i-read", "i-food", "i-visit");

  private TinyProblems() {
  }

  /**
   * The same problem for the same seed; different ones, as a rule, for different
   * seeds.
   */
  public static Problem random(long seed) {
    var dice = new Dice(seed);
    return random(dice, new TinyKinds(new Dice(seed + KINDS)), dice.between(4, 8),
        dice.between(3, 8));
  }

  /**
   * {@link #random} of which people have been told something, at a time within
   * the week or before it, and some were asked often enough already.
   */
  public static Problem published(long seed) {
    var problem = random(seed);
    var dice = new Dice(seed + 7_000_000);
    var offers = new ArrayList<PublishedAssignment>();
    var told = new HashSet<String>();
    for (int i = dice.between(1, problem.volunteers().size()); i > 0; i--) {
      var need = dice.of(problem.needs());
      var volunteer = dice.of(problem.volunteers()).id();
      if (told.add(need.id() + " " + volunteer)) {
        offers.add(new PublishedAssignment(
            new Placement(need.id(), dice.of(need.roles()).name(), volunteer),
            dice.of(ResponseStatus.PROPOSED, ResponseStatus.PROPOSED, ResponseStatus.ACCEPTED,
                ResponseStatus.DECLINED, ResponseStatus.DECLINED, ResponseStatus.CANCELLED,
                ResponseStatus.DONE, ResponseStatus.NO_SHOW),
            true));
      }
    }
    var from = dice.percent(60)
        ? null
        : Town.MONDAY.atTime(9, 0).plusMinutes(dice.between(-100, 3000));
    var people = problem.volunteers().stream()
        .map(one -> dice.percent(20)
            ? one.toBuilder().asks(dice.between(0, 2))
                .limits(one.limits().toBuilder().asksPerMonth(dice.between(1, 2)).build()).build()
            : one)
        .toList();
    return problem.toBuilder().volunteers(people).build()
        .withPublished(new PublishedState(offers, from, Set.of()));
  }

  /**
   * One that plain enumeration of all plans can solve: 3 volunteers, up to 3
   * sessions.
   */
  public static Problem minute(long seed) {
    var dice = new Dice(~seed);
    return random(dice, new TinyKinds(new Dice(~seed + KINDS)), 3, dice.between(2, 3));
  }

  static Problem random(Dice dice, TinyKinds kinds, int volunteers, int needs) {
    var problem = Problem.builder(Town.MONDAY).settings(settings(dice));
    for (var area : AREAS) {
      problem.add(Area.builder(area).name(area)
          .weight(dice.percent(50) ? Area.weightOfDecile(dice.between(1, 10)) : 1).build());
    }
    for (var initiative : INITIATIVES) {
      problem.add(Initiative.builder(initiative).name(initiative)
          .weight(dice.of(1.0, 1.0, 1.5, 0.35, 2.2)).build());
    }
    var sessions = new TinyNeeds(dice, kinds);
    for (int i = 1; i <= needs; i++) {
      problem.add(sessions.next("n" + i));
    }
    var people = new TinyVolunteers(dice, kinds, needs);
    for (int i = 1; i <= volunteers; i++) {
      problem.add(people.next("v" + i));
    }
    ties(dice, problem, volunteers, needs, problem.build());
    return problem.build();
  }

  private static void ties(Dice dice, ProblemBuilder builder, int volunteers, int needs,
      Problem problem) {
    for (int i = dice.of(0, 0, 1, 1, 2); i > 0; i--) {
      int first = dice.between(1, volunteers);
      int second = first % volunteers + 1;
      builder.add(new VolunteerPair("v" + first, "v" + second,
          dice.of(VolunteerPair.Kind.TOGETHER, VolunteerPair.Kind.APART)));
    }
    var pinned = new HashSet<String>();
    for (int i = dice.of(0, 0, 0, 1, 1, 2, 3); i > 0; i--) {
      var need = dice.of(problem.needs());
      var volunteer = "v" + dice.between(1, volunteers);
      if (pinned.add(need.id() + " " + volunteer)) {
        builder.add(new Placement(need.id(), dice.of(need.roles()).name(), volunteer));
      }
    }
    for (int i = dice.between(0, volunteers); i > 0; i--) {
      builder.add(new SeriesMembership("weekly-" + dice.between(1, needs),
          "v" + dice.between(1, volunteers)));
    }
  }

  private static Settings settings(Dice dice) {
    var travel = dice.percent(70)
        ? TravelSettings.DEFAULT
        : new TravelSettings(dice.of(1.0, 1.5), dice.of(0, 25), Map.of(TravelMode.WALK, 4.5));
    var extra = new BigDecimal(dice.of("0.5", "0.5", "0.5", "0", "0.333", "1", "1.75"));
    var soft = dice.percent(80)
        ? SoftWeights.DEFAULT
        : SoftWeights.DEFAULT.with(SoftWeight.TRAVEL_MINUTE, 2).with(SoftWeight.PREFERS, 40)
            .with(SoftWeight.CONTINUES, 7).with(SoftWeight.WEEK_WAITING, 3)
            .with(SoftWeight.WEEKS_WAITING_CAP, 4);
    return Settings.builder().pinsOverrideChecks(dice.percent(20))
        .dbsMaxAgeMonths(dice.of(36, 36, 12, 0)).travel(travel).extraSeatValue(extra)
        .pointsPer(dice.percent(25) ? PointsUnit.HOUR : PointsUnit.SEAT).softWeights(soft).build();
  }
}
