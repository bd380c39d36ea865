package org.needmatch.internal.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.domain.Need;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Role;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.testdomain.Problems;
import org.needmatch.testdomain.Town;

class PinnedTeamsTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private static Need club(String id) {
    return Need.builder(id).at(Town.CENTRE)
        .on(Town.MONDAY, LocalTime.of(16, 0), LocalTime.of(17, 0))
        .roles(List.of(Role.builder("lead").minimum(1).wanted(1).build(),
            Role.builder("helper").minimum(1).wanted(3).build()))
        .build();
  }

  /**
   * Region 0 has both clubs, in part 0; all people but the first belong to part
   * 1.
   */
  private int[] owners(Problem problem, int[] leads) throws IOException {
    var work = LocalWorkFolder.at(folder);
    work.write(RegionFiles.name("seats", 0), out -> {
      WorkFolder.longs(out, new long[]{PairPrices.key(0, 0, 0), PairPrices.key(0, 1, 0)});
      WorkFolder.ints(out, new int[]{leads.length, leads.length + 2});
      var volunteers = Arrays.copyOf(leads, leads.length + 2);
      volunteers[leads.length] = 0;
      volunteers[leads.length + 1] = 1;
      WorkFolder.ints(out, volunteers);
    });
    int[] owner = new int[problem.volunteers().size()];
    Arrays.fill(owner, 1, owner.length, 1);
    new PinnedTeams(work, new Geography(problem)).giveTo(need -> 0, region -> region, owner);
    return owner;
  }

  private static Problem problem(int people, boolean pinned, List<VolunteerPair> pairs) {
    var problem = Problem.builder(Town.MONDAY).add(club("n")).add(club("other")).pairs(pairs);
    for (int v = 0; v < people; v++) {
      problem.add(Problems.anyone("v" + v).build());
    }
    return problem.pins(pinned ? List.of(new Placement("n", "helper", "v0")) : List.of()).build();
  }

  @Test
  void theOnlyOneWhoCanLeadWhatAPinBeganBelongsThereWithTheirGroup() throws IOException {
    var together = List.of(new VolunteerPair("v2", "v3", VolunteerPair.Kind.TOGETHER));
    assertThat(owners(problem(5, true, together), new int[]{3})).containsExactly(0, 1, 0, 0, 1);
    assertThat(owners(problem(5, false, together), new int[]{3})).containsExactly(0, 1, 1, 1, 1);
  }

  @Test
  void ofManyWhoCanSomeDoAndNoneIsFetchedWhereThereAreEnough() throws IOException {
    assertThat(owners(problem(8, true, List.of()), new int[]{2, 3, 4, 5, 6, 7})).containsExactly(0,
        1, 0, 0, 0, 0, 1, 1);
    assertThat(owners(problem(3, true, List.of()), new int[]{})).containsExactly(0, 1, 1);
  }
}
