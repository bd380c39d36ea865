package org.needmatch.benchmarks;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import com.sun.management.OperatingSystemMXBean;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import org.needmatch.internal.bound.RootProgram;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.simplex.LinearProgram;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "lp", description = "Solves the linear program of invented cities from nothing, by our own simplex and by those of OR-Tools, one after the other in this JVM; counts the processor's time.")
final class LinearProgramCommand implements Runnable {
  private static final String OWN = "own";
  private static final double NANOS = 1e9;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(names = "--sizes", split = ",", defaultValue = "300/400", converter = Size.Converter.class, description = "VOLUNTEERS/SEATS, several with commas (default: 300/400).")
  private List<Size> sizes = List.of();

  @Option(names = "--seeds", defaultValue = "1", description = "Cities, such as 1-20 or 3,7 (default: 1).")
  private String seeds = "";

  @Option(names = "--density", defaultValue = "0", description = "Eligible pairs a seat; 0 leaves it to the city.")
  private double density;

  @Option(names = "--price-steps", defaultValue = "150", description = "Steps on the prices that bring up the weeks (default: 150).")
  private int priceSteps;

  @Option(names = "--solvers", split = ",", defaultValue = "own,GLOP,PDLP", description = "own, GLOP, PDLP, CLP, HIGHS (default: own,GLOP,PDLP).")
  private List<String> solvers = List.of();

  @Override
  public void run() {
    Loader.loadNativeLibraries();
    PrintWriter out = spec.commandLine().getOut();
    out.println("volunteers,seats,seed,rows,columns,solver,objective,cpu_seconds");
    for (var size : sizes) {
      for (long seed : Seeds.parse(seeds)) {
        var city = CitySpec.of(size.volunteers(), size.seats(), seed).withDensity(density);
        var program = RootProgram.of(Instance.of(CityGenerator.generate(city)), priceSteps);
        for (String solver : solvers) {
          DoubleSupplier solve = solver.equals(OWN) ? own(program) : other(solver, program);
          long before = used();
          double objective = solve.getAsDouble();
          out.printf(Locale.ROOT, "%d,%d,%d,%d,%d,%s,%.4f,%.2f%n", size.volunteers(), size.seats(),
              seed, program.right().length, program.cost().length, solver, objective,
              (used() - before) / NANOS);
          out.flush();
        }
      }
    }
  }

  private static long used() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static DoubleSupplier own(LinearProgram program) {
    var simplex = program.simplex();
    return () -> {
      simplex.solve(Integer.MAX_VALUE);
      return simplex.objective();
    };
  }

  private static DoubleSupplier other(String name, LinearProgram program) {
    var solver = MPSolver.createSolver(name);
    if (solver == null) {
      throw new IllegalArgumentException("OR-Tools has no solver called " + name + " here.");
    }
    double infinity = MPSolver.infinity();
    var variables = new MPVariable[program.cost().length];
    var objective = solver.objective();
    objective.setMaximization();
    for (int c = 0; c < variables.length; c++) {
      variables[c] = solver.makeNumVar(0, infinity, "");
      objective.setCoefficient(variables[c], program.cost()[c]);
    }
    var rows = new MPConstraint[program.right().length];
    for (int r = 0; r < rows.length; r++) {
      rows[r] = solver.makeConstraint(-infinity, program.right()[r], "");
    }
    for (int c = 0; c < variables.length; c++) {
      for (int k = program.begin()[c]; k < program.begin()[c + 1]; k++) {
        int r = program.row()[k];
        rows[r].setCoefficient(variables[c],
            rows[r].getCoefficient(variables[c]) + program.value()[k]);
      }
    }
    return () -> {
      solver.solve();
      return objective.value();
    };
  }
}
