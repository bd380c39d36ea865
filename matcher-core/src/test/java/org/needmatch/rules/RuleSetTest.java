package org.needmatch.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.domain.Need;
import org.needmatch.domain.Role;
import org.needmatch.domain.Volunteer;

class RuleSetTest {
  private record Own(String code) implements SeatRule {
    @Override
    public Verdict judge(Volunteer volunteer, Need need, Role role) {
      return Verdict.ALLOWED;
    }
  }

  @Test
  void rulesAreKeptInTheOrderGivenAndASetNeverChanges() {
    var one = RuleSet.standard().with(new Own("one"));
    var two = one.with(new Own("two"));
    assertThat(two.seatRules()).extracting(SeatRule::code).containsExactly("one", "two");
    assertThat(one.seatRules()).hasSize(1);
    assertThat(RuleSet.standard().seatRules()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Late", "late--on", "-late", "9late", "late_on", "dbs-level",
      "pin", "one"})
  void aCodeIsOfItsOwn(String code) {
    var one = RuleSet.standard().with(new Own("one"));
    assertThatIllegalArgumentException().isThrownBy(() -> one.with(new Own(code)))
        .withMessageContaining(code);
  }

  @Test
  @SuppressWarnings("NullAway")
  void aCodeThatIsNotThereIsSaidSo() {
    assertThatIllegalArgumentException().isThrownBy(() -> RuleSet.standard().with(new Own(null)))
        .withMessageContaining("null").withMessageContaining("late-on-foot");
  }

  @Test
  void constraintsAreGivenOnce() {
    var given = new Constraints();
    var rules = RuleSet.standard().with(given).with(new Constraints());
    assertThat(rules.constraintNames()).containsExactly("RuleSetTest$Constraints");
    assertThatIllegalArgumentException().isThrownBy(() -> rules.with(given))
        .withMessageContaining("Constraints are given twice");
  }

  private static final class Constraints implements PlanConstraints {
  }
}
