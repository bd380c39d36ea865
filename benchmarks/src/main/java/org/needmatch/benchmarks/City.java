package org.needmatch.benchmarks;

import org.needmatch.domain.Problem;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;
import org.needmatch.internal.instance.Instance;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What the hot loops are measured on: an invented city of natural density.
 * Other sizes and cities: {@code -p size=10000/15000 -p seed=2}.
 */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init")
public class City {
  /** Volunteers and seats. */
  @Param("2000/3000")
  public String size;

  /** Of the city. */
  @Param("1")
  public long seed;

  Problem problem;
  Instance instance;

  /** Invents the city; not measured. */
  @Setup
  public void invent() {
    var counts = new Size.Converter().convert(size);
    problem = CityGenerator.generate(CitySpec.of(counts.volunteers(), counts.seats(), seed));
    instance = Instance.of(problem);
  }
}
