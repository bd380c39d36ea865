package org.needmatch.server.desk;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.needmatch.api.Planning;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.RuleCode;
import org.needmatch.explain.Explainer;
import org.needmatch.explain.Recommendation;
import org.needmatch.explain.Recommender;
import org.needmatch.explain.SeatExplanation;
import org.needmatch.internal.replan.SeatNumbering;
import org.needmatch.judge.Judgement;
import org.needmatch.judge.Violation;
import org.needmatch.plan.Plan;

/**
 * The draft at one moment, with all that follows from it. What is expensive is
 * worked out when it is first asked for, and once. Thread-safe.
 */
final class Revision {
  static final Comparator<Placement> ORDER = Comparator.comparing(Placement::needId)
      .thenComparing(Placement::role).thenComparing(Placement::volunteerId);

  /** Rules that a whole session breaks: without those who could not stay. */
  private static final Set<String> OF_SESSIONS = Set.of(RuleCode.MINIMUM.code(),
      RuleCode.PRESENCE.code(), RuleCode.CERTAINTY.code(), RuleCode.PAIR.code(),
      RuleCode.COMMITMENT.code());

  /** A role of a need, and somebody who leaves it first. */
  private record Question(String needId, String role, @Nullable String without) {
  }

  private final long number;
  private final OpenedWeek week;
  private final Draft draft;
  private final Problem told;
  private final Plan plan;
  private final Planning planning;
  private final Judgement judgement;
  private final Map<Placement, String> off;
  private final Map<Question, Recommendation> ranked = new ConcurrentHashMap<>();
  private final Map<String, List<SeatExplanation>> seats = new ConcurrentHashMap<>();
  private final Map<Object, String> answers = new ConcurrentHashMap<>();
  private @Nullable Recommender recommender;
  private @Nullable Explainer explainer;

  Revision(long number, OpenedWeek week, Draft draft) {
    this.number = number;
    this.week = week;
    this.draft = draft;
    told = week.told(draft);
    plan = SeatNumbering.like(week.published(), draft.plan());
    planning = week.on(told);
    judgement = planning.judge(plan);
    off = off(week, draft, told, judgement);
  }

  long number() {
    return number;
  }

  OpenedWeek week() {
    return week;
  }

  Draft draft() {
    return draft;
  }

  /** The problem in which people were told the draft. */
  Problem told() {
    return told;
  }

  Planning planning() {
    return planning;
  }

  Plan plan() {
    return plan;
  }

  Judgement judgement() {
    return judgement;
  }

  /**
   * Who would be told that it is off, with the code of the rule: their session
   * cannot run with the people it has.
   */
  Map<Placement, String> off() {
    return off;
  }

  synchronized Recommender recommender() {
    var made = recommender;
    if (made == null) {
      made = planning.recommend(plan);
      recommender = made;
    }
    return made;
  }

  synchronized Explainer explainer() {
    var made = explainer;
    if (made == null) {
      made = planning.explain(plan);
      explainer = made;
    }
    return made;
  }

  /**
   * Who could take a seat of the role.
   *
   * @param without
   *          somebody who leaves it first, null for nobody
   */
  Recommendation ranked(String needId, String role, @Nullable String without) {
    return ranked.computeIfAbsent(new Question(needId, role, without), question -> {
      var need = told.requireNeed(needId);
      var seat = need.roles().stream().filter(each -> each.name().equals(role)).findFirst()
          .orElseThrow(() -> new IllegalArgumentException(DeskWords.say("no-role", needId, role,
              String.join(", ", need.roles().stream().map(each -> each.name()).toList()))));
      var from = without == null ? recommender() : recommender().without(needId, without);
      return from.forSeat(need, seat).except(without);
    });
  }

  /** The answer to a question about this draft, worked out when it is new. */
  String answer(Object question, Supplier<String> work) {
    return answers.computeIfAbsent(question, unused -> work.get());
  }

  /** Why seats of the need are empty. */
  List<SeatExplanation> empty(String needId) {
    return seats.computeIfAbsent(needId, id -> explainer().seats(id));
  }

  /**
   * Takes everybody out of sessions that their people cannot make run, until all
   * others can: what is pinned, under way or asked for by the input stays.
   */
  private static Map<Placement, String> off(OpenedWeek week, Draft draft, Problem told,
      Judgement first) {
    var off = new TreeMap<Placement, String>(ORDER);
    var judged = first;
    var left = draft;
    while (true) {
      var more = new HashMap<Placement, String>();
      for (var violation : judged.violations()) {
        if (OF_SESSIONS.contains(violation.rule())) {
          for (var place : concerned(left, violation)) {
            if (!stays(week, left, place)) {
              more.putIfAbsent(place, violation.rule());
            }
          }
        }
      }
      if (more.isEmpty()) {
        return off;
      }
      off.putAll(more);
      for (var place : more.keySet()) {
        left = left.without(place);
      }
      var kept = left;
      judged = week.on(week.told(kept)).judge(kept.plan());
    }
  }

  private static List<Placement> concerned(Draft draft, Violation violation) {
    return draft.held().keySet().stream().filter(place -> violation.needs().contains(place.needId())
        && violation.volunteers().contains(place.volunteerId())).toList();
  }

  private static boolean stays(OpenedWeek week, Draft draft, Placement place) {
    var keeping = week.keeping();
    return draft.seat(place).pinned() || week.input().pins().contains(place) || keeping != null
        && keeping.frozen().stream().anyMatch(row -> row.placement().equals(place));
  }
}
