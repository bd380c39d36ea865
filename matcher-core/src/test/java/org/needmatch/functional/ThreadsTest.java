package org.needmatch.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;
import org.needmatch.rules.SeatRule;
import org.needmatch.rules.Verdict;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;

/** Whose threads work, and that the plan does not depend on them. */
class ThreadsTest {
  private static final Problem TOWN = CityGenerator
      .generate(CitySpec.of(120, 160, 3).withDensity(30));
  private static final ThreadLocal<String> TENANT = new ThreadLocal<>();

  /** Remembers the threads that it is asked on, and whose request each serves. */
  private static final class Witness implements SeatRule {
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
    private final Set<String> tenants = ConcurrentHashMap.newKeySet();

    @Override
    public String code() {
      return "witness";
    }

    @Override
    public Verdict judge(Volunteer volunteer, Need need, Role role) {
      threads.add(Thread.currentThread());
      tenants.add(String.valueOf(TENANT.get()));
      return Verdict.ALLOWED;
    }
  }

  private static SolveOptions steps(int threads) {
    return SolveOptions.builder().timeLimit(null).stepLimit(30).threads(threads).build();
  }

  private static SolveResult everything(Matcher matcher, int threads) {
    var planning = matcher.on(TOWN);
    var result = planning.solve(steps(threads));
    var plan = result.plan();
    var explainer = planning.explain(plan);
    assertThat(explainer.seats()).isNotEmpty();
    assertThat(explainer.everybody()).hasSize(TOWN.volunteers().size());
    assertThat(explainer.unplaced()).isNotEmpty();
    assertThat(planning.unfilled(plan)).isNotEmpty();
    assertThat(planning.shortlists(plan)).isNotNull();
    assertThat(planning.measure(plan)).isNotNull();
    assertThat(planning.baselines()).isNotEmpty();
    assertThat(planning.judge(plan).validButForPins()).isTrue();
    assertThat(planning.report(result)).isNotNull();
    assertThat(planning.recruit(plan, steps(threads), 1)).isNotNull();
    return result;
  }

  private static String bytes(SolveResult result) throws IOException {
    var text = new StringBuilder(result.plan().toString());
    result.certificate().writeTo(text);
    return text.toString();
  }

  private static String solve(int threads, @Nullable Executor executor) throws IOException {
    return bytes(Matcher.create().threads(threads, executor).solve(TOWN, steps(threads)));
  }

  @Test
  void oneThreadIsTheCallersInEveryAnswer() {
    var witness = new Witness();
    TENANT.set("ours");
    try {
      everything(Matcher.create().with(witness), 1);
    } finally {
      TENANT.remove();
    }
    assertThat(witness.threads).containsExactly(Thread.currentThread());
    assertThat(witness.tenants).containsExactly("ours");
  }

  @Test
  void moreThreadsAreThoseOfTheExecutorAndNoOthers() {
    var witness = new Witness();
    List<Thread> given = new ArrayList<>();
    try (var executor = Executors.newFixedThreadPool(2, task -> {
      var thread = new Thread(task, "the caller's");
      given.add(thread);
      return thread;
    })) {
      everything(Matcher.create().with(witness).threads(3, executor), 3);
    }
    given.add(Thread.currentThread());
    assertThat(given).hasSizeGreaterThan(1);
    assertThat(given).containsAll(witness.threads);
  }

  @Test
  void ownThreadsHaveOurNameAndAreGoneAfterTheCall() {
    var witness = new Witness();
    everything(Matcher.create().with(witness).threads(3, null), 3);
    witness.threads.remove(Thread.currentThread());
    assertThat(witness.threads)
        .allMatch(thread -> thread.getName().startsWith("needmatch-worker-") && thread.isDaemon());
  }

  @Test
  void thePlanAndItsProofDoNotDependOnThreads() throws Exception {
    var alone = solve(1, null);
    assertThat(solve(4, null)).isEqualTo(alone);
    assertThat(solve(4, Runnable::run)).isEqualTo(alone);
    var closed = Executors.newFixedThreadPool(2);
    closed.shutdown();
    assertThat(solve(4, closed)).isEqualTo(alone);
    try (var single = Executors.newSingleThreadExecutor()) {
      assertThat(solve(4, single)).isEqualTo(alone);
      assertThat(single.submit(() -> solve(4, single)).get()).isEqualTo(alone);
      var job = Matcher.create().threads(4, single).on(TOWN).start(steps(4), single);
      assertThat(bytes(job.outcome().get())).isEqualTo(alone);
    }
    try (var virtual = Executors.newVirtualThreadPerTaskExecutor()) {
      assertThat(virtual.submit(() -> solve(4, virtual)).get()).isEqualTo(alone);
    }
  }
}
