package org.needmatch.internal.io.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.internal.io.write.WrittenFolder.small;
import static org.needmatch.internal.io.write.WrittenFolder.volunteer;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Placement;
import org.needmatch.domain.SeriesMembership;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.io.write.ProblemWriter;

class PeopleFilesTest extends WrittenFolder {
  @Test
  void pairsPinsAndThoseOfLastWeekStandInTheirFiles() throws IOException {
    ProblemWriter.write(
        small().add(volunteer("V2")).add(new VolunteerPair("V2", "V1", VolunteerPair.Kind.TOGETHER))
            .add(new Placement("N1", "volunteer", "V2")).add(new SeriesMembership("zumba", "V1"))
            .add(new SeriesMembership("N1", "V2")).add(new SeriesMembership("N1", "V1")).build(),
        folder);

    assertThat(lines("pairs.csv")).containsExactly("volunteer_a,volunteer_b,rule",
        "V2,V1,together");
    assertThat(lines("previous.csv")).containsExactly("need_id,series,role,volunteer_id,pinned",
        "N1,N1,volunteer,V2,yes", ",N1,,V1,no", ",zumba,,V1,no");
  }
}
