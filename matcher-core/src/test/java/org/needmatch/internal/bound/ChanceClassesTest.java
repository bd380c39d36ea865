package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.needmatch.testdomain.TinyAttendance;
import org.needmatch.testdomain.TinyTeams;

class ChanceClassesTest {
  @Test
  void pairsOfOneRoleAndChanceAreOneClass() {
    for (long seed = 0; seed < 10; seed++) {
      var model = TinyModel.of(TinyAttendance.expected(seed));
      var classes = new ChanceClasses(model.instance(), model.pairs());
      var known = new HashSet<String>();
      for (int p = 0; p < model.pairs().count(); p++) {
        int role = model.pairs().role(p);
        int of = classes.of(p);
        assertThat(of).isBetween(classes.begin(role), classes.end(role) - 1);
        assertThat(classes.chance(of)).isEqualTo(
            model.instance().chances().of(model.pairs().volunteer(p), model.pairs().need(p)));
        known.add(role + " " + classes.chance(of));
      }
      assertThat(classes.count()).isEqualTo(known.size());
    }
  }

  @Test
  void whereChancesDoNotCountEachRoleIsOne() {
    var model = TinyModel.of(TinyTeams.random(1));
    var classes = new ChanceClasses(model.instance(), model.pairs());
    assertThat(classes.count()).isEqualTo(model.instance().sessions().roleCount());
    for (int p = 0; p < model.pairs().count(); p++) {
      assertThat(classes.of(p)).isEqualTo(model.pairs().role(p));
    }
  }
}
