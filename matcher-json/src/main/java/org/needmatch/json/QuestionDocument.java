package org.needmatch.json;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.plan.PublishedPlan;
import org.needmatch.plan.PublishedRow;

/**
 * Asks a server something about a problem, most often with a plan of it. What
 * is asked says which of the parts it needs.
 *
 * @param plan
 *          rows of the plan
 * @param needId
 *          a need that is asked about
 * @param volunteerId
 *          a volunteer who is asked about
 * @param without
 *          a volunteer who has dropped out of the need
 * @param most
 *          people who are listed for a seat; all when left out
 * @param answers
 *          what people answered to rows of the plan; the others count as
 *          proposed
 * @param from
 *          the time that it is: sessions that have begun stay as they are
 * @param changes
 *          how many people's weeks may change, as numbers in quotes, or
 *          {@code all}
 * @param options
 *          how to solve where that is asked for
 */
@Format("needmatch/question/1")
public record QuestionDocument(@Schema("input.schema.json") JsonValue problem,
    @WhenPresent @Nullable List<PlanDocument.Row> plan, @WhenPresent @Nullable String needId,
    @WhenPresent @Nullable String volunteerId, @WhenPresent @Nullable String without,
    @WhenPresent @Nullable Integer most, @WhenPresent @Nullable List<Reply> answers,
    @WhenPresent @Nullable LocalDateTime from, @WhenPresent @Nullable List<String> changes,
    @WhenPresent JobRequestDocument.@Nullable Options options) implements JsonDocument {

  /** What somebody answered to a place. */
  public record Reply(String needId, String volunteerId, @OneOf({
      "proposed", "accepted", "declined", "cancelled", "done", "no-show"}) String status) {
  }

  /** The document that asks about a problem and a plan alone. */
  public static QuestionDocument of(Problem problem, @Nullable Plan plan) {
    return new QuestionDocument(new JsonValue(ProblemJson.write(problem)),
        plan == null ? null : PlanDocument.rows(plan), null, null, null, null, null, null, null,
        null);
  }

  /**
   * Reads the document, but not yet its problem.
   *
   * @throws JsonDocumentException
   *           when it is none
   */
  public static QuestionDocument read(String json) {
    return RecordReader.document(json, QuestionDocument.class);
  }

  /**
   * The problem, read as strictly as {@link ProblemJson} does.
   *
   * @throws JsonDocumentException
   *           when it cannot be taken as it stands; where, in this document
   */
  public Problem toProblem() {
    return ProblemJson.within("/problem", problem, note -> {
    });
  }

  /**
   * The plan.
   *
   * @throws JsonDocumentException
   *           when there is none
   */
  public Plan toPlan() {
    return PlanDocument.plan(required(plan, "plan"));
  }

  /**
   * The plan as it was published and answered.
   *
   * @throws JsonDocumentException
   *           when there is none, or an answer is to no row of it, or to one that
   *           is answered already
   */
  public PublishedPlan toPublished() {
    var asked = toPlan().assignments();
    var said = new HashMap<Place, ResponseStatus>();
    var replies = answers == null ? List.<Reply>of() : answers;
    for (int i = 0; i < replies.size(); i++) {
      var one = replies.get(i);
      var place = new Place(one.needId, one.volunteerId);
      if (asked.stream().noneMatch(row -> Place.of(row).equals(place))) {
        throw wrong(i, "answers no row of the plan");
      }
      if (said.put(place, Words.constant(ResponseStatus.class, one.status)) != null) {
        throw wrong(i, "answers a row that is answered already");
      }
    }
    return new PublishedPlan(
        asked.stream()
            .map(row -> PublishedRow.proposed(row)
                .with(said.getOrDefault(Place.of(row), ResponseStatus.PROPOSED)))
            .toList(),
        List.of());
  }

  private static JsonDocumentException wrong(int answer, String problem) {
    return JsonDocumentException.of("/answers/" + answer, "", problem,
        "Correct it, or leave it out.");
  }

  /** A session that somebody is asked for, whatever the role. */
  private record Place(String needId, String volunteerId) {
    static Place of(Assignment row) {
      return new Place(row.needId(), row.volunteerId());
    }
  }

  /**
   * The id of the need.
   *
   * @throws JsonDocumentException
   *           when there is none
   */
  public String theNeed() {
    return required(needId, "needId");
  }

  private static <T> T required(@Nullable T value, String name) {
    if (value == null) {
      throw JsonDocumentException.of("/" + name, "", "is missing", "Write it for this question.");
    }
    return value;
  }
}
