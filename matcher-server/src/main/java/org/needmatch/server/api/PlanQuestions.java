package org.needmatch.server.api;

import java.util.function.Function;
import org.needmatch.server.http.Request;

/** Questions about a plan that the server knows, asked with a query. */
final class PlanQuestions {
  private static final int USUAL = 10;

  private PlanQuestions() {
  }

  static Operation asked(String tag, String id, String path,
      Function<Request, PlanAnswers> answers) {
    return Operation
        .get(id, path, tag,
            "Explains the best plan so far: a need, a volunteer, both together, or everything.",
            request -> Answers
                .asked(() -> answers.apply(request).explanations(request.query("need").orElse(null),
                    request.query("volunteer").orElse(null))))
        .query("need", "string", false, "The id of a need.")
        .query("volunteer", "string", false, "The id of a volunteer.")
        .gives(200, "explanations", "The explanations.").refuses(404, 409, 422);
  }

  static Operation recommended(String tag, String id, String path,
      Function<Request, PlanAnswers> answers) {
    return Operation
        .get(id, path, tag, "Ranks people for the empty seats of a need while nobody else moves.",
            request -> Answers
                .asked(() -> answers.apply(request).recommendations(request.required("need"),
                    request.query("without").orElse(null), most(request))))
        .query("need", "string", true, "The id of the need.")
        .query("without", "string", false, "The id of a volunteer who has dropped out of it.")
        .query("most", "integer", false, "People who are listed for a seat, 10 when not said.")
        .gives(200, "recommendations", "The rankings.").refuses(404, 409, 422);
  }

  private static int most(Request request) {
    var said = request.query("most");
    try {
      int most = said.isEmpty() ? USUAL : Integer.parseInt(said.get());
      if (most > 0) {
        return most;
      }
    } catch (NumberFormatException e) {
      throw ApiWords.refusal(422, "bad-number", "most");
    }
    throw ApiWords.refusal(422, "bad-number", "most");
  }
}
