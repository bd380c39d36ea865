package org.needmatch.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.api.Planning.Sentences;
import org.needmatch.explain.VolunteerExplanation;
import org.needmatch.whatif.Trial;

/**
 * Where somebody stands in a plan.
 *
 * @param standing
 *          why somebody has no seat, or that they have one
 * @param seatsEligible
 *          roles in which the volunteer may sit
 * @param roles
 *          roles in all
 * @param needIds
 *          sessions that the volunteer is in
 * @param rules
 *          rules that keep the volunteer out of roles, most first
 * @param opportunities
 *          empty seats that one thing keeps the volunteer from, best first
 * @param text
 *          sentences for people
 * @param ifs
 *          changes that were tried
 */
public record VolunteerFields(String volunteerId, @OneOf({
    "placed", "inactive", "no-time", "eligible-nowhere", "all-full", "too-few", "held",
    "seat-free"}) String standing, int seatsEligible, int roles, List<String> needIds,
    List<RuleCountFields> rules, List<Opportunity> opportunities, List<String> text,
    List<TrialsDocument.Tried> ifs) {

  /**
   * An empty seat.
   *
   * @param rule
   *          the code of the rule that is against it, null when none is
   * @param lacks
   *          the one thing that is lacking, as the end of a sentence
   * @param othersNeeded
   *          people whom the session needs beside this one before it can run
   * @param needPoints
   *          weighted need that the plan gains by the seat
   */
  public record Opportunity(String needId, String role, @Nullable String rule,
      @Nullable String lacks, int othersNeeded, long needPoints) {

    static Opportunity of(VolunteerExplanation.Opportunity one, Sentences sentences) {
      var lacks = one.lacks();
      return new Opportunity(one.needId(), one.role(), lacks == null ? null : lacks.code(),
          lacks == null ? null : sentences.of(lacks), one.othersNeeded(), one.points());
    }
  }

  /** An explanation with the changes that were tried for it. */
  public static VolunteerFields of(VolunteerExplanation one, List<Trial> ifs, Sentences sentences) {
    return new VolunteerFields(one.volunteerId(), Words.of(one.status()), one.seatsEligible(),
        one.roles(), one.needIds(), RuleCountFields.of(one.rules()),
        one.opportunities().stream().map(each -> Opportunity.of(each, sentences)).toList(),
        sentences.of(one).stream().map(String::strip).toList(),
        ifs.stream().map(trial -> TrialsDocument.Tried.of(trial, sentences)).toList());
  }
}
