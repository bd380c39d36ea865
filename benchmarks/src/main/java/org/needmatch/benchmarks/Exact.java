package org.needmatch.benchmarks;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import org.needmatch.generate.CityGenerator;
import org.needmatch.generate.CitySpec;
import org.needmatch.run.Matcher;
import org.needmatch.run.SolveOptions;

/**
 * Prints what one strategy makes of generated cities, a line each; with cp-sat,
 * the default, the exact optimum and how long its proof took.
 */
public final class Exact {
  private Exact() {
  }

  /**
   * Arguments: volunteers, seats, seeds such as {@code 1-20} or {@code 3,7},
   * seconds, threads, and if wanted a strategy and a density.
   */
  public static void main(String[] args) {
    if (args.length < 5) {
      System.err.println("Arguments: VOLUNTEERS SEATS SEEDS SECONDS THREADS [STRATEGY [DENSITY]]");
      System.exit(2);
    }
    var options = new SolveOptions(
        Duration.ofMillis(Math.round(1000 * Double.parseDouble(args[3]))), null, 1,
        Integer.parseInt(args[4]), args.length > 5 ? args[5] : "cp-sat");
    double density = args.length > 6 ? Double.parseDouble(args[6]) : CitySpec.NATURAL_DENSITY;
    PrintStream out = System.out;
    out.println("volunteers,seats,seed,strategy,hard,medium,soft,bound,gap_percent,seconds,stop");
    for (long seed : Seeds.parse(args[2])) {
      var spec = CitySpec.of(Integer.parseInt(args[0]), Integer.parseInt(args[1]), seed)
          .withDensity(density);
      var outcome = Matcher.create().solve(CityGenerator.generate(spec), options);
      var score = outcome.score();
      out.printf(Locale.ROOT, "%d,%d,%d,%s,%d,%d,%d,%d,%.4f,%.2f,%s%n", spec.volunteers(),
          spec.seats(), seed, options.strategy(), score.hard(), score.medium(), score.soft(),
          outcome.boundMedium(), outcome.gapPercent(), outcome.elapsed().toMillis() / 1000.0,
          outcome.stopCause());
    }
  }
}
