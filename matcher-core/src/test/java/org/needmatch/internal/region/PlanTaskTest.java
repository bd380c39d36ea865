package org.needmatch.internal.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.domain.Placement;
import org.needmatch.internal.region.PlanTask.Effort;
import org.needmatch.internal.region.PlanTask.Result;
import org.needmatch.judge.Judge;
import org.needmatch.strategy.SearchFault;

class PlanTaskTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @Test
  void aRoundKeepsThePlanOfTheRoundBeforeWhereItFindsNothingBetter() throws IOException {
    var problem = Cities.city(160, 200, 3);
    var geography = new Geography(problem);
    var people = new BitSet();
    people.set(0, problem.volunteers().size());
    var needs = new BitSet();
    needs.set(0, problem.needs().size());
    var work = LocalWorkFolder.at(folder);
    var context = new TaskContext(work, Cities.RULES);
    work.write("prices-0000.bin", new PairPrices(new long[0], new long[0])::write);
    new PlanTask(0, 0, 0, 1, new Effort(null, 200L, 1, new HashMap<>())).run(context,
        () -> geography.owned(0, people, needs, geography.pins()));
    var first = Result.of(work, 0, 0);
    var rows = SeatRows.of(problem, geography.positions(),
        IntStream.range(0, first.needs().length).mapToObj(i -> {
          var need = problem.needs().get(first.needs()[i]);
          return new Placement(need.id(), need.roles().get(first.roles()[i]).name(),
              problem.volunteers().get(first.volunteers()[i]).id());
        }).toList());
    new PlanTask(0, 1, 1, 1, new Effort(null, 0L, 1, new HashMap<>())).run(context,
        () -> geography.owned(0, people, needs, rows));
    var again = Result.of(work, 1, 0);
    var judge = Judge.standard();
    assertThat(judge.judge(problem, PlanTask.seated(rows.placements(problem))).score().medium())
        .isPositive();
    assertThat(again.needs().length).isGreaterThanOrEqualTo(1);
    var plan = PlanTask.seated(IntStream.range(0, again.needs().length).mapToObj(i -> {
      var need = problem.needs().get(again.needs()[i]);
      return new Placement(need.id(), need.roles().get(again.roles()[i]).name(),
          problem.volunteers().get(again.volunteers()[i]).id());
    }).toList());
    assertThat(judge.judge(problem, PlanTask.seated(rows.placements(problem))).score()
        .betterThan(judge.judge(problem, plan).score())).isFalse();
  }

  @Test
  void whatFailedInARegionIsToldAfterAStopToo() throws IOException {
    var work = LocalWorkFolder.at(folder);
    var written = new Result(new int[]{4}, new int[]{1}, new int[]{9},
        List.of(new SearchFault("bound", "ArithmeticException at Bound.java:7")));
    work.write(PlanTask.name(2, 1), written::write);
    var read = Result.of(work, 2, 1);
    assertThat(read.faults()).isEqualTo(written.faults());
    assertThat(read.volunteers()).containsExactly(9);
  }

  @Test
  void seatsOfARoleAreNumberedThrough() {
    var plan = PlanTask.seated(List.of(new Placement("n", "cook", "a"),
        new Placement("n", "driver", "b"), new Placement("n", "cook", "c")));
    assertThat(plan.assignments()).extracting(row -> row.volunteerId() + row.seat())
        .containsExactly("a1", "c2", "b1");
  }
}
