package org.needmatch.internal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.internal.instance.Instance;
import org.needmatch.testdomain.Town;

class NeedNumbersTest {
  private final NeedNumbers numbers = new NeedNumbers(Instance.of(Problem.builder(Town.MONDAY)
      .weeks(2).add(part("late", 8)).add(part("early", 1)).add(Need.builder("single").remote(true)
          .volunteers(1, 3, 2).on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).build())
      .build()));

  private static Need part(String id, int day) {
    return Need.builder(id).remote(true)
        .on(Town.MONDAY.plusDays(day), LocalTime.of(9, 0), LocalTime.of(10, 0))
        .terms(new EngagementTerms("maths", false, 0)).build();
  }

  @Test
  void sessionsOfACommitmentAreOneAndWorthAllOfThem() {
    assertThat(numbers.of("late")).isEqualTo(numbers.of("early"));
    assertThat(numbers.mostPoints("late")).isEqualTo(2_000);
    assertThat(numbers.mostPoints("single")).as("two of the core and one above it")
        .isEqualTo(2_500);
  }

  @Test
  void whatIsNotThereIsNamed() {
    assertThatIllegalArgumentException().isThrownBy(() -> numbers.of("gone"))
        .withMessage("There is no need gone.");
    assertThatIllegalArgumentException().isThrownBy(() -> numbers.role("single", "lead"))
        .withMessage("The need single has no role lead.");
  }
}
