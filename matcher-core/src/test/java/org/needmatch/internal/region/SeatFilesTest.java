package org.needmatch.internal.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.internal.instance.Instance;
import org.needmatch.rules.RuleSet;

class SeatFilesTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  /** Pairs that have a side in the part, by what they are. */
  private static List<String> pairs(RegionProblem part, Instance instance) {
    var sessions = instance.sessions();
    int[] position = RegionGround.positions(part, sessions);
    var all = new ArrayList<String>();
    var graph = instance.graph();
    for (int e = 0; e < graph.edges(); e++) {
      int edge = e;
      graph.forEachPlacement(e, (volunteer, role, pair) -> {
        int need = position[sessions.roleNeed(role)];
        if (part.own().get(need) || part.counted().get(volunteer)) {
          all.add(volunteer + " " + role + " " + graph.soft(edge));
        }
      });
    }
    return all;
  }

  private static List<String> edges(Instance instance) {
    var graph = instance.graph();
    var all = new ArrayList<String>();
    for (int e = 0; e < graph.edges(); e++) {
      int edge = e;
      graph.forEachPlacement(e, (volunteer, role, pair) -> all.add(edge + " " + volunteer + " "
          + role + " " + pair + " " + graph.soft(edge) + " " + graph.unit(edge)));
    }
    return all;
  }

  private RuleSet known(WorkFolder work, RegionProblem part, Division division) throws IOException {
    int[] owners = part.neighbours().ofNeed();
    return SeatFiles.known(work, part, RegionProblem.positions(owners, owner -> owner >= 0),
        IntStream.range(0, division.regions()), Cities.RULES);
  }

  @Test
  void aPartThatIsToldWhoCouldSitWhereIsTheOneThatFindsItOut() throws IOException {
    for (long seed = 1; seed <= 3; seed++) {
      var work = LocalWorkFolder.at(folder.resolve("work" + seed));
      var division = Cities.division(Cities.city(240, 300, seed), 3, 0);
      var context = new TaskContext(work, Cities.RULES);
      for (int r = 0; r < division.regions(); r++) {
        int region = r;
        new TakersTask(r).run(context, () -> division.membership(region));
      }
      for (int r = 0; r < division.regions(); r++) {
        var part = division.prices(r);
        var rules = known(work, part, division);
        assertThat(rules.seatRules()).hasSize(1);
        var found = Instance.of(part.problem(), Cities.RULES);
        var told = Instance.of(part.problem(), rules);
        assertThat(pairs(part, told)).isNotEmpty().isEqualTo(pairs(part, found));
        assertThat(told.graph().edges()).isLessThan(found.graph().edges());
      }
    }
  }

  @Test
  void itIsOfNoOtherProblemAndNothingIsKnownBeforeAllFilesAreThere() throws IOException {
    var work = LocalWorkFolder.at(folder);
    var division = Cities.division(Cities.city(120, 150, 4), 2, 0);
    var context = new TaskContext(work, Cities.RULES);
    new TakersTask(0).run(context, () -> division.membership(0));
    var part = division.prices(0);
    assertThat(known(work, part, division)).isSameAs(Cities.RULES);
    new TakersTask(1).run(context, () -> division.membership(1));
    var rules = known(work, part, division);
    var other = Cities.city(120, 150, 5);
    assertThat(edges(Instance.of(other, rules))).isEqualTo(edges(Instance.of(other, Cities.RULES)));
  }
}
