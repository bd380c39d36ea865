package org.needmatch.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.api.Planning.Sentences;
import org.needmatch.explain.PairExplanation;
import org.needmatch.whatif.Trial;

/**
 * A volunteer and a need.
 *
 * @param seatedAs
 *          the role in which the volunteer sits there, null when not there
 * @param roles
 *          one for each role of the need
 * @param obstacles
 *          what in the volunteer's week is in the way
 * @param alternative
 *          for a volunteer who sits there, the best other person for the seat,
 *          with the changes of the whole plan; left out when there is none
 * @param text
 *          sentences for people
 * @param ifs
 *          changes that were tried
 */
public record PairFields(String volunteerId, String needId, @Nullable String seatedAs,
    List<Role> roles, List<ObstacleFields> obstacles,
    @WhenPresent @Nullable CandidateFields alternative, List<String> text,
    List<TrialsDocument.Tried> ifs) {

  /**
   * What the rules of a seat say.
   *
   * @param refusals
   *          every rule that is against it; empty when the volunteer may sit
   *          there
   */
  public record Role(String role, int emptySeats, List<Refusal> refusals) {
  }

  /**
   * A rule that is against it.
   *
   * @param rule
   *          its code
   * @param lacks
   *          what is lacking, as the end of a sentence
   */
  public record Refusal(String rule, String lacks) {
  }

  /** An explanation with the changes that were tried for it. */
  public static PairFields of(PairExplanation pair, List<Trial> ifs, Sentences sentences) {
    var other = pair.alternative();
    return new PairFields(pair.volunteerId(), pair.needId(), pair.seatedAs(), pair.roles().stream()
        .map(role -> new Role(role.role(), role.emptySeats(),
            role.refusals().stream().map(reason -> new Refusal(reason.code(), sentences.of(reason)))
                .toList()))
        .toList(), ObstacleFields.of(pair.obstacles(), sentences),
        other == null
            ? null
            : CandidateFields.of(other.candidate(), other.needChange(), other.softChange()),
        sentences.of(pair).stream().map(String::strip).toList(),
        ifs.stream().map(trial -> TrialsDocument.Tried.of(trial, sentences)).toList());
  }
}
