package org.needmatch.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.impact.Contender;
import org.needmatch.intake.PlanReader;
import org.needmatch.intake.PlanRow;
import org.needmatch.intake.UnusableInputException;
import org.needmatch.judge.Judge;
import org.needmatch.judge.Judgement;
import org.needmatch.judge.SeatRow;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan;

/**
 * A plan that was written before, by its folder or its assignments.csv, read
 * before it is held against its input.
 *
 * @param claims
 *          its own summary, null when there is none
 */
record WrittenPlan(Path path, List<PlanRow> rows, @Nullable Claims claims) {

  static WrittenPlan read(Path path) throws UnusableInputException, CommandFailure {
    var summary = path.resolve("summary.json");
    var claims = Files.isDirectory(path) && Files.isRegularFile(summary)
        ? Claims.read(summary)
        : null;
    return new WrittenPlan(path, PlanReader.read(path), claims);
  }

  /** The week that the plan is for, null when it does not say. */
  @Nullable
  LocalDate week() {
    return claims == null ? null : claims.week();
  }

  /** Judges the rows; the limit is the one that the plan's folder claims. */
  Contender against(Problem problem) throws CommandFailure {
    var said = week();
    if (said != null && !said.equals(problem.week())) {
      throw new CommandFailure(ExitCode.UNUSABLE_INPUT,
          path + " is a plan for the week of " + said + ", but the input is read for "
              + problem.week() + ". Choose the --week, or compare two inputs with --against.");
    }
    var judgement = judge(problem);
    var plan = plan();
    long claimed = claims == null ? -1 : claims.bound();
    return new Contender(path.toString(), problem, plan, judgement.score(),
        claimed < 0 ? judgement.totalMedium() : claimed, judgement.totalMedium());
  }

  /** What the independent judge says of the rows. */
  Judgement judge(Problem problem) {
    return Judge.standard().judge(problem, rows.stream()
        .map(row -> new SeatRow(row.needId(), row.role(), row.seat(), row.volunteerId())).toList());
  }

  /** The proof that was written with it, empty when there is none. */
  Optional<Path> certificate() {
    return Optional.of(path.resolve("certificate.csv"))
        .filter(file -> claims != null && Files.isRegularFile(file));
  }

  /** The folder that it is in. */
  Path folder() {
    var parent = path.toAbsolutePath().getParent();
    return Files.isDirectory(path) || parent == null ? path : parent;
  }

  /** The rows as a plan. */
  Plan plan() {
    return new Plan(rows.stream()
        .map(row -> new Assignment(row.needId(), row.role(), row.seat(), row.volunteerId()))
        .toList());
  }
}
