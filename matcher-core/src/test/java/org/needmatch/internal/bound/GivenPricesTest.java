package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.domain.Problem;
import org.needmatch.internal.generate.CityGenerator;
import org.needmatch.internal.generate.CitySpec;
import org.needmatch.internal.instance.Conflicts;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.io.read.PriceReader;
import org.needmatch.oracle.BruteForce;
import org.needmatch.plan.Certificate;
import org.needmatch.plan.DualPrices;
import org.needmatch.testdomain.TinyProblems;

/** Prices of one solve for the next to begin from. */
class GivenPricesTest {
  private static final int STEPS_AT_THE_ROOT = 40;

  @TempDir
  Path folder;

  @Test
  void smallWeekKnowsAtOnceWhatItsPricesProve() throws Exception {
    knowsAtOnce(CityGenerator.generate(CitySpec.of(300, 400, 3)));
  }

  @Test
  void cityKnowsAtOnceWhatItsPricesProve() throws Exception {
    var city = CityGenerator.generate(CitySpec.of(1_700, 2_500, 3));
    assertThat(Instance.of(city).graph().pairs()).isGreaterThan(20_000);
    knowsAtOnce(city);
  }

  private void knowsAtOnce(Problem problem) throws Exception {
    var instance = Instance.of(problem);
    var conflicts = new Conflicts(instance);
    var first = new BoundSolver(instance, conflicts);
    for (int i = 0; i < STEPS_AT_THE_ROOT; i++) {
      first.step(0);
    }
    var prices = first.certificate().pairPrices();
    var given = new BoundSolver(instance, conflicts, prices);
    assertThat(given.medium()).isEqualTo(first.medium())
        .isLessThan(new BoundSolver(instance, conflicts).medium());
    for (int i = 0; i < 30; i++) {
      given.step(0);
    }
    assertThat(given.medium()).isLessThan(first.medium());

    var read = new BoundSolver(instance, conflicts, written(first.certificate()));
    assertThat(read.medium()).isEqualTo(first.medium());
  }

  private DualPrices written(Certificate certificate) throws Exception {
    try (var out = Files.newBufferedWriter(folder.resolve("certificate.csv"))) {
      certificate.writeTo(out);
    }
    return PriceReader.read(folder);
  }

  @Test
  void anyPricesLeaveTheBoundTrue() {
    for (long seed = 0; seed < 40; seed++) {
      var problem = TinyProblems.random(seed);
      var exact = BruteForce.optimum(problem).score().medium();
      var instance = Instance.of(problem);
      var prices = DualPrices.builder();
      for (var need : problem.needs()) {
        for (var role : need.roles()) {
          prices.usual(need.id(), role.name(), seed * 7_919 % 5_000 * 1_024);
          prices.pair(need.id(), role.name(), problem.volunteers().getFirst().id(), Long.MAX_VALUE);
        }
      }
      var bounding = new BoundSolver(instance, new Conflicts(instance), prices.build());
      for (int i = 0; i < 40; i++) {
        assertThat(bounding.medium()).as("seed " + seed).isGreaterThanOrEqualTo(exact);
        bounding.step(exact);
      }
    }
  }

  @Test
  void whatIsNoCertificateGivesNoPrices() throws Exception {
    assertThat(PriceReader.read(folder).isEmpty()).isTrue();
    Files.writeString(folder.resolve("certificate.csv"), "some,thing\n1,\"2\n");
    assertThat(PriceReader.read(folder).isEmpty()).isTrue();
    Files.writeString(folder.resolve("certificate.csv"), """
        row,node,parent,decision,need_id,role,volunteer_id,prices,price
        node,0,,,,,,0,
        price,,,,N1,helper,,0,500
        price,,,,N1,helper,'=V1,0,700
        price,,,,N1,helper,V2,0,-3
        price,,,,N1,helper,V3,1,900
        """);
    var prices = PriceReader.read(folder).of("N1", "helper");
    assertThat(prices.applyAsLong("=V1")).isEqualTo(700);
    assertThat(prices.applyAsLong("V2")).isEqualTo(500);
    assertThat(prices.applyAsLong("V3")).isEqualTo(500);
    assertThat(PriceReader.read(folder).of("N2", "helper").applyAsLong("V1")).isZero();
  }
}
