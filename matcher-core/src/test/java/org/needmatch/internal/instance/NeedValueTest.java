package org.needmatch.internal.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.domain.Role;

class NeedValueTest {
  private static NeedValue value(Role... roles) {
    return new NeedValue(
        Days.instance(List.of(), Days.session("n", 0, 9, 10).roles(List.of(roles))));
  }

  private static Role role(String name, int minimum, int wanted, int core) {
    return Role.builder(name).minimum(minimum).wanted(wanted).core(core).build();
  }

  @ParameterizedTest
  @CsvSource({"1,2,true", "1,1,false", "0,2,false", "1,3,true", "0,0,false"})
  void everyRoleHasItsMinimum(int leads, int helpers, boolean runs) {
    assertThat(
        value(role("help", 1, 1, 1), role("lead", 2, 3, 2)).runs(0, new int[]{leads, helpers}))
        .isEqualTo(runs);
  }

  @Test
  void withoutAMinimumItRunsWhenAnybodyIsThere() {
    var optional = value(role("help", 0, 3, 0));
    assertThat(optional.runs(0, new int[]{0})).isFalse();
    assertThat(optional.runs(0, new int[]{1})).isTrue();
  }

  @Test
  void worthIsTheSumOfItsRoles() {
    var two = value(role("help", 1, 2, 1), role("lead", 1, 1, 1));
    assertThat(two.value(0, new int[]{2, 1})).isEqualTo(1000 + 500 + 1000);
    assertThat(two.promise(0, new int[]{2, 0})).as("towards the minimum").isEqualTo(1000);
  }
}
