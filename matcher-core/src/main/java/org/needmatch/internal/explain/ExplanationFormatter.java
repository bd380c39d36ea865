package org.needmatch.internal.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.explain.PairExplanation;
import org.needmatch.explain.Recommendation;
import org.needmatch.explain.Recommendation.Candidate;
import org.needmatch.explain.RuleCount;
import org.needmatch.explain.SeatExplanation;
import org.needmatch.explain.SeatExplanation.BlockedVolunteer;
import org.needmatch.explain.SeatExplanation.DeficientGroup;
import org.needmatch.explain.SeatExplanation.NearMiss;
import org.needmatch.explain.VolunteerExplanation;
import org.needmatch.explain.VolunteerExplanation.Opportunity;
import org.needmatch.rules.Obstacle;
import org.needmatch.rules.Reason;

/**
 * Explanations as lines for people. Of certificates only the status is told,
 * unless dates are asked for. Immutable and thread-safe.
 */
public final class ExplanationFormatter {
  private static final int MOST = 5;
  private static final String IN = "  ";
  private static final String IN_2 = "    ";

  private final SentenceLabels labels;
  private final ReasonFormatter reasons;
  private final NeedShare share;

  /**
   * Makes words for one problem.
   *
   * @param names
   *          whether people are called by name
   * @param certificateDates
   *          whether the reader may see dates of certificates
   */
  public ExplanationFormatter(Problem problem, boolean names, boolean certificateDates) {
    labels = new SentenceLabels(problem, names);
    reasons = new ReasonFormatter(certificateDates);
    share = new NeedShare(problem);
  }

  /** What a volunteer lacks, as the end of a sentence. */
  public String of(Reason reason) {
    return reasons.of(reason);
  }

  /** What in a volunteer's week is in the way, as the end of a sentence. */
  public String of(Obstacle obstacle) {
    return reasons.of(obstacle, labels);
  }

  /** Why seats are empty. */
  public List<String> lines(SeatExplanation seats) {
    var lines = new ArrayList<String>();
    var unfilled = seats.seats();
    lines.add(Messages.say("seat.head", labels.need(unfilled.needId()), unfilled.role(),
        unfilled.seatsMissing()));
    lines.add(IN + UnfilledFormatter.sentence(unfilled.reason()));
    if (!seats.free().isEmpty()) {
      lines.add(IN + Messages.say("seat.free", seats.free().size(), people(seats.free())));
    }
    if (!seats.busy().isEmpty()) {
      lines.add(IN + Messages.say("seat.busy.head", seats.busy().size()));
      some(lines, seats.busy(), this::busy);
    }
    var group = seats.group();
    if (group != null) {
      lines.addAll(lines(group));
    }
    int turnedAway = seats.rules().stream().mapToInt(RuleCount::first).sum();
    if (turnedAway > 0) {
      lines.add(IN + Messages.say("seat.rules", turnedAway));
      seats.rules().forEach(rule -> lines.add(
          IN_2 + Messages.say("seat.rule", rule.all(), RuleWords.effect(rule.rule(), rule.all()))));
    }
    if (!seats.nearMisses().isEmpty()) {
      lines.add(IN + Messages.say("seat.misses", seats.nearMisses().size()));
      some(lines, seats.nearMisses(), this::near);
    }
    return lines;
  }

  /** The reason and the nearest miss alone. */
  public List<String> brief(SeatExplanation seats) {
    var lines = new ArrayList<>(lines(seats).subList(0, 2));
    seats.nearMisses().stream().findFirst()
        .ifPresent(miss -> lines.add(IN + Messages.say("seat.nearest", near(miss))));
    return lines;
  }

  /** Somebody who lacks just one thing, in a sentence without its end. */
  public String near(NearMiss miss) {
    return Messages.say(miss.free() ? "seat.miss" : "seat.miss.busy",
        labels.person(miss.volunteerId()), reasons.of(miss.reason()));
  }

  private String busy(BlockedVolunteer busy) {
    var who = labels.person(busy.volunteerId());
    var obstacle = busy.obstacles().getFirst();
    return obstacle instanceof Obstacle.Clash || busy.needIds().isEmpty()
        ? Messages.say("seat.busy", who, reasons.of(obstacle, labels))
        : Messages.say("seat.busy.at", who, reasons.of(obstacle, labels),
            String.join(Messages.say("list.and"), busy.needIds()));
  }

  private List<String> lines(DeficientGroup group) {
    var lines = new ArrayList<String>();
    lines.add(IN + switch (group.kind()) {
      case AT_ONCE -> Messages.say("group.at-once", group.wanted(), group.available());
      case IN_THE_WEEK ->
        Messages.say("group.in-the-week", ReasonFormatter.plain(group.wanted() / 60.0),
            ReasonFormatter.plain(group.available() / 60.0), group.people().size());
    });
    some(lines, group.seats(),
        one -> Messages.say("group.seats", labels.need(one.needId()), one.wanted()));
    return lines;
  }

  /** Where a volunteer stands. */
  public List<String> lines(VolunteerExplanation one) {
    var lines = new ArrayList<String>();
    var who = labels.person(one.volunteerId());
    lines.add(switch (one.status()) {
      case PLACED -> Messages.say("standing.placed", who,
          String.join(Messages.say("list.and"), one.needIds()), one.needIds().size());
      case INACTIVE -> Messages.say("standing.inactive", who);
      case NO_TIME -> Messages.say("standing.no-time", who);
      case ELIGIBLE_NOWHERE -> Messages.say("standing.eligible-nowhere", who, one.roles());
      case ALL_FULL -> Messages.say("standing.all-full", who, one.seatsEligible());
      case TOO_FEW -> Messages.say("standing.too-few", who);
      case HELD -> Messages.say("standing.held", who);
      case SEAT_FREE -> Messages.say("standing.seat-free", who);
    });
    if (one.status() == VolunteerExplanation.PlacementStatus.ELIGIBLE_NOWHERE) {
      lines.add(IN + Messages.say("standing.rules", one.roles()));
      some(lines, one.rules(),
          rule -> Messages.say("standing.rule", RuleWords.name(rule.rule()), rule.all()));
    }
    if (one.status() != VolunteerExplanation.PlacementStatus.PLACED) {
      lines.addAll(opportunities(one.opportunities()));
    }
    return lines;
  }

  private List<String> opportunities(List<Opportunity> all) {
    var lines = new ArrayList<String>();
    if (all.isEmpty()) {
      lines.add(IN + Messages.say("opportunity.none"));
    }
    some(lines, all, one -> {
      var need = labels.need(one.needId());
      var lacks = one.lacks();
      if (lacks != null) {
        return Messages.say("opportunity.lacks", need, reasons.of(lacks));
      }
      return one.othersNeeded() == 0
          ? Messages.say("opportunity.now", need)
          : Messages.say("opportunity.others", need, one.othersNeeded());
    });
    return lines;
  }

  /** A volunteer and a need. */
  public List<String> lines(PairExplanation pair) {
    var lines = new ArrayList<String>();
    var who = labels.person(pair.volunteerId());
    var need = labels.need(pair.needId());
    var seated = pair.seatedAs();
    lines.add(seated == null
        ? Messages.say("pair.not-seated", who, need)
        : Messages.say("pair.seated", who, need, seated));
    for (var role : pair.roles()) {
      if (role.refusals().isEmpty()) {
        lines.add(IN + Messages.say("pair.allowed", role.role()));
      }
      role.refusals().forEach(reason -> lines
          .add(IN + Messages.say("pair.refused", role.role(), who, reasons.of(reason))));
      if (role.emptySeats() == 0 && seated == null) {
        lines.add(IN + Messages.say("pair.full", role.role()));
      }
    }
    if (seated == null) {
      pair.obstacles().forEach(obstacle -> lines
          .add(IN + Messages.say("pair.obstacle", who, reasons.of(obstacle, labels))));
      if (pair.obstacles().isEmpty()) {
        lines.add(IN + Messages.say("pair.free", who));
      }
    } else {
      lines.addAll(alternative(pair.alternative()));
    }
    return lines;
  }

  private List<String> alternative(PairExplanation.@Nullable Alternative other) {
    if (other == null) {
      return List.of(IN + Messages.say("pair.no-alternative"));
    }
    long need = other.needChange();
    var cost = need == 0
        ? Messages.say("pair.alternative.same", signed(other.softChange()))
        : Messages.say("pair.alternative." + (need < 0 ? "costs" : "gains"), share.words(need),
            signed(other.softChange()));
    var lines = new ArrayList<String>();
    lines
        .add(IN + Messages.say("pair.alternative", labels.person(other.candidate().volunteerId())));
    lines.add(IN + cost);
    pulls(other.candidate()).forEach(pull -> lines.add(IN_2 + pull));
    return lines;
  }

  /** Who could take a seat. */
  public List<String> lines(Recommendation ranked, int most) {
    var lines = new ArrayList<String>();
    lines.add(Messages.say("recommend.head", labels.need(ranked.needId()), ranked.role(),
        ranked.emptySeats()));
    if (ranked.candidates().isEmpty()) {
      lines.add(IN + Messages.say("recommend.none"));
    }
    int rank = 0;
    for (var one : ranked.candidates().stream().limit(most).toList()) {
      rank++;
      var who = labels.person(one.volunteerId());
      var points = share.words(one.needChange());
      lines.add(IN + (one.needChange() < 0
          ? Messages.say("recommend.loses", rank, who, points, one.travelMinutes())
          : one.stillMissing() > 0
              ? Messages.say("recommend.missing", rank, who, points, one.travelMinutes(),
                  one.stillMissing())
              : Messages.say("recommend.free", rank, who, points, one.travelMinutes())));
      pulls(one).forEach(pull -> lines.add(IN_2 + IN + pull));
    }
    if (ranked.candidates().size() > most) {
      lines.add(IN + Messages.say("group.more", ranked.candidates().size() - most));
    }
    ranked.company().forEach((fault, count) -> lines.add(
        IN + Messages.say("recommend.company." + fault.name().toLowerCase(Locale.ROOT), count)));
    if (ranked.held() > 0) {
      lines.add(IN + Messages.say("recommend.held", ranked.held()));
    }
    return lines;
  }

  private List<String> pulls(Candidate one) {
    return one.pulledFrom().stream()
        .map(id -> one.stopped().contains(id)
            ? Messages.say("recommend.stops", labels.need(id))
            : Messages.say("recommend.pulls", labels.need(id)))
        .toList();
  }

  private String people(List<String> ids) {
    var first = String.join(Messages.say("list.and"),
        ids.stream().limit(MOST).map(labels::person).toList());
    return ids.size() <= MOST ? first : Messages.say("list.more", first, ids.size() - MOST);
  }

  private static <T> void some(List<String> lines, List<T> all, Function<T, String> words) {
    all.stream().limit(MOST).map(words).forEach(line -> lines.add(IN_2 + line));
    if (all.size() > MOST) {
      lines.add(IN_2 + Messages.say("group.more", all.size() - MOST));
    }
  }

  private static String signed(long value) {
    return value > 0 ? "+" + value : Long.toString(value);
  }
}
