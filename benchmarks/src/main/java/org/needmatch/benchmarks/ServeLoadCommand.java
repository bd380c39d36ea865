package org.needmatch.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.needmatch.domain.Problem;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;
import org.needmatch.json.JobRequestDocument;
import org.needmatch.json.JobResultDocument;
import org.needmatch.json.PlanDocument;
import org.needmatch.json.ProblemChangesDocument;
import org.needmatch.run.ProblemChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "serve", description = "Asks a server over HTTP, at a fixed rate, whom to ask when somebody drops out, and prints how long answers take from the moment that each was due; then sends changes one by one while the week is solved, and counts them.")
final class ServeLoadCommand implements Callable<Integer> {
  private static final double MILLI = 1e6;
  private static final long SECOND = 1_000_000_000L;
  private static final int CLIENTS = 4;
  private static final int WARM_UP_SECONDS = 3;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(names = "--size", defaultValue = "2000/3000", converter = Size.Converter.class, description = "VOLUNTEERS/SEATS (default: 2000/3000).")
  @SuppressWarnings("NullAway.Init")
  private Size size;

  @Option(names = "--rate", defaultValue = "200", description = "Requests a second (default: 200).")
  private int rate;

  @Option(names = "--seconds", defaultValue = "10", description = "How long (default: 10).")
  private int seconds;

  @Option(names = "--changes", defaultValue = "1000", description = "Changes while solving (default: 1000).")
  private int changes;

  @Override
  public Integer call() throws Exception {
    var out = spec.commandLine().getOut();
    var machine = Machine.here();
    out.printf(Locale.ROOT, "%s, %d cores of %s, %s, load %.1f%n", machine.commit(),
        machine.cores(), machine.processor(), machine.jvm(), Machine.load());
    var city = CityGenerator.generate(CitySpec.of(size.volunteers(), size.seats(), 1));
    try (var served = new ServedCity()) {
      var job = served.start(city, options(5), false);
      served.ended(job);
      var plan = PlanDocument.read(served.get(job + "/plan").body()).assignments();
      out.printf(Locale.ROOT, "%s: %d places%n", size.name(), plan.size());
      out.flush();
      asked(served, job, plan, WARM_UP_SECONDS);
      print(asked(served, job, plan, seconds), out);
      return changed(served, city, out) ? 0 : 1;
    }
  }

  private static JobRequestDocument.Options options(int seconds) {
    return new JobRequestDocument.Options(BigDecimal.valueOf(seconds), null, 1L, null, null, null);
  }

  /**
   * Times of answers in nanoseconds.
   *
   * @param sorted
   *          from when each was due
   * @param took
   *          until all had come
   * @param worked
   *          by the processor, for server and clients
   */
  private record Answers(long[] sorted, long took, long worked) {
  }

  private Answers asked(ServedCity served, String job, List<PlanDocument.Row> plan, int time)
      throws InterruptedException {
    var times = new ConcurrentLinkedQueue<Long>();
    long worked = worked();
    long begun = System.nanoTime();
    try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < rate * time; i++) {
        var row = plan.get((int) (i * 7919L % plan.size()));
        long due = begun + i * SECOND / rate;
        for (long now = System.nanoTime(); now < due; now = System.nanoTime()) {
          LockSupport.parkNanos(due - now);
        }
        clients.submit(() -> {
          ServedCity.expect(200, served.get(
              job + "/recommendations?need=" + row.needId() + "&without=" + row.volunteerId()));
          return times.add(System.nanoTime() - due);
        });
      }
    }
    return new Answers(times.stream().mapToLong(Long::longValue).sorted().toArray(),
        System.nanoTime() - begun, worked() - worked);
  }

  private static long worked() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private void print(Answers answers, PrintWriter out) {
    var sorted = answers.sorted;
    out.printf(Locale.ROOT,
        "candidates at %d requests a second for %d s, load %.1f: %.0f answers a second, %d refused, "
            + "p50 %.1f ms, p99 %.1f ms, most %.1f ms, %.1f ms of the processor each%n",
        rate, seconds, Machine.load(), sorted.length * (double) SECOND / answers.took,
        rate * seconds - sorted.length, sorted[sorted.length / 2] / MILLI,
        sorted[sorted.length * 99 / 100] / MILLI, sorted[sorted.length - 1] / MILLI,
        answers.worked / MILLI / sorted.length);
    out.flush();
  }

  private boolean changed(ServedCity served, Problem city, PrintWriter out) throws Exception {
    var job = served.start(city, options(3), true);
    served.planned(job);
    var pinned = new HashSet<String>();
    city.pins().forEach(pin -> pinned.add(pin.volunteerId()));
    var places = PlanDocument.read(served.get(job + "/plan").body()).assignments().stream()
        .filter(row -> !pinned.contains(row.volunteerId())).toList();
    var declined = places.subList(0, Math.min(changes, places.size()));
    long begun = System.nanoTime();
    try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int client = 0; client < CLIENTS; client++) {
        int first = client;
        clients.submit(() -> {
          for (int i = first; i < declined.size(); i += CLIENTS) {
            decline(served, job, declined.get(i));
          }
          return null;
        });
      }
    }
    double sent = (System.nanoTime() - begun) / (double) SECOND;
    ServedCity.expect(202, served.post(job + "/finish", ""));
    long taken = served.ended(job).path("changesTaken").asLong();
    var result = JobResultDocument.read(served.get(job + "/result").body());
    Set<List<String>> refused = new HashSet<>();
    declined.forEach(row -> refused.add(List.of(row.needId(), row.volunteerId())));
    var still = new ArrayList<>(result.assignments());
    still.removeIf(row -> !refused.contains(List.of(row.needId(), row.volunteerId())));
    out.printf(Locale.ROOT,
        "%d changes of %d clients sent in %.1f s while solving: %d taken up, %d places that were declined are still in the plan%n",
        declined.size(), CLIENTS, sent, taken, still.size());
    out.flush();
    return taken == declined.size() && still.isEmpty();
  }

  private static void decline(ServedCity served, String job, PlanDocument.Row row)
      throws IOException, InterruptedException {
    ServedCity.expect(202, served.post(job + "/changes", ProblemChangesDocument
        .of(List.of(ProblemChange.Answer.declined(row.needId(), row.volunteerId()))).line()));
  }
}
