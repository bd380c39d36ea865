package org.needmatch.spring;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import io.micrometer.core.instrument.MeterRegistry;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Need;
import org.needmatch.domain.Role;
import org.needmatch.domain.Volunteer;
import org.needmatch.io.read.ReadOptions;
import org.needmatch.micrometer.SolveMeters;
import org.needmatch.rules.Reason;
import org.needmatch.rules.SeatRule;
import org.needmatch.rules.Verdict;
import org.needmatch.run.SolveOptions;
import org.needmatch.strategy.SolverModel;
import org.needmatch.strategy.StopCause;
import org.needmatch.strategy.Strategy;
import org.needmatch.strategy.StrategyControl;
import org.needmatch.strategy.StrategyResult;
import org.needmatch.testdomain.Problems;
import org.needmatch.timefold.ExtraConstraints;
import org.needmatch.timefold.Seat;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

class NeedmatchAutoConfigurationTest {
  private final ApplicationContextRunner bare = new ApplicationContextRunner()
      .withConfiguration(AutoConfigurations.of(NeedmatchAutoConfiguration.class));
  /** With all that is on the class path, Actuator included. */
  private final ApplicationContextRunner whole = new ApplicationContextRunner()
      .withUserConfiguration(Everything.class);

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class Everything {
  }

  @Configuration(proxyBeanMethods = false)
  static class Rules {
    @Bean
    @Order(2)
    SeatRule second() {
      return new Nobody("second");
    }

    @Bean
    @Order(1)
    SeatRule first() {
      return new Nobody("first");
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Constraints {
    @Bean
    ExtraConstraints nobodySits() {
      return factory -> new Constraint[]{factory.forEach(Seat.class)
          .penalize(HardMediumSoftScore.ONE_HARD).asConstraint("nobody sits anywhere")};
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Strategies {
    @Bean
    Strategy nobody() {
      return new Pinned("nobody");
    }

    @Bean
    Strategy somebodyElse() {
      return new Pinned("somebody-else");
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Own {
    static final Matcher MATCHER = Matcher.create();
    static final SolveOptions OPTIONS = SolveOptions.builder().seed(9).build();
    static final ReadOptions READING = ReadOptions.defaults();

    @Bean
    Matcher matcher() {
      return MATCHER;
    }

    @Bean
    SolveOptions options() {
      return OPTIONS;
    }

    @Bean
    ReadOptions reading() {
      return READING;
    }

    @Bean
    SolveJobs jobs() {
      return new SolveJobs(MATCHER, OPTIONS,
          new NeedmatchProperties.Jobs(1, 0, 0, Duration.ofSeconds(1)));
    }
  }

  private record Nobody(String code) implements SeatRule {
    @Override
    public Verdict judge(Volunteer volunteer, Need need, Role role) {
      return Verdict.refused(new Reason.Custom(code, "never"));
    }
  }

  /** Places nobody beside the pins. */
  private record Pinned(String name) implements Strategy {
    @Override
    public String description() {
      return "leaves every seat empty";
    }

    @Override
    public StrategyResult solve(SolverModel model, StrategyControl control) {
      return StrategyResult.completed(new int[0]);
    }
  }

  @Test
  void solvesWithNothingSaid() {
    bare.withPropertyValues("needmatch.step-limit=2")
        .run(context -> assertThat(context.getBean(Matcher.class)
            .solve(Problems.single(), context.getBean(SolveOptions.class)).plan().assignments())
            .hasSize(1));
  }

  @Test
  void collectsRulesInTheirOrder() {
    bare.withUserConfiguration(Rules.class)
        .run(context -> assertThat(context.getBean(Matcher.class).rules().seatRules())
            .extracting(SeatRule::code).containsExactly("first", "second"));
  }

  @Test
  void collectsConstraints() {
    bare.withUserConfiguration(Constraints.class).withPropertyValues("needmatch.step-limit=2")
        .run(context -> assertThat(context.getBean(Matcher.class)
            .solve(Problems.single(), context.getBean(SolveOptions.class)).plan().assignments())
            .isEmpty());
  }

  @Test
  void aStrategyMayBeABean() {
    bare.withUserConfiguration(Strategies.class).withPropertyValues("needmatch.strategy=nobody")
        .run(context -> {
          var options = context.getBean(SolveOptions.class);
          assertThat(options.strategyObject()).isSameAs(context.getBean("nobody"));
          var result = context.getBean(Matcher.class).solve(Problems.single(), options);
          assertThat(result.plan().assignments()).isEmpty();
          assertThat(result.stopCause()).isEqualTo(StopCause.COMPLETED);
          assertThat(result.options().strategy()).isEqualTo("nobody");
        });
  }

  @Test
  void aStrategyThatIsNoBeanIsFoundByItsName() {
    bare.withUserConfiguration(Strategies.class).withPropertyValues("needmatch.strategy=greedy")
        .run(context -> assertThat(context.getBean(Matcher.class)
            .solve(Problems.single(), context.getBean(SolveOptions.class)).plan().assignments())
            .hasSize(1));
  }

  @Test
  void twoStrategiesOfOneNameEndTheStart() {
    bare.withUserConfiguration(Strategies.class)
        .withBean("nobodyAgain", Strategy.class, () -> new Pinned("nobody"))
        .withPropertyValues("needmatch.strategy=nobody")
        .run(context -> assertThat(context).getFailure().rootCause()
            .hasMessageContaining("needmatch.strategy is nobody, which 2 beans are named"));
  }

  @Test
  void optionsComeFromProperties() {
    bare.withPropertyValues("needmatch.time-limit=5m", "needmatch.gap-limit=0.005",
        "needmatch.seed=7", "needmatch.threads=1", "needmatch.strategy=greedy")
        .run(context -> assertThat(context.getBean(SolveOptions.class))
            .isEqualTo(SolveOptions.builder().timeLimit(Duration.ofMinutes(5)).gapLimit(0.005)
                .seed(7).threads(1).strategy("greedy").build()));
  }

  @Test
  void withoutLimitsTheDefaultHoldsAndAStepLimitTakesItsPlace() {
    bare.run(context -> assertThat(context.getBean(SolveOptions.class).timeLimit())
        .isEqualTo(SolveOptions.defaults().timeLimit()));
    bare.withPropertyValues("needmatch.step-limit=40").run(context -> {
      assertThat(context.getBean(SolveOptions.class).timeLimit()).isNull();
      assertThat(context.getBean(SolveOptions.class).stepLimit()).isEqualTo(40);
    });
  }

  @Test
  void settingsForReadingComeFromProperties() {
    bare.withPropertyValues("needmatch.settings.policy.pack=scotland",
        "needmatch.settings.dbs.maxAgeMonths=24")
        .run(context -> assertThat(context.getBean(ReadOptions.class).settingOverrides())
            .containsEntry("policy.pack", "scotland").containsEntry("dbs.maxAgeMonths", "24"));
  }

  @Test
  void valuesOutOfRangeEndTheStartWithTheirName() {
    bare.withPropertyValues("needmatch.jobs.queue-size=-1").run(context -> assertThat(context)
        .getFailure().rootCause().hasMessageContaining("needmatch.jobs.queue-size is -1"));
    bare.withPropertyValues("needmatch.threads=0").run(
        context -> assertThat(context).getFailure().rootCause().hasMessageContaining("threads 0"));
  }

  @Test
  void theApplicationsBeansCount() {
    bare.withUserConfiguration(Own.class).run(context -> {
      assertThat(context.getBean(Matcher.class)).isSameAs(Own.MATCHER);
      assertThat(context.getBean(SolveOptions.class)).isSameAs(Own.OPTIONS);
      assertThat(context.getBean(ReadOptions.class)).isSameAs(Own.READING);
      assertThat(context.getBeanNamesForType(SolveJobs.class)).containsExactly("jobs");
    });
  }

  @Test
  void noMetersWhereNobodyKeepsThem() {
    bare.run(context -> assertThat(context).doesNotHaveBean(SolveMeters.class));
  }

  @Test
  void solvesAreCountedByActuatorsRegistry() {
    whole.withPropertyValues("needmatch.step-limit=2").run(context -> {
      context.getBean(Matcher.class).solve(Problems.single(), context.getBean(SolveOptions.class));
      assertThat(context.getBean(MeterRegistry.class).get("needmatch.solve").timer().count())
          .isEqualTo(1);
    });
  }

  @Test
  void healthSaysWhetherOneMoreJobWouldBeTaken() {
    whole.withPropertyValues("needmatch.jobs.queue-size=0").run(context -> {
      assertThat(health(context)).contains("UP", "running=0", "waiting=0");
      var endless = SolveOptions.builder().strategy("until-cancelled").build();
      var busy = context.getBean(SolveJobs.class).start("busy", Problems.single(), endless,
          event -> {
          });
      assertThat(health(context)).contains("OUT_OF_SERVICE");
      busy.cancel();
    });
  }

  @Test
  void healthMayBeSwitchedOff() {
    for (var property : List.of("management.health.needmatch.enabled=false",
        "management.health.defaults.enabled=false")) {
      whole.withPropertyValues(property)
          .run(context -> assertThat(context).doesNotHaveBean("needmatchHealthIndicator"));
    }
  }

  /** By reflection, since the type's package depends on the version of Boot. */
  private static String health(ApplicationContext context) throws ReflectiveOperationException {
    var indicator = context.getBean("needmatchHealthIndicator");
    Method health = List.of(indicator.getClass().getInterfaces()).getFirst().getMethod("health");
    return String.valueOf(health.invoke(indicator));
  }
}
