package org.needmatch.io.read;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.needmatch.internal.io.read.KeptRow;
import org.needmatch.internal.io.read.PlanRow;
import org.needmatch.internal.io.read.PlanRowsReader;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;
import org.needmatch.plan.PublishedPlan;
import org.needmatch.plan.PublishedRow;

/**
 * Reads a plan from its folder, in one file or in parts, or from its
 * assignments.csv, as messy as any other file. A plan is taken whole or not at
 * all; nothing is promised about the ids. Thread-safe; linear in the size of
 * the files.
 */
public final class PlanReader {
  private PlanReader() {
  }

  /**
   * Reads who sits where, without the rows that were declined or called off or
   * whose volunteer did not come.
   *
   * @param planFolderOrCsv
   *          a plan's folder, or its assignments.csv
   * @return the rows that stand
   * @throws UnusableInputException
   *           when there is no such file, or a row of it cannot be taken as it
   *           stands
   */
  public static Plan read(Path planFolderOrCsv) throws UnusableInputException {
    return new Plan(
        PlanRowsReader.read(planFolderOrCsv).stream().map(PlanRow::assignment).toList());
  }

  /**
   * Reads the plan as people were told it, with their answers, and with what it
   * was itself held against.
   *
   * @param planFolderOrCsv
   *          a plan's folder, or its assignments.csv
   * @return the plan, for replanning
   * @throws UnusableInputException
   *           as {@link #read(Path)}
   */
  public static PublishedPlan published(Path planFolderOrCsv) throws UnusableInputException {
    return new PublishedPlan(
        PlanRowsReader.published(planFolderOrCsv).stream().map(PlanRow::row).toList(),
        kept(planFolderOrCsv, row -> !row.isDay()), kept(planFolderOrCsv, KeptRow::isDay));
  }

  /**
   * Reads who is asked to be ready beside the plan.
   *
   * @param planFolder
   *          a plan's folder
   * @return the rows of its standby.csv, each with its number in the order of
   *         calling; none when there is no such file
   * @throws UnusableInputException
   *           when a row cannot be taken as it stands
   */
  public static List<Assignment> standbys(Path planFolder) throws UnusableInputException {
    return PlanRowsReader.standbys(planFolder);
  }

  private static List<PublishedRow> kept(Path path, Predicate<KeptRow> which)
      throws UnusableInputException {
    return PlanRowsReader.kept(path).stream().filter(which).map(kept -> kept.row().row()).toList();
  }
}
