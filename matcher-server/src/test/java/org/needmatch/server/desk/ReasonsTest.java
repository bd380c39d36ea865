package org.needmatch.server.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.server.desk.DeskTown.TEA;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReasonsTest {
  @TempDir
  Path folder;

  @Test
  void onlyThoseOfTheLastDraftAreKnown() throws Exception {
    DeskTown.write(folder);
    var now = DeskTown.published(folder);
    var after = DeskTown.after(now, new Edit.Remove(TEA));
    var teller = new DeskTeller();
    try (var reasons = new Reasons(teller)) {
      assertThat(reasons.of(now)).isNull();
      reasons.ask(now);
      reasons.ask(after);
      DeskSessionTest.await(() -> reasons.of(after) != null);

      var known = Objects.requireNonNull(reasons.of(after));
      assertThat(known.seats()).containsOnlyKeys(new Reasons.Seat("tea", "volunteer"),
          new Reasons.Seat("lunch", "volunteer"));
      assertThat(known.people()).containsOnlyKeys("cy", "eve");
      assertThat(reasons.of(now)).isNull();
      assertThat(teller.changes()).as("whoever looks is told").isPositive();
    }
  }
}
