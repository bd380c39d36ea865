package org.needmatch.internal.timefold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Problem;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.internal.search.InstanceModel;
import org.needmatch.internal.strategy.StepControl;
import org.needmatch.judge.Judge;
import org.needmatch.plan.Plan;
import org.needmatch.run.ProblemChange;
import org.needmatch.run.SolveOptions;
import org.needmatch.strategy.SolverModel;
import org.needmatch.strategy.StrategyResult;

/** Changes of the problem reach Timefold's solver while it runs. */
class SearchRoundsTest {
  private static final long STEPS = 40;

  /** Hands one problem over after the other. */
  private static final class Turns extends StepControl {
    private final List<Problem> problems;
    private final List<Plan> plans = new ArrayList<>();
    private Instance instance;
    private int at;

    Turns(List<Problem> problems) {
      super(STEPS);
      this.problems = problems;
      instance = Instance.of(problems.getFirst());
    }

    private void note(StrategyResult found) {
      plans.add(new PlanCodec(instance).plan(found.edges()));
    }

    @Override
    public @Nullable SolverModel next(StrategyResult found) {
      note(found);
      if (++at == problems.size()) {
        return null;
      }
      instance = Instance.of(problems.get(at));
      return new InstanceModel(instance);
    }

    @Override
    public int[] start() {
      return at == 0 ? new int[0] : new PlanCodec(instance).edges(plans.getLast());
    }
  }

  @Test
  void oneRunOfTheSolverPlansEveryStateOfTheProblem() throws Exception {
    var city = CityGenerator.generate(CitySpec.of(80, 100, 5));
    var fewer = city;
    for (int i = 0; i < 20; i++) {
      fewer = new ProblemChange.RemoveVolunteer(city.volunteers().get(i).id()).apply(fewer);
    }
    var other = new ProblemChange.RemoveNeed(city.needs().getFirst().id()).apply(fewer);
    var turns = new Turns(List.of(city, fewer, other, city));

    var result = new CertifiedStrategy().solve(new InstanceModel(turns.instance), turns);

    assertThat(turns.plans).hasSize(4);
    assertThat(new PlanCodec(turns.instance).plan(result.edges())).isEqualTo(turns.plans.getLast());
    for (int i = 0; i < turns.problems.size(); i++) {
      var judged = Judge.standard().judge(turns.problems.get(i), turns.plans.get(i));
      assertThat(judged.validButForPins()).as("state " + i).isTrue();
      var fresh = Matcher.create().solve(turns.problems.get(i),
          SolveOptions.builder().timeLimit(null).stepLimit(STEPS).build());
      assertThat(judged.score().medium()).as("state " + i).isLessThanOrEqualTo(fresh.boundMedium())
          .isGreaterThanOrEqualTo((long) (0.97 * fresh.score().medium()));
    }
  }

  @Test
  void aProblemInWhichNobodyCanDoAnythingEndsTheRun() throws Exception {
    var city = CityGenerator.generate(CitySpec.of(80, 100, 5));
    var nobody = city;
    for (var volunteer : city.volunteers()) {
      nobody = new ProblemChange.RemoveVolunteer(volunteer.id()).apply(nobody);
    }
    var turns = new Turns(List.of(city, nobody));

    var result = new CertifiedStrategy().solve(new InstanceModel(turns.instance), turns);

    assertThat(turns.plans.getFirst().assignments()).isNotEmpty();
    assertThat(result.edges()).isEmpty();
    assertThat(result.boundMedium()).isZero();
  }
}
