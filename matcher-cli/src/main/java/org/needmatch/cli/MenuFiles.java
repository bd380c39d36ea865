package org.needmatch.cli;

import java.nio.file.Path;
import org.needmatch.output.MenuWriter;
import org.needmatch.plan.Plan;
import org.needmatch.replan.Keeping;
import org.needmatch.replan.Menu;
import org.needmatch.replan.MenuLine;
import org.needmatch.replan.PublishedRow;
import org.needmatch.store.OutputException;

/** A menu as files and as JSON. */
final class MenuFiles {
  private MenuFiles() {
  }

  static void write(Menu menu, Path folder) throws OutputException {
    MenuWriter.write(menu, folder);
  }

  /** The rows that stay when nobody else moves, alone. */
  static Plan staying(Keeping keeping) {
    return new Plan(keeping.kept().stream().map(PublishedRow::assignment).toList());
  }

  static String json(Menu menu) {
    var root = Json.MAPPER.createObjectNode();
    root.put("format", 1).put("week", menu.keeping().told().week().toString());
    root.put("totalMedium", menu.totalMedium());
    var released = root.putArray("released");
    menu.keeping().released().forEach(one -> {
      var seat = one.row().assignment();
      released.addObject().put("volunteerId", seat.volunteerId()).put("needId", seat.needId())
          .put("role", seat.role()).put("why", one.why());
    });
    var lines = root.putArray("lines");
    for (int i = 0; i < menu.lines().size(); i++) {
      var line = menu.lines().get(i);
      var node = lines.addObject();
      node.put("changes", line.most() == MenuLine.ALL ? "all" : String.valueOf(line.most()));
      node.put("medium", line.score().medium()).put("bound", line.boundMedium());
      node.put("gainPerChange", menu.gainPerChange(i));
      var changed = node.putArray("changed");
      line.changed().forEach(changed::add);
    }
    return Json.pretty(root);
  }
}
