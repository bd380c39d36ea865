package org.needmatch.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needmatch.testdomain.Problems;

class AppliedChangesTest {
  @Test
  void whatChangesNothingIsIgnoredAndTheRestApplied() {
    var gone = new ProblemChange.RemoveVolunteer("nobody");
    var ann = new ProblemChange.RemoveVolunteer("ann");
    var applied = AppliedChanges.of(Problems.single(), List.of(gone, ann, ann));
    assertThat(applied.problem().volunteers()).isEmpty();
    assertThat(applied.ignored()).containsExactly(gone, ann);
  }
}
