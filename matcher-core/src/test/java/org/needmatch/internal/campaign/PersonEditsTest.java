package org.needmatch.internal.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.testdomain.Problems;
import org.needmatch.whatif.Intervention;

class PersonEditsTest {
  @Test
  void optionsAddUpAndNoneTakesAwayWhatAnotherGave() {
    var ann = Problems.anyone("ann").maxTravelKm(3).skill("maths", 2).build();
    var changed = PersonEdits.with(ann,
        List.of(single(check(Workforce.CHILD)), single(check(Workforce.ADULT)),
            single(training("maths", 4)), single(training("maths", 1)),
            single(new Intervention.LongerWay("ann", 7, 4)),
            new Option.Lift("minibus", 1, List.of("ann"), 10, 1)));
    assertThat(changed.dbs().workforces()).containsExactlyInAnyOrder(Workforce.CHILD,
        Workforce.ADULT);
    assertThat(changed.skills()).containsEntry("maths", 4);
    assertThat(changed.maxTravelKm()).isEqualTo(17);
    assertThat(PersonEdits.with(ann.toBuilder().active(false).build(),
        List.of(single(new Intervention.Return("ann")))).active()).isTrue();
  }

  private static Option single(Intervention change) {
    return new Option.Single("option", 1, 1, change);
  }

  private static Intervention check(Workforce workforce) {
    return new Intervention.Check("ann", DbsCertificate.builder().level(DbsLevel.ENHANCED)
        .workforces(Set.of(workforce)).updateService(true).build());
  }

  private static Intervention training(String skill, int level) {
    return new Intervention.Training("ann", new TreeMap<>(Map.of(skill, level)));
  }
}
