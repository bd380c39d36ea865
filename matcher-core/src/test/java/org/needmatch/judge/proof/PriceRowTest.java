package org.needmatch.judge.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.testdomain.Problems;

class PriceRowTest {
  private static List<String> errors(String... rows) {
    return errors(false, rows);
  }

  private static List<String> errors(boolean part, String... rows) {
    var errors = new CertificateErrors();
    new CertificateReader(ProofContext.of(Problems.single(), List.of()), part, new HashMap<>(),
        errors)
        .read(new StringReader(CertificateText.HEADER + "\n" + String.join("\n", rows) + "\n"));
    return errors.sentences();
  }

  @Test
  void aPriceIsFromNothingTo2ToThe50() {
    assertThat(errors("price,,,,read,volunteer,,0,0")).isEmpty();
    assertThat(errors("price,,,,read,volunteer,,0,1125899906842624")).isEmpty();
    for (var bad : List.of("-1", "1125899906842625", "1.5", "", "9999999999999999999")) {
      assertThat(errors("price,,,,read,volunteer,,0," + bad)).containsExactly(
          "Line 2: The price is \"" + bad + "\", not a whole number from 0 to 2^50.");
    }
  }

  @Test
  void nothingHasTwoPricesInASet() {
    assertThat(errors("price,,,,read,volunteer,,3,5", "price,,,,read,volunteer,,4,5",
        "price,,,,read,volunteer,,3,5"))
        .containsExactly("Line 4: The role has a price in set 3 already.");
    assertThat(errors("price,,,,read,volunteer,ann,3,5", "price,,,,read,volunteer,ann,3,6"))
        .containsExactly("Line 3: The pair has a price in set 3 already.");
  }

  @Test
  void namesThatNobodyKnowsAreSaid() {
    assertThat(errors("price,,,,sing,volunteer,,0,5"))
        .containsExactly("Line 2: Need sing is not in the problem.");
    assertThat(errors("price,,,,read,boss,,0,5"))
        .containsExactly("Line 2: Need read has no role boss.");
    assertThat(errors("price,,,,read,volunteer,zoe,0,5"))
        .containsExactly("Line 2: Volunteer zoe is not in the problem.");
    assertThat(errors("price,,,,read,volunteer,,x,5"))
        .containsExactly("Line 2: The price set is \"x\", not a whole number.");
  }

  /**
   * A need in which somebody of the part is pinned has these seats there alone.
   */
  @Test
  void aPartNeedNotKnowEveryRole() {
    assertThat(errors(true, "price,,,,sing,volunteer,,0,5", "price,,,,read,boss,,0,5",
        "price,,,,read,volunteer,zoe,0,5")).isEmpty();
    assertThat(errors(true, "price,,,,read,boss,,0,-5")).hasSize(1);
  }
}
