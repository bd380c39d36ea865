package org.needmatch.internal.timefold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.domain.Settings;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.instance.PlanCodec;
import org.needmatch.internal.search.InstanceModel;
import org.needmatch.internal.strategy.Faults;
import org.needmatch.internal.strategy.StepControl;
import org.needmatch.judge.Judge;
import org.needmatch.judge.proof.ProofCheck;
import org.needmatch.strategy.SearchFault;

/** A part of the search that fails costs that part, not the plan. */
class FaultyPartsTest {
  /** Lets one part fail each time it is tried, others not. */
  private static final class Sabotage extends Faults {
    private final String victim;
    private List<SearchFault> told = List.of();

    Sabotage(String victim) {
      this.victim = victim;
    }

    @Override
    public boolean guard(String part, Runnable work) {
      if (!part.equals(victim)) {
        return super.guard(part, work);
      }
      if (List.of("search", "bound").contains(part)) {
        work.run();
      }
      add(part, new StackOverflowError());
      return false;
    }

    @Override
    public void add(String part, Throwable fault) {
      assertThat(part).isEqualTo(victim);
      told = List.of(new SearchFault(part, fault.toString()));
    }

    @Override
    public List<SearchFault> all() {
      return told;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"start", "search", "bound", "polishing", "timefold", "trading", "score"})
  void aPartThatFailsLeavesAPlanAndABoundThatIsProven(String part) throws Exception {
    var city = CityGenerator.generate(CitySpec.of(60, 50, 5));
    var problem = part.equals("trading")
        ? city.toBuilder().settings(tolerant(city.settings())).build()
        : city;
    var instance = Instance.of(problem);
    var control = new StepControl(60L, new Sabotage(part));

    var result = new CertifiedStrategy().solve(new InstanceModel(instance), control);

    assertThat(control.faults().all()).hasSize(1);
    var plans = new PlanCodec(instance);
    var judged = Judge.standard().judge(problem, plans.plan(result.edges()));
    assertThat(judged.validButForPins()).isTrue();
    assertThat(judged.score().medium()).isPositive().isLessThanOrEqualTo(result.boundMedium());
    var csv = new StringWriter();
    Objects.requireNonNull(result.certificate()).writeTo(csv);
    assertThat(ProofCheck.standard()
        .check(problem, new StringReader(csv.toString()), result.boundMedium()).refusals())
        .isEmpty();
  }

  private static Settings tolerant(Settings of) {
    return of.toBuilder().needTolerance(0.05).build();
  }
}
