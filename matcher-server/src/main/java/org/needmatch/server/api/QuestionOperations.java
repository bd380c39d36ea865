package org.needmatch.server.api;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.needmatch.api.Matcher;
import org.needmatch.json.JsonDocument;
import org.needmatch.json.ProblemCheckDocument;
import org.needmatch.json.QuestionDocument;
import org.needmatch.json.ReplanDocument;
import org.needmatch.replan.ChangeFrontier.FrontierPoint;

/**
 * Questions about a problem and a plan that are sent with them; nothing is
 * kept.
 */
final class QuestionOperations {
  private static final String TAG = "questions";
  private static final List<String> USUAL_CHANGES = List.of("0", "1", "2", "5", "10", "all");

  private final Matcher matcher = Matcher.create();
  private final Efforts efforts;

  QuestionOperations(Efforts efforts) {
    this.efforts = efforts;
  }

  List<Operation> all() {
    return List.of(
        question("check", "Says whether a problem is taken as it stands, and what is worth a look.",
            "problem-check", asked -> ProblemCheckDocument.of(asked.problem())),
        question("judge", "Judges a plan by the rules, written a second time.", "judgement",
            asked -> answers(asked).judgement(), "plan"),
        question("measure", "Measures a plan, in all and by area, initiative and day.", "measures",
            asked -> answers(asked).measures(), "plan"),
        question("unfilled", "Lists the empty seats of a plan, each with its reason.", "unfilled",
            asked -> answers(asked).unfilled(), "plan"),
        question("shortlists", "Lists among whom people decide.", "shortlists",
            asked -> answers(asked).shortlists(), "plan"),
        question("explain",
            "Explains a plan: the need, the volunteer, both together, or everything.",
            "explanations",
            asked -> answers(asked).explanations(asked.needId(), asked.volunteerId()), "plan"),
        question("recommend", "Ranks people for the empty seats of a need while nobody else moves.",
            "recommendations",
            asked -> answers(asked).recommendations(asked.theNeed(), asked.without(),
                asked.most() == null ? Integer.MAX_VALUE : asked.most()),
            "plan", "needId"),
        question("replan",
            "Shows what changing the weeks of so many people would gain over a published plan, "
                + "with the plans.",
            "replan", this::replan, "plan"));
  }

  private static Operation question(String id, String summary, String answer,
      Function<QuestionDocument, JsonDocument> work, String... needs) {
    return question(id, TAG, summary, answer, work, needs);
  }

  static Operation question(String id, String tag, String summary, String answer,
      Function<QuestionDocument, JsonDocument> work, String... needs) {
    return Operation.post(id, "/v1/" + id, tag, summary, request -> {
      var text = request.jsonText();
      return Answers.asked(() -> work.apply(QuestionDocument.read(text)));
    }).takes("question", needs).gives(200, answer, "The answer.").refuses(413, 415, 422);
  }

  private PlanAnswers answers(QuestionDocument asked) {
    return new PlanAnswers(matcher.on(asked.toProblem()), asked.toPlan());
  }

  private JsonDocument replan(QuestionDocument asked) {
    var planning = matcher.on(asked.toProblem());
    var published = asked.toPublished();
    var said = asked.changes() == null ? USUAL_CHANGES : asked.changes();
    var menu = planning.replan(published, asked.from(), efforts.answer(asked.options()))
        .menu(said.stream().map(QuestionOperations::people).toList());
    return ReplanDocument.of(planning.retain(published, asked.from()), menu);
  }

  private static int people(String word) {
    var text = word.strip().toLowerCase(Locale.ROOT);
    try {
      return text.equals("all") ? FrontierPoint.ALL : Integer.parseUnsignedInt(text);
    } catch (NumberFormatException e) {
      throw ApiWords.refusal(422, "bad-changes").at("/changes");
    }
  }
}
