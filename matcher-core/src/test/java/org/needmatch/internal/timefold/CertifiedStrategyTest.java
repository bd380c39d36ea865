package org.needmatch.internal.timefold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.search.InstanceModel;
import org.needmatch.internal.strategy.StepControl;
import org.needmatch.strategy.StopCause;
import org.needmatch.testdomain.Problems;

class CertifiedStrategyTest {
  @Test
  void aSmallWeekIsProvenToTheEnd() throws Exception {
    var instance = Instance.of(Problems.single());
    var result = new CertifiedStrategy().solve(new InstanceModel(instance), new StepControl(40));
    assertThat(result.edges()).containsExactly(0);
    assertThat(result.boundMedium()).isEqualTo(1000);
    assertThat(result.stopCause()).isEqualTo(StopCause.OPTIMAL);
    assertThat(result.certificate()).isNotNull();
  }
}
