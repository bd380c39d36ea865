package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Need;
import org.needmatch.domain.RuleCode;
import org.needmatch.internal.instance.IntList;
import org.needmatch.internal.rules.WeekRules;

/** Limits on flat arrays against the rules on records. */
class PeriodLimitsTest {
  private static final Set<RuleCode> LIMITS = EnumSet.of(RuleCode.HOURS_WEEK,
      RuleCode.SESSIONS_WEEK, RuleCode.SESSIONS_DAY, RuleCode.CASES);

  @Test
  void anEdgeIsAdmittedWhereNoLimitOnRecordsIsExceeded() {
    var alone = EnumSet.noneOf(RuleCode.class);
    for (long seed = 0; seed < 150; seed++) {
      var model = TinyModel.ofWeeks(seed);
      var graph = model.instance().graph();
      var limits = new PeriodLimits(model.instance());
      var random = new Random(seed);
      for (int u = 0; u < graph.units(); u++) {
        var path = new IntList();
        for (int e = graph.begin(u); e < graph.end(u); e++) {
          if (!isElsewhere(model, e, path)) {
            continue;
          }
          var exceeded = exceeded(model, e, path);
          assertThat(limits.admits(e, path)).as("seed %d, %s", seed, exceeded)
              .isEqualTo(exceeded.isEmpty());
          if (exceeded.size() == 1) {
            alone.addAll(exceeded);
          }
          if (exceeded.isEmpty() && random.nextInt(3) > 0) {
            path.add(e);
          }
        }
        assertThat(limits.mostNeeds(u, path.toArray(), path.size())).as("seed %d, unit %d", seed, u)
            .isEqualTo(path.size());
      }
    }
    assertThat(alone).isEqualTo(LIMITS);
  }

  private static int need(TinyModel model, int edge) {
    return model.instance().sessions().roleNeed(model.instance().graph().role(edge));
  }

  private static boolean isElsewhere(TinyModel model, int edge, IntList path) {
    for (int i = 0; i < path.size(); i++) {
      if (need(model, path.get(i)) == need(model, edge)) {
        return false;
      }
    }
    return true;
  }

  private static Set<RuleCode> exceeded(TinyModel model, int edge, IntList path) {
    var instance = model.instance();
    var rules = new WeekRules(instance.problem(), (volunteer, need) -> null);
    var found = EnumSet.noneOf(RuleCode.class);
    instance.graph().forEachPlacement(edge, (volunteer, role, pair) -> {
      var week = new ArrayList<Need>();
      instance.pins().of(volunteer).forEach(n -> week.addAll(instance.sessions().needs(n)));
      for (int i = 0; i < path.size(); i++) {
        if (instance.graph().holds(path.get(i), volunteer)) {
          week.addAll(instance.sessions().needs(need(model, path.get(i))));
        }
      }
      for (var more : instance.sessions().needs(need(model, edge))) {
        rules.obstacles(instance.problem().volunteers().get(volunteer), more, week)
            .forEach(one -> found.add(RuleCode.of(one.code()).orElseThrow()));
        week.add(more);
      }
    });
    found.retainAll(LIMITS);
    return found;
  }
}
