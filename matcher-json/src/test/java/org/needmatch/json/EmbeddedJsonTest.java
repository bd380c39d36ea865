package org.needmatch.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.api.Planning;
import org.needmatch.domain.Problem;
import org.needmatch.plan.Plan;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;

/** The program of docs/embedding.md. */
class EmbeddedJsonTest {

  @Test
  void aProblemComesInAndAnswersGoOut() {
    var problem = Samples.problem(7);
    var answers = answers(ProblemJson.write(problem), Samples.EFFORT);
    assertThat(PlanDocument.read(answers.getFirst()).toPlan())
        .isEqualTo(Samples.result(ProblemJson.read(ProblemJson.write(problem))).plan());
    assertThat(ExplanationsDocument.read(answers.getLast()).seats()).isNotEmpty();
  }

  private static List<String> answers(String request, SolveOptions options) {
    // begin
    Problem problem = ProblemJson.read(request);
    Planning planning = Matcher.create().on(problem);
    SolveResult result = planning.solve(options);

    String stored = ResultDocument.of(result).json();
    Plan plan = ResultDocument.read(stored).toResult().plan();

    var explainer = planning.explain(plan);
    String why = ExplanationsDocument
        .of(explainer.seats(), explainer.unplaced(), List.of(), planning.sentences()).json();
    // end
    return List.of(PlanDocument.of(plan).json(), why);
  }
}
