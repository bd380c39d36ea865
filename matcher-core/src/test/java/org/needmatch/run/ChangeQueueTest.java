package org.needmatch.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ChangeQueueTest {
  private static final List<ProblemChange> CHANGE = List.of(new ProblemChange.RemoveNeed("n"));

  @Test
  void changesAreTakenTogetherAndInOrder() {
    var queue = new ChangeQueue(false);
    queue.add(CHANGE);
    queue.add(List.of(new ProblemChange.RemoveVolunteer("v")));
    assertThat(queue.isWaiting()).isTrue();
    assertThat(queue.take()).containsExactly(CHANGE.getFirst(),
        new ProblemChange.RemoveVolunteer("v"));
    assertThat(queue.isWaiting()).isFalse();
  }

  @Test
  void whenNothingIsLeftItIsClosedAndTakesNoMore() {
    var queue = new ChangeQueue(false);
    assertThat(queue.take()).isEmpty();
    assertThat(queue.add(CHANGE)).isFalse();
  }

  @Test
  void anOpenOneWaitsUntilItIsFinished() throws Exception {
    var queue = new ChangeQueue(true);
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      var taken = executor.submit(queue::take);
      queue.add(CHANGE);
      assertThat(taken.get(10, TimeUnit.SECONDS)).isEqualTo(CHANGE);
      var last = executor.submit(queue::take);
      queue.finish();
      assertThat(last.get(10, TimeUnit.SECONDS)).isEmpty();
    }
  }

  @Test
  void anInterruptEndsTheWaitAndStays() {
    var queue = new ChangeQueue(true);
    Thread.currentThread().interrupt();
    assertThat(queue.take()).isEmpty();
    assertThat(Thread.interrupted()).isTrue();
  }
}
