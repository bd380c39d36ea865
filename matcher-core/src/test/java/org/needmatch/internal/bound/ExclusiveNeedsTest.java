package org.needmatch.internal.bound;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ProblemBuilder;
import org.needmatch.domain.TimeSpan;
import org.needmatch.oracle.BruteForce;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class ExclusiveNeedsTest {
  private static final LocalDateTime DAY = Town.MONDAY.atStartOfDay();

  private static NeedBuilder task(String id, int from, int to) {
    return Need.builder(id).at(Town.CENTRE)
        .time(new TimeSpan(DAY.plusHours(from), DAY.plusHours(to))).skills(id).priority(2);
  }

  /** People with these tasks' skills, who would each rather rest all day. */
  private static void worker(ProblemBuilder problem, String id, String... tasks) {
    var worker = Problems.anyone(id).skill("rest-" + id, 1);
    for (var task : tasks) {
      worker.skill(task, 1);
    }
    problem.add(worker.build());
    problem.add(task("rest-" + id, 0, 24).priority(1).build());
  }

  private static long bound(TinyModel model) {
    var price = requireNonNull(
        new ExclusiveNeeds(model.instance(), model.conflicts(), model.pairs()).prices(2_000,
            Long.MAX_VALUE, () -> false));
    return model.dual().evaluate(price, model.everything()) / TeamOracle.PART;
  }

  @Test
  void asManyMustWorkAsThereAreTasksAtOneMoment() {
    var problem = Problem.builder(Town.MONDAY);
    String[] all = IntStream.range(0, 6).mapToObj(i -> "t" + i).toArray(String[]::new);
    for (int i = 0; i < all.length; i++) {
      problem.add(task(all[i], i, i + 3).build());
    }
    for (int i = 0; i < 5; i++) {
      worker(problem, "w" + i, all);
    }
    assertThat(bound(TinyModel.of(problem.build()))).as("three tasks go on from two to three")
        .isEqualTo(6 * 2000 + 5 * 1000 - 3 * 1000);
  }

  @Test
  void tasksOneAfterTheOtherThatNobodyCanBothDoCountAsOneMoment() {
    var problem = Problem.builder(Town.MONDAY);
    problem.add(task("a", 8, 9).build()).add(task("b", 10, 11).build())
        .add(task("c", 12, 13).build());
    worker(problem, "w0", "a");
    worker(problem, "w1", "b");
    worker(problem, "w2", "c", "a");
    assertThat(bound(TinyModel.of(problem.build()))).isEqualTo(3 * 2000 + 3 * 1000 - 2 * 1000);
  }

  @Property(tries = 60)
  void noPlanHasMore(@ForAll long seed) {
    var model = TinyModel.ofWeeks(seed);
    assertThat(bound(model))
        .isGreaterThanOrEqualTo(BruteForce.best(model.instance().problem()).medium());
  }

  /** Each at one hour of the same day, so that everybody can be in one. */
  @Property(tries = 60)
  void whereAllNeedsAreAtOnceItIsTheBestPlan(@ForAll long seed) {
    var random = new Random(seed);
    var problem = Problem.builder(Town.MONDAY);
    for (int n = 0; n < 3; n++) {
      problem.add(task("n" + n, 9, 10).priority(1 + random.nextInt(3)).build());
    }
    for (int v = 0; v < 3; v++) {
      var person = Problems.anyone("v" + v);
      for (int n = 0; n < 3; n++) {
        if (random.nextBoolean()) {
          person.skill("n" + n, 1);
        }
      }
      problem.add(person.build());
    }
    var model = TinyModel.of(problem.build());
    assertThat(bound(model)).isEqualTo(BruteForce.best(model.instance().problem()).medium());
  }

  @Test
  void nothingIsExclusiveWhereThereIsNothing() {
    assertThat(bound(TinyModel.of(Problems.empty()))).isZero();
  }
}
