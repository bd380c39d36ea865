package org.needmatch.server.api;

import java.util.List;
import org.needmatch.internal.io.read.PolicyLibrary;
import org.needmatch.json.JsonDocument;
import org.needmatch.json.QuestionDocument;
import org.needmatch.server.http.Request;
import org.needmatch.server.http.Response;

/** What policy packs ask of whoever sits in a seat. */
final class PolicyOperations {
  private static final String TAG = "policy";

  private PolicyOperations() {
  }

  static List<Operation> all() {
    return List.of(
        Operation
            .get("listPolicies", "/v1/policy", TAG, "Lists the policy packs.",
                request -> Answers.of(200,
                    PolicyJson
                        .packs(PolicyLibrary.names().stream().map(PolicyLibrary::named).toList())))
            .gives(200, "policy-packs", "The packs."),
        Operation.get("getPolicy", "/v1/policy/{pack}", TAG, "Tells all that a policy pack says.",
            PolicyOperations::pack).gives(200, "policy-pack", "The pack.").refuses(404),
        QuestionOperations.question("policy", TAG,
            "Says which checks the roles of a need ask for, and which rules say so.",
            "policy-answers", PolicyOperations::answers, "needId"));
  }

  private static Response pack(Request request) {
    var name = request.segment("pack");
    if (!PolicyLibrary.names().contains(name)) {
      throw ApiWords.refusal(404, "unknown-pack", name, String.join(", ", PolicyLibrary.names()));
    }
    return Answers.of(200, PolicyJson.pack(PolicyLibrary.named(name)));
  }

  private static JsonDocument answers(QuestionDocument asked) {
    var problem = asked.toProblem();
    var safeguarding = problem.settings().safeguarding();
    var pack = safeguarding.pack();
    if (pack == null) {
      throw ApiWords.refusal(422, "no-pack", String.join(", ", PolicyLibrary.names()))
          .at("/problem/matcher");
    }
    return PolicyJson.answers(pack,
        PolicyAnswer.Asked.of(problem, problem.requireNeed(asked.theNeed()), null).stream()
            .map(one -> PolicyAnswer.of(pack, safeguarding.signedOff(), one)).toList());
  }
}
