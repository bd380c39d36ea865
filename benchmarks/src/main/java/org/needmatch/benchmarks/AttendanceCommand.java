package org.needmatch.benchmarks;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import org.needmatch.api.Matcher;
import org.needmatch.benchmarks.AttendanceDraws.Outcome;
import org.needmatch.benchmarks.statistics.Bootstrap;
import org.needmatch.benchmarks.statistics.Means;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Settings;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;
import org.needmatch.run.SolveOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "attendance", description = "Plans weeks of invented cities with and without regard to who is likely to come, lets people come and stay away by their chances, and prints how much need is really met and how many sessions really run.")
final class AttendanceCommand implements Callable<Integer> {
  private static final String EXPECTED = "expected";

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(names = "--size", defaultValue = "100/130", converter = Size.Converter.class, description = "VOLUNTEERS/SEATS (default: 100/130).")
  @SuppressWarnings("NullAway.Init")
  private Size size;

  @Option(names = "--weeks", defaultValue = "30", description = "Weeks, one city each (default: ${DEFAULT-VALUE}).")
  private int weeks;

  @Option(names = "--steps", defaultValue = "20", description = "Steps of each solve (default: ${DEFAULT-VALUE}).")
  private long steps;

  @Option(names = "--draws", defaultValue = "200", description = "How often each week is lived through (default: ${DEFAULT-VALUE}).")
  private int draws;

  @Option(names = "--standbys", defaultValue = "1", description = "volunteers_standby of every session in the plan with people on standby (default: ${DEFAULT-VALUE}).")
  private int standbys;

  @Option(names = "--certainty", defaultValue = "0.9", description = "min_certainty of every session in the last plan (default: ${DEFAULT-VALUE}).")
  private double certainty;

  @Override
  public Integer call() {
    var found = new LinkedHashMap<String, List<Outcome>>();
    for (int week = 1; week <= weeks; week++) {
      var city = CityGenerator.generate(CitySpec.of(size.volunteers(), size.seats(), week));
      var lived = new AttendanceDraws(city, week, draws);
      plans(city).forEach((name, problem) -> {
        var plan = Matcher.create()
            .solve(problem, SolveOptions.builder().timeLimit(null).stepLimit(steps).seed(1).build())
            .plan();
        add(found, name, lived.of(plan));
        if (name.equals(EXPECTED)) {
          var asking = problem.withNeeds(problem.needs().stream()
              .map(need -> need.toBuilder().standbys(standbys).build()).toList());
          add(found, ready(), lived.of(plan, Matcher.create().on(asking).standbys(plan).rows()));
        }
      });
    }
    print(found, spec.commandLine().getOut());
    return 0;
  }

  private String ready() {
    return EXPECTED + ", standbys " + standbys;
  }

  private static void add(Map<String, List<Outcome>> found, String name, Outcome outcome) {
    found.computeIfAbsent(name, n -> new ArrayList<>()).add(outcome);
  }

  private Map<String, Problem> plans(Problem city) {
    var plans = new LinkedHashMap<String, Problem>();
    var expected = city.toBuilder()
        .settings(city.settings().toBuilder().attendance(Settings.Attendance.EXPECTED).build())
        .build();
    plans.put("off", city);
    plans.put(EXPECTED, expected);
    plans.put(EXPECTED + ", min_certainty " + certainty, expected.withNeeds(city.needs().stream()
        .map(need -> need.toBuilder().minCertainty(certainty).build()).toList()));
    return plans;
  }

  private void print(Map<String, List<Outcome>> found, PrintWriter out) {
    out.printf(Locale.ROOT, "%d weeks of cities %s, %d steps, each lived through %d times%n", weeks,
        size.name(), steps, draws);
    var plain = Objects.requireNonNull(found.get("off"));
    found.forEach((name, outcomes) -> {
      line(out, name + ": need really met, %", plain, outcomes, one -> 100 * one.met());
      line(out, name + ": sessions that really run", plain, outcomes, Outcome::running);
    });
    var without = Objects.requireNonNull(found.get(EXPECTED));
    var with = Objects.requireNonNull(found.get(ready()));
    out.println("standbys against the same plans without:");
    line(out, "need really met, %", without, with, one -> 100 * one.met());
    line(out, "sessions that really run", without, with, Outcome::running);
    out.flush();
  }

  private static void line(PrintWriter out, String name, List<Outcome> plain,
      List<Outcome> outcomes, ToDoubleFunction<Outcome> measure) {
    double[] values = outcomes.stream().mapToDouble(measure).toArray();
    double[] differences = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      differences[i] = values[i] - measure.applyAsDouble(plain.get(i));
    }
    var interval = Bootstrap.interval(differences, Means::arithmetic);
    out.printf(Locale.ROOT, "%-60s %8.2f   difference %+.2f, 95 %% from %+.2f to %+.2f%n", name,
        Means.arithmetic(values), Means.arithmetic(differences), interval.low(), interval.high());
  }
}
