package org.needmatch.internal.io.write;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.internal.io.read.KeptRow;
import org.needmatch.internal.io.read.PartFiles;
import org.needmatch.internal.io.read.PlanRowsReader;
import org.needmatch.internal.io.table.TableFault;
import org.needmatch.internal.replan.EarlierDays;
import org.needmatch.internal.replan.PublishedAssignments;
import org.needmatch.io.read.PlanReader;
import org.needmatch.io.read.UnusableInputException;
import org.needmatch.plan.PublishedRow;

/** A plan's folder as what people were told and said. */
public final class PlanFolder {
  private PlanFolder() {
  }

  private static List<PublishedRow> kept(Path path, Predicate<KeptRow> which)
      throws UnusableInputException {
    return PlanRowsReader.kept(path).stream().filter(which).map(kept -> kept.row().row()).toList();
  }

  /** The problem that the plan in the folder was made for. */
  public static Problem madeFor(Problem problem, Path path) throws UnusableInputException {
    return held(problem, path, KeptRow::held);
  }

  /**
   * The same with only those rows fixed that were pinned: what was reported for.
   */
  public static Problem toldFor(Problem problem, Path path) throws UnusableInputException {
    return held(problem, path, row -> row.held() && row.row().row().pinned());
  }

  private static Problem held(Problem problem, Path path, Predicate<KeptRow> fixed)
      throws UnusableInputException {
    var kept = PlanRowsReader.kept(path);
    if (kept.isEmpty()) {
      return problem;
    }
    var told = PublishedAssignments.tell(EarlierDays.counted(problem, kept(path, KeptRow::isDay)),
        kept(path, row -> !row.isDay()), kept.getFirst().from());
    Set<Placement> pins = new LinkedHashSet<>(problem.pins());
    var gone = gone(problem, path);
    kept.stream().filter(fixed).filter(row -> !gone.contains(row))
        .map(row -> row.row().row().placement()).forEach(pins::add);
    return told.withPins(List.copyOf(pins));
  }

  /** Rows that the plan kept and whose need or volunteer the input has lost. */
  public static List<KeptRow> gone(Problem problem, Path path) throws UnusableInputException {
    return PlanRowsReader.kept(path).stream().filter(KeptRow::held)
        .filter(row -> problem.need(row.row().assignment().needId()) == null
            || problem.volunteer(row.row().assignment().volunteerId()) == null)
        .toList();
  }

  /** How many published places the plan in the folder keeps. */
  public static int heldPlaces(Path path) throws UnusableInputException {
    return held(path).size();
  }

  /** The published places that the plan in the folder keeps. */
  public static List<PublishedRow> held(Path path) throws UnusableInputException {
    return kept(path, KeptRow::held);
  }

  /**
   * The files of its certificate, in order; none when there is none that is
   * whole.
   */
  public static List<Path> certificate(Path path) {
    try {
      return PartFiles.files(path, "certificate.csv");
    } catch (TableFault fault) {
      return List.of();
    }
  }

  /** Whether it was planned around what people had been told. */
  public static boolean isKept(Path path) {
    return Files.isRegularFile(path.resolve(KeptFiles.KEPT));
  }

  /** The problem with what people have said no to. */
  public static Problem withRefusals(Problem problem, Path path) throws UnusableInputException {
    var plan = PlanReader.published(path);
    return PublishedAssignments.tell(EarlierDays.counted(problem, plan.earlierDays()),
        Stream.concat(plan.rows().stream(), plan.earlierRefusals().stream())
            .filter(row -> !row.status().stands()).toList(),
        problem.published().from());
  }
}
