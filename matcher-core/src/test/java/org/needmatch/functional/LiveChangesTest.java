package org.needmatch.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.PublishedAssignment;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.domain.RuleCode;
import org.needmatch.domain.TimeSpan;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;
import org.needmatch.judge.Judge;
import org.needmatch.plan.PinBreach;
import org.needmatch.run.ProblemChange;
import org.needmatch.run.SolveEvent;
import org.needmatch.run.SolveOptions;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.TinyProblems;

class LiveChangesTest {
  private static final int PATIENCE_SECONDS = 120;
  private static final int CHANGES = 100;

  private static Problem after(Problem problem, List<ProblemChange> changes) {
    var now = problem;
    for (var change : changes) {
      now = change.apply(now);
    }
    return now;
  }

  private static List<ProblemChange> hundred(Problem city) {
    var random = new Random(11);
    var changes = new ArrayList<ProblemChange>();
    for (int i = 0; i < CHANGES; i++) {
      var volunteer = city.volunteers().get(random.nextInt(city.volunteers().size()));
      var need = city.needs().get(random.nextInt(city.needs().size()));
      changes.add(switch (i % 5) {
        case 0 -> new ProblemChange.RemoveVolunteer(volunteer.id());
        case 1 -> new ProblemChange.AddVolunteer(volunteer);
        case 2 -> ProblemChange.Answer.declined(need.id(), volunteer.id());
        case 3 -> new ProblemChange.RemoveNeed(need.id());
        default -> new ProblemChange.AddNeed(need);
      });
    }
    return changes;
  }

  @ParameterizedTest
  @ValueSource(strings = {"certified", "timefold-default"})
  void aHundredChangesWhileItSolvesAndNoneIsLost(String strategy) throws Exception {
    var city = CityGenerator.generate(CitySpec.of(120, 150, 3));
    var changes = hundred(city);
    var taken = new AtomicInteger();
    var options = SolveOptions.builder().strategy(strategy).timeLimit(Duration.ofSeconds(20))
        .build();
    try (var executor = Executors.newSingleThreadExecutor()) {
      var job = Matcher.create().on(city).startLive(options, executor, event -> {
        if (event instanceof SolveEvent.Changed changed) {
          taken.addAndGet(changed.changes());
        }
      });
      for (var change : changes) {
        assertThat(job.change(change)).isTrue();
        Thread.sleep(5);
      }
      job.finish();
      Thread.sleep(300);
      job.cancel();
      var outcome = job.outcome().get(PATIENCE_SECONDS, TimeUnit.SECONDS);

      var last = after(city, changes);
      assertThat(taken).hasValue(CHANGES);
      assertThat(job.problem()).isEqualTo(last);
      var judged = Judge.standard().judge(last, outcome.plan());
      assertThat(judged.violations()).isEmpty();
      assertThat(judged.score()).isEqualTo(outcome.score());
      assertThat(strategy.equals("timefold-default") || !outcome.plan().assignments().isEmpty())
          .isTrue();
      assertThat(job.change(changes.getFirst())).isFalse();
    }
  }

  @Test
  void changesBetweenTheLastPlanAndTheEndAreTakenOrRefused() throws Exception {
    try (var executor = Executors.newSingleThreadExecutor()) {
      for (long seed = 0; seed < 30; seed++) {
        var problem = TinyProblems.random(seed);
        var job = Matcher.create().on(problem).start(
            SolveOptions.builder().timeLimit(null).stepLimit(5L).build(), executor, event -> {
            });
        var accepted = new ArrayList<ProblemChange>();
        for (var volunteer : problem.volunteers()) {
          var change = new ProblemChange.RemoveVolunteer(volunteer.id());
          if (accepted.size() < problem.volunteers().size() - 1 && job.change(change)) {
            accepted.add(change);
          }
        }
        var outcome = job.outcome().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(job.problem()).as("seed %d", seed).isEqualTo(after(problem, accepted));
        assertThat(Judge.standard().judge(job.problem(), outcome.plan()).score())
            .as("seed %d", seed).isEqualTo(outcome.score());
      }
    }
  }

  @Test
  void aPlanForTheProblemAfterIsAsGoodAsSolvingItAfresh() throws Exception {
    var options = SolveOptions.builder().timeLimit(null).stepLimit(200L).build();
    try (var executor = Executors.newSingleThreadExecutor()) {
      for (long seed = 0; seed < 20; seed++) {
        var problem = TinyProblems.random(seed);
        var change = ProblemChange.Answer.declined(problem.needs().getFirst().id(),
            problem.volunteers().getFirst().id());
        var job = Matcher.create().on(problem).startLive(options, executor, event -> {
        });
        assertThat(job.change(change)).isTrue();
        job.finish();
        var outcome = job.outcome().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(outcome.score()).as("seed %d", seed)
            .isEqualTo(Matcher.create().solve(change.apply(problem), options).score());
      }
    }
  }

  @Test
  void changesThatChangeNothingAreNamed() throws Exception {
    var problem = Problems.single();
    var need = problem.needs().getFirst();
    var volunteer = problem.volunteers().getFirst();
    var later = need.toBuilder("later")
        .time(new TimeSpan(need.time().start().plusWeeks(1), need.time().end().plusWeeks(1)))
        .build();
    var swapped = ProblemChange.Answer.declined(volunteer.id(), need.id());
    var outside = new ProblemChange.AddNeed(later);
    var gone = new ProblemChange.RemoveVolunteer("nobody");
    var told = ProblemChange.Answer.declined(need.id(), volunteer.id());
    var ignored = new ArrayList<ProblemChange>();
    try (var executor = Executors.newSingleThreadExecutor()) {
      var job = Matcher.create().on(problem).startLive(
          SolveOptions.builder().timeLimit(null).stepLimit(5L).build(), executor, event -> {
            if (event instanceof SolveEvent.Changed changed) {
              ignored.addAll(changed.ignored());
            }
          });
      assertThat(job.change(swapped, outside, told, gone)).isTrue();
      job.finish();
      job.outcome().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    assertThat(ignored).containsExactly(swapped, outside, gone);
  }

  @Test
  void peopleOnTheirWayStayWhateverChanges() {
    var problem = Problems.single();
    var need = problem.needs().getFirst();
    var volunteer = problem.volunteers().getFirst();
    var offer = new PublishedAssignment(
        new Placement(need.id(), need.roles().getFirst().name(), volunteer.id()),
        ResponseStatus.PROPOSED, true);

    var later = after(problem, List.of(new ProblemChange.Answer(offer),
        new ProblemChange.TimePasses(need.time().start())));

    assertThat(later.pins())
        .containsExactly(new Placement(need.id(), need.roles().getFirst().name(), volunteer.id()));
    assertThat(later.published().from()).isEqualTo(need.time().start());
    assertThat(after(problem, List.of(new ProblemChange.Answer(offer),
        new ProblemChange.TimePasses(need.time().start().minusDays(1)))).pins()).isEmpty();
  }

  @Test
  void whatIsNotThereChangesNothing() {
    var problem = Problems.single();
    assertThat(after(problem, List.of(new ProblemChange.RemoveVolunteer("nobody"),
        new ProblemChange.RemoveNeed("nothing"), ProblemChange.Answer.declined("nothing", "nobody"),
        new ProblemChange.AddPin(new Placement("nothing", "volunteer", "nobody")))))
        .isEqualTo(problem);
    assertThat(after(problem,
        List.of(new ProblemChange.AddPin(new Placement(problem.needs().getFirst().id(), "nothing",
            problem.volunteers().getFirst().id())))))
        .isEqualTo(problem);
  }

  @Test
  void aPinOfARoleThatTheNeedLacksIsReleasedAndTold() {
    var single = Problems.single();
    var lost = new Placement(single.needs().getFirst().id(), "nothing",
        single.volunteers().getFirst().id());
    var result = Matcher.create().solve(single.withPins(List.of(lost)),
        SolveOptions.builder().timeLimit(null).stepLimit(1).build());
    assertThat(result.releasedPins()).containsExactly(new PinBreach(lost, RuleCode.PIN.code()));
  }
}
