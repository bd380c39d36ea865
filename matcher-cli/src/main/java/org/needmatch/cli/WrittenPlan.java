package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.internal.analysis.ComparedPlan;
import org.needmatch.internal.io.read.PartFiles;
import org.needmatch.internal.io.read.PlanRow;
import org.needmatch.internal.io.read.PlanRowsReader;
import org.needmatch.internal.io.table.TableFault;
import org.needmatch.internal.io.write.PlanFolder;
import org.needmatch.internal.region.RegionMachines;
import org.needmatch.io.read.PlanReader;
import org.needmatch.io.read.UnusableInputException;
import org.needmatch.judge.Judge;
import org.needmatch.judge.Judgement;
import org.needmatch.judge.proof.ProofCheck;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Limit;
import org.needmatch.plan.Plan;

/**
 * A plan that was written before, by its folder or its assignments.csv, read
 * before it is held against its input.
 *
 * @param all
 *          every row, whatever was answered since
 * @param standbys
 *          who is asked to be ready beside them
 * @param claims
 *          its own summary, null when there is none
 */
record WrittenPlan(Path path, List<PlanRow> all, List<Assignment> standbys,
    @Nullable ClaimedSummary claims) {
  private static final String WHOLE = "certificate.csv";
  private static final String PARTS = "certificate";

  static WrittenPlan read(Path path) throws UnusableInputException, CommandFailure {
    var rows = PlanRowsReader.published(path);
    var summary = path.resolve("summary.json");
    var claims = Files.isDirectory(path) && Files.isRegularFile(summary)
        ? ClaimedSummary.read(summary)
        : null;
    return new WrittenPlan(path, rows, PlanReader.standbys(path), claims);
  }

  /** The rows that stand. */
  List<PlanRow> rows() {
    return all.stream().filter(row -> row.status().stands()).toList();
  }

  /** The rows that somebody has said no to since the plan was made. */
  List<PlanRow> refusals() {
    return all.stream().filter(row -> !row.status().stands()).toList();
  }

  /** The plan as it was before anybody answered. */
  WrittenPlan unanswered() {
    return new WrittenPlan(path,
        all.stream().map(row -> row.with(ResponseStatus.PROPOSED)).toList(), standbys, claims);
  }

  /** The week that the plan is for, null when it does not say. */
  @Nullable
  LocalDate week() {
    return claims == null ? null : claims.week();
  }

  /**
   * Judges the rows. The limit is the one that the plan's folder claims and its
   * certificate proves.
   *
   * @param told
   *          the problem with what people have said since
   */
  ComparedPlan against(Problem problem, Problem told) throws Exception {
    checkWeek(problem);
    var judgement = judge(PlanFolder.madeFor(told, path));
    return new ComparedPlan(path.toString(), told, plan(), judgement.score(),
        limit(judgement, proof(PlanFolder.madeFor(problem, path))), judgement.totalMedium());
  }

  void checkWeek(Problem problem) throws CommandFailure {
    var said = week();
    if (said != null && !said.equals(problem.week())) {
      throw new CommandFailure(ExitCode.UNUSABLE_INPUT,
          say("plan.other-week", path, said, problem.week()));
    }
  }

  /** What the certificate is worth, null when there is nothing to prove with. */
  ProofCheck.@Nullable Verdict proof(Problem madeFor) throws IOException {
    return proof(madeFor, RegionMachines.ALONE);
  }

  /** The same, where others may check parts of it. */
  ProofCheck.@Nullable Verdict proof(Problem madeFor, RegionMachines machines) throws IOException {
    if (claims == null || claims.bound() == Long.MIN_VALUE) {
      return null;
    }
    try {
      var files = PartFiles.files(path, WHOLE);
      if (files.isEmpty()) {
        return null;
      }
      if (!files.getFirst().equals(path.resolve(WHOLE))) {
        var verdict = machines.proof(madeFor, files, claims.bound());
        if (verdict != null) {
          return verdict;
        }
      }
      return Cores.proofs().check(madeFor, files, claims.bound());
    } catch (TableFault fault) {
      return new ProofCheck.Verdict(false, Long.MAX_VALUE, List.of(fault.finding().message()), 0);
    }
  }

  /** What proves the bound, as sentences name it. */
  String certificate() {
    return Files.isDirectory(path.resolve(PARTS)) && !Files.isRegularFile(path.resolve(WHOLE))
        ? PARTS
        : WHOLE;
  }

  /** What plans cannot exceed, so far as it is proven. */
  Limit limit(Judgement judgement, ProofCheck.@Nullable Verdict proof)
      throws UnusableInputException {
    if (claims == null || proof == null || !proof.accepted()) {
      return Limit.ofWeek(judgement.totalMedium()).unproven();
    }
    var limit = Limit.ofWeek(claims.bound());
    return isKept() ? limit.keeping(PlanFolder.heldPlaces(path)) : limit;
  }

  /** Whether it was planned around what people had been told. */
  boolean isKept() {
    return PlanFolder.isKept(path);
  }

  /** What the independent judge says of the rows. */
  Judgement judge(Problem problem) {
    return Judge.standard().judge(problem, seats(), standbys);
  }

  /** The folder that it is in. */
  Path folder() {
    var parent = path.toAbsolutePath().getParent();
    return Files.isDirectory(path) || parent == null ? path : parent;
  }

  /** The rows, in the order of the file. */
  List<Assignment> seats() {
    return rows().stream().map(PlanRow::assignment).toList();
  }

  /** The rows as a plan. */
  Plan plan() {
    return new Plan(seats());
  }
}
