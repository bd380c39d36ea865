package org.needmatch.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.needmatch.internal.io.write.FrontierWriter;
import org.needmatch.io.store.OutputException;
import org.needmatch.plan.Plan;
import org.needmatch.replan.ChangeFrontier.FrontierPoint;
import org.needmatch.replan.ChangeFrontier;
import org.needmatch.replan.PublishedRow;
import org.needmatch.replan.RetainedPlan;

/** A menu as files and as JSON. */
final class MenuFiles {
  private MenuFiles() {
  }

  static void write(ChangeFrontier menu, Path folder) throws OutputException {
    FrontierWriter.write(menu, folder);
  }

  /** The rows that stay when nobody else moves, alone. */
  static Plan staying(RetainedPlan keeping) {
    return new Plan(keeping.kept().stream().map(PublishedRow::assignment).toList());
  }

  static String json(ChangeFrontier menu) {
    var root = Json.MAPPER.createObjectNode();
    root.put("format", 1).put("week", menu.keeping().told().week().toString());
    root.put("totalMedium", menu.totalMedium());
    var released = root.putArray("released");
    menu.keeping().released().forEach(one -> {
      var seat = one.row().assignment();
      released.addObject().put("volunteerId", seat.volunteerId()).put("needId", seat.needId())
          .put("role", seat.role()).put("why", one.why());
    });
    if (!menu.gapCauses().isEmpty()) {
      var causes = root.putArray("gapCauses");
      menu.gapCauses()
          .forEach(cause -> causes.add(cause.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
    var lines = root.putArray("lines");
    for (int i = 0; i < menu.lines().size(); i++) {
      var line = menu.lines().get(i);
      var node = lines.addObject();
      node.put("changes", line.most() == FrontierPoint.ALL ? "all" : String.valueOf(line.most()));
      node.put("medium", line.score().medium()).put("bound", line.boundMedium());
      node.put("gainPerChange", menu.gainPerChange(i));
      var changed = node.putArray("changed");
      line.changed().forEach(changed::add);
    }
    return Json.pretty(root);
  }
}
