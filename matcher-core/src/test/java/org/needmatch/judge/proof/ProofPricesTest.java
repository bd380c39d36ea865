package org.needmatch.judge.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class ProofPricesTest {
  private static final ProofContext GROUND = ProofContext.of(Problem.builder(Town.MONDAY)
      .add(Need.builder("n").remote(true).on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0))
          .volunteers(0, 3).build())
      .add(Problems.anyone("a").build()).add(Problems.anyone("b").build())
      .add(Problems.anyone("c").build()).build(), List.of());

  @Test
  void aPairHasItsOwnPriceOrThatOfItsRoleAndTheCheapestComeFirst() {
    var rows = new CertificatePriceRows();
    rows.addRole(0, 50);
    rows.addPair(0, 70);
    rows.addPair(2, 10);
    var prices = new ProofPrices(GROUND, rows);
    assertThat(prices.all()).containsExactly(70, 50, 10);
    assertThat(prices.cheapest(0)).containsExactly(2, 1, 0);
  }

  @Test
  void withoutRowsAllIsFreeAndAPointIsAPoint() {
    var prices = new ProofPrices(GROUND, CertificatePriceRows.NONE);
    assertThat(prices.all()).containsOnly(0);
    assertThat(prices.ofPoint(0)).isEqualTo(1_024);
    assertThat(prices.ofFloors()).isZero();
  }
}
