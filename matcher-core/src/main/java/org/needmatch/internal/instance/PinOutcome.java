package org.needmatch.internal.instance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.needmatch.domain.Placement;
import org.needmatch.domain.RuleCode;
import org.needmatch.plan.PinBreach;

/** What became of the pins. */
public final class PinOutcome {
  private PinOutcome() {
  }

  /** Pins that were not kept. */
  public static List<PinBreach> released(Instance instance) {
    var review = instance.pins().review();
    var released = new ArrayList<PinBreach>();
    review.released().forEach(pin -> released.add(new PinBreach(pin.pin(), pin.reason().code())));
    review.seatless().forEach(pin -> released.add(new PinBreach(pin, RuleCode.PIN.code())));
    return List.copyOf(released);
  }

  /** Kept pins that break a rule in the plan of these edges. */
  public static List<PinBreach> conflicts(Instance instance, PlanCodec plans, int[] edges) {
    var conflicts = new ArrayList<PinBreach>();
    var filled = plans.filled(edges);
    var worth = new NeedValue(instance);
    var crews = new Crews(instance, edges);
    var present = new HashMap<Integer, List<Integer>>();
    for (int e : edges) {
      instance.graph().forEachPlacement(e,
          (volunteer, role, pair) -> present
              .computeIfAbsent(instance.sessions().roleNeed(role), n -> new ArrayList<>())
              .add(volunteer));
    }
    var rows = instance.pins().rows();
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      int need = instance.sessions().roleNeed(row.role());
      String code = instance.pinFaults().code(i);
      if (code == null && !worth.runs(need, filled)) {
        code = RuleCode.MINIMUM.code();
      }
      var ofTeam = code == null ? crews.broken(need) : null;
      code = ofTeam == null ? code : ofTeam.code();
      if (code == null && instance.together().of(row.volunteer()).stream()
          .anyMatch(other -> !instance.pins().in(need).contains(other)
              && !present.getOrDefault(need, List.of()).contains(other))) {
        code = RuleCode.PAIR.code();
      }
      if (code != null) {
        conflicts.add(new PinBreach(
            new Placement(instance.sessions().need(need).id(),
                instance.sessions().role(row.role()).name(), problemId(instance, row.volunteer())),
            code));
      }
    }
    return List.copyOf(conflicts);
  }

  private static String problemId(Instance instance, int volunteer) {
    return instance.problem().volunteers().get(volunteer).id();
  }
}
