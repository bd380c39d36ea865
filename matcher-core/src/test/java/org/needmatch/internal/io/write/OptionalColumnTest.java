package org.needmatch.internal.io.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.internal.io.write.WrittenFolder.small;
import static org.needmatch.internal.io.write.WrittenFolder.volunteer;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.io.write.ProblemWriter;

class OptionalColumnTest extends WrittenFolder {
  @Test
  void aColumnNobodyUsesIsNotWritten() {
    assertThat(OptionalColumn.ofNeeds(small().build().needs())).isEmpty();
    assertThat(OptionalColumn.ofVolunteers(small().build().volunteers())).isEmpty();
  }

  @Test
  void aColumnOneRowUsesIsWrittenForAllOfThem() throws IOException {
    var far = volunteer("V2").toBuilder().maxTravelKm(5)
        .limits(WorkloadLimits.builder().cases(3).build()).build();
    ProblemWriter.write(small().add(far).build(), folder);
    assertThat(lines("volunteers.csv").getFirst()).endsWith(",max_cases");
    assertThat(lines("volunteers.csv").get(1)).endsWith(",");
    assertThat(lines("volunteers.csv").get(2)).endsWith(",3");
  }
}
