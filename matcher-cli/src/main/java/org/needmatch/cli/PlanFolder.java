package org.needmatch.cli;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.needmatch.domain.Pin;
import org.needmatch.domain.Problem;
import org.needmatch.internal.replan.EarlierDays;
import org.needmatch.internal.replan.PublishedAssignments;
import org.needmatch.io.read.KeptRow;
import org.needmatch.io.read.PlanReader;
import org.needmatch.io.read.PlanRow;
import org.needmatch.io.read.UnusableInputException;
import org.needmatch.plan.Assignment;
import org.needmatch.replan.PublishedPlan;
import org.needmatch.replan.PublishedRow;

/** A plan's folder as what people were told and said. */
final class PlanFolder {
  private PlanFolder() {
  }

  /**
   * The plan as it was published.
   *
   * @param path
   *          the plan's folder, or its assignments.csv
   */
  static PublishedPlan read(Path path) throws UnusableInputException {
    return new PublishedPlan(PlanReader.published(path).stream().map(PlanFolder::row).toList(),
        kept(path, row -> !row.isDay()), kept(path, KeptRow::isDay));
  }

  private static List<PublishedRow> kept(Path path, Predicate<KeptRow> which)
      throws UnusableInputException {
    return PlanReader.kept(path).stream().filter(which).map(KeptRow::row).map(PlanFolder::row)
        .toList();
  }

  /** The problem that the plan in the folder was made for. */
  static Problem madeFor(Problem problem, Path path) throws UnusableInputException {
    return held(problem, path, KeptRow::held);
  }

  /**
   * The same with only those rows fixed that were pinned: what was reported for.
   */
  static Problem toldFor(Problem problem, Path path) throws UnusableInputException {
    return held(problem, path, row -> row.held() && row.row().pinned());
  }

  private static Problem held(Problem problem, Path path, Predicate<KeptRow> fixed)
      throws UnusableInputException {
    var kept = PlanReader.kept(path);
    if (kept.isEmpty()) {
      return problem;
    }
    var told = PublishedAssignments.tell(EarlierDays.counted(problem, kept(path, KeptRow::isDay)),
        kept(path, row -> !row.isDay()), kept.getFirst().from());
    Set<Pin> pins = new LinkedHashSet<>(problem.pins());
    var gone = gone(problem, path);
    kept.stream().filter(fixed).filter(row -> !gone.contains(row)).map(KeptRow::row)
        .map(PlanFolder::row).map(PublishedRow::pin).forEach(pins::add);
    return told.withPins(List.copyOf(pins));
  }

  /** Rows that the plan kept and whose need or volunteer the input has lost. */
  static List<KeptRow> gone(Problem problem, Path path) throws UnusableInputException {
    return PlanReader.kept(path).stream().filter(KeptRow::held)
        .filter(row -> problem.need(row.row().needId()) == null
            || problem.volunteer(row.row().volunteerId()) == null)
        .toList();
  }

  /** How many published places the plan in the folder keeps. */
  static int heldPlaces(Path path) throws UnusableInputException {
    return (int) PlanReader.kept(path).stream().filter(KeptRow::held).count();
  }

  /** The problem with what people have said no to. */
  static Problem withRefusals(Problem problem, Path path) throws UnusableInputException {
    var plan = read(path);
    return PublishedAssignments.tell(EarlierDays.counted(problem, plan.earlierDays()),
        Stream.concat(plan.rows().stream(), plan.earlierRefusals().stream())
            .filter(row -> !row.status().stands()).toList(),
        problem.published().from());
  }

  private static PublishedRow row(PlanRow row) {
    return new PublishedRow(new Assignment(row.needId(), row.role(), row.seat(), row.volunteerId()),
        row.series(), row.status(), row.pinned(), row.date(), row.active());
  }
}
