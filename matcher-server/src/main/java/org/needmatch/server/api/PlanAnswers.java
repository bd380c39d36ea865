package org.needmatch.server.api;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.needmatch.api.Planning;
import org.needmatch.domain.Problem;
import org.needmatch.explain.Explainer;
import org.needmatch.explain.Recommendation;
import org.needmatch.explain.Recommender;
import org.needmatch.json.ExplanationsDocument;
import org.needmatch.json.JsonDocument;
import org.needmatch.json.JudgementDocument;
import org.needmatch.json.MeasuresDocument;
import org.needmatch.json.RecommendationsDocument;
import org.needmatch.json.ShortlistsDocument;
import org.needmatch.json.UnfilledDocument;
import org.needmatch.plan.Plan;

/**
 * What can be asked about a problem and a plan. What is needed for several
 * answers is built once. Thread-safe.
 */
final class PlanAnswers {
  private final Planning planning;
  private final Plan plan;
  private final AtomicReference<@Nullable Recommender> recommender = new AtomicReference<>();
  private final AtomicReference<@Nullable Explainer> explainer = new AtomicReference<>();

  PlanAnswers(Planning planning, Plan plan) {
    this.planning = planning;
    this.plan = plan;
  }

  Plan plan() {
    return plan;
  }

  Problem problem() {
    return planning.problem();
  }

  JsonDocument judgement() {
    return JudgementDocument.of(planning.judge(plan));
  }

  JsonDocument measures() {
    return MeasuresDocument.of(planning.measure(plan));
  }

  JsonDocument unfilled() {
    return UnfilledDocument.of(planning.unfilled(plan));
  }

  JsonDocument shortlists() {
    return ShortlistsDocument.of(planning.shortlists(plan), planning.sentences());
  }

  /**
   * Of a need, of a volunteer, of both together, or of everything.
   *
   * @throws IllegalArgumentException
   *           when there is no such need or volunteer
   */
  JsonDocument explanations(@Nullable String needId, @Nullable String volunteerId) {
    var explain = explainer();
    var words = planning.sentences();
    if (needId != null && volunteerId != null) {
      return ExplanationsDocument.of(List.of(), List.of(),
          List.of(explain.pair(needId, volunteerId)), words);
    }
    if (needId != null) {
      return ExplanationsDocument.of(explain.seats(needId), List.of(), List.of(), words);
    }
    if (volunteerId != null) {
      var one = explain.volunteer(volunteerId);
      return ExplanationsDocument.of(List.of(), List.of(one),
          one.needIds().stream().map(need -> explain.pair(need, volunteerId)).toList(), words);
    }
    return ExplanationsDocument.of(explain.seats(), explain.unplaced(), List.of(), words);
  }

  /**
   * @param without
   *          who has dropped out, null for nobody
   * @param most
   *          people for a seat
   * @throws IllegalArgumentException
   *           when there is no such need or volunteer
   */
  JsonDocument recommendations(String needId, @Nullable String without, int most) {
    var need = problem().requireNeed(needId);
    var ranked = without == null ? recommender() : recommender().without(needId, without);
    return RecommendationsDocument
        .of(ranked.forNeed(need).stream().map(one -> first(one.except(without), most)).toList());
  }

  private static Recommendation first(Recommendation all, int most) {
    return new Recommendation(all.needId(), all.role(), all.emptySeats(),
        all.candidates().stream().limit(most).toList(), all.held(), all.company());
  }

  private Recommender recommender() {
    var known = recommender.get();
    if (known == null) {
      known = planning.recommend(plan);
      recommender.set(known);
    }
    return known;
  }

  private Explainer explainer() {
    var known = explainer.get();
    if (known == null) {
      known = planning.explain(plan);
      explainer.set(known);
    }
    return known;
  }
}
