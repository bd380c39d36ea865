package org.needmatch.cli;

import java.nio.file.Path;
import org.needmatch.internal.io.write.FrontierWriter;
import org.needmatch.io.store.OutputException;
import org.needmatch.plan.Plan;
import org.needmatch.plan.PublishedRow;
import org.needmatch.replan.ChangeFrontier;
import org.needmatch.replan.RetainedPlan;

/** A menu as files. */
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
}
