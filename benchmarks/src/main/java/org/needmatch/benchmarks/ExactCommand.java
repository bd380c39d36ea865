package org.needmatch.benchmarks;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.needmatch.api.Matcher;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;
import org.needmatch.run.SolveOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "exact", description = "Prints what one strategy makes of invented cities, all in this JVM: with cp-sat the best plan there is, where the time suffices.")
final class ExactCommand implements Runnable {
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(names = "--sizes", split = ",", defaultValue = "300/400", converter = Size.Converter.class, description = "VOLUNTEERS/SEATS, several with commas (default: 300/400).")
  private List<Size> sizes = List.of();

  @Option(names = "--seeds", defaultValue = "1-3", description = "Cities, such as 1-20 or 3,7 (default: 1-3).")
  private String seeds = "";

  @Option(names = "--density", defaultValue = "0", description = "Eligible pairs a seat; 0 leaves it to the city.")
  private double density;

  @Option(names = "--time", defaultValue = "30s", converter = TimeConverter.class, description = "For each city (default: 30s).")
  private double seconds;

  @Option(names = "--threads", description = "Threads (default: the machine's cores).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--strategy", defaultValue = "cp-sat", description = "By name (default: cp-sat).")
  private String strategy = "";

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    out.println("volunteers,seats,seed,strategy,hard,medium,soft,bound,gap_percent,seconds,stop");
    for (var size : sizes) {
      for (long seed : Seeds.parse(seeds)) {
        var city = CitySpec.of(size.volunteers(), size.seats(), seed).withDensity(density);
        var options = SolveOptions.builder().timeLimit(TimeConverter.duration(seconds)).seed(seed)
            .threads(threads).strategy(strategy).build();
        var outcome = Matcher.create().solve(CityGenerator.generate(city), options);
        var score = outcome.score();
        out.printf(Locale.ROOT, "%d,%d,%d,%s,%d,%d,%d,%d,%.4f,%.2f,%s%n", size.volunteers(),
            size.seats(), seed, strategy, score.hard(), score.medium(), score.soft(),
            outcome.boundMedium(), outcome.gapPercent(), outcome.elapsed().toMillis() / 1000.0,
            outcome.stopCause());
        out.flush();
      }
    }
  }
}
