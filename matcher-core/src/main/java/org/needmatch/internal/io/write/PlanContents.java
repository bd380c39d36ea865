package org.needmatch.internal.io.write;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.Unread;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.explain.Shortlist;
import org.needmatch.explain.UnfilledSeats;
import org.needmatch.internal.analysis.Baselines;
import org.needmatch.internal.contact.Correspondence;
import org.needmatch.internal.explain.NearestMisses;
import org.needmatch.internal.explain.SessionsAtRisk;
import org.needmatch.internal.io.read.InputReading;
import org.needmatch.internal.io.store.Content;
import org.needmatch.internal.metrics.MeasureCalculator;
import org.needmatch.internal.metrics.PlannedSeat;
import org.needmatch.internal.plan.EarlierEditions;
import org.needmatch.internal.report.html.PageOptions;
import org.needmatch.internal.report.html.PlanView;
import org.needmatch.internal.standby.StandbyPlanner;
import org.needmatch.internal.statement.InputAccount;
import org.needmatch.io.write.PlanReport;
import org.needmatch.metrics.Baseline;
import org.needmatch.metrics.Measures;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.Plan.Standbys;
import org.needmatch.rules.RuleSet;
import org.needmatch.run.SolveResult;

/**
 * Everything that the files of a plan are written from. Immutable.
 *
 * @param seats
 *          the filled seats, in the order of assignments.csv
 * @param nearest
 *          who lacks just one thing for an empty seat
 * @param shortlists
 *          for the needs that people decide on
 * @param atRisk
 *          sessions that may fall short, where anybody asked
 * @param standbys
 *          who is asked to be ready
 * @param standbysGone
 *          who has been told to be ready and is not any more
 * @param findings
 *          in the order of problems.csv
 * @param unread
 *          what of the input nothing read
 * @param baselines
 *          plans of the same week made by hand
 * @param options
 *          what the files for people may show beyond the plan
 * @param account
 *          what is known of the input beside the problem
 * @param earlier
 *          editions of the same weeks, which this one follows
 * @param correspondence
 *          what messages are made of
 * @param more
 *          files that go with the set, by name: over ours of that name
 * @param inputHash
 *          of the input's bytes, as the reader reckons it
 * @param version
 *          of this program
 */
public record PlanContents(Problem problem, SolveResult outcome, Measures measures,
    List<PlannedSeat> seats, List<UnfilledSeats> unfilled, NearestMisses nearest,
    List<Shortlist> shortlists, List<SessionsAtRisk.Session> atRisk, Standbys standbys,
    List<Placement> standbysGone, List<Finding> findings, Unread unread, List<Baseline> baselines,
    PageOptions options, InputAccount account, EarlierEditions earlier,
    Correspondence correspondence, Map<String, Content> more, String inputHash,
    String version) implements PlanReport {

  /** Copies the lists. */
  public PlanContents {
    seats = List.copyOf(seats);
    unfilled = List.copyOf(unfilled);
    shortlists = List.copyOf(shortlists);
    atRisk = List.copyOf(atRisk);
    standbysGone = List.copyOf(standbysGone);
    findings = List.copyOf(findings);
    baselines = List.copyOf(baselines);
    more = Collections.unmodifiableMap(new TreeMap<>(more));
  }

  /**
   * Measures and explains an outcome under the rules that it was solved by, and
   * makes the baselines; pins that are not kept join the findings. Those who have
   * been told to be ready and may still be stay so, and the others are chosen
   * beside them. Cost: see {@link UnfilledSeats#of}, {@link StandbyPlanner#of}
   * and {@link Baselines#of}.
   *
   * @param ready
   *          who has been told to be ready: rows of the plan that was published
   * @param pinLines
   *          of previous.csv, for pins that stand there
   */
  public static PlanContents of(Problem problem, List<Assignment> ready, SolveResult outcome,
      RuleSet rules, List<Finding> findings, Map<Placement, Long> pinLines, PageOptions options,
      String inputHash, String version) {
    var measuring = new MeasureCalculator(problem, options.rate(), rules);
    var unfilled = UnfilledSeats.of(problem, outcome.plan(), rules);
    var standbys = StandbyPlanner.of(problem, outcome.plan(), ready, rules);
    return new PlanContents(problem, outcome.withProvenBound(), measuring.of(outcome.plan()),
        PlannedSeat.of(problem, outcome.plan()), unfilled,
        NearestMisses.of(problem, outcome.plan(), rules, unfilled),
        Shortlist.of(problem, outcome.plan(), rules),
        SessionsAtRisk.of(problem, outcome.plan(), standbys, rules), standbys,
        gone(ready, standbys),
        Stream.of(findings, PinFindings.of(problem, pinLines), ConstraintFindings.of(rules))
            .flatMap(List::stream).toList(),
        Unread.NONE, Baselines.of(measuring), options, InputAccount.NONE, EarlierEditions.NONE,
        Correspondence.standard(), Map.of(), inputHash, version);
  }

  /**
   * The same for an input that was read.
   *
   * @param told
   *          its problem, with what people have been told
   * @param ready
   *          who has been told to be ready: rows of the plan that was published
   * @param findings
   *          of the input, and of what was read beside it
   */
  public static PlanContents of(InputReading read, Problem told, List<Assignment> ready,
      SolveResult outcome, RuleSet rules, List<Finding> findings, PageOptions options,
      String version) {
    return of(told, ready, outcome, rules, findings, read.pinLines(), options, read.inputHash(),
        version).with(read.unread()).with(read.account());
  }

  private static List<Placement> gone(List<Assignment> told, Standbys standbys) {
    var there = standbys.rows().stream().map(Assignment::placement).collect(Collectors.toSet());
    return told.stream().map(Assignment::placement).filter(one -> !there.contains(one)).distinct()
        .toList();
  }

  /**
   * The contents of a report.
   *
   * @throws IllegalArgumentException
   *           when it is not one of ours
   */
  public static PlanContents of(PlanReport report) {
    if (report instanceof PlanContents contents) {
      return contents;
    }
    throw new IllegalArgumentException(
        "The report is not one that needmatch made. Take it from Planning.report.");
  }

  /** The same of an input of which something was not read. */
  public PlanContents with(Unread notRead) {
    return new PlanContents(problem, outcome, measures, seats, unfilled, nearest, shortlists,
        atRisk, standbys, standbysGone, findings, notRead, baselines, options, account, earlier,
        correspondence, more, inputHash, version);
  }

  /** The same with what is known of the input. */
  public PlanContents with(InputAccount known) {
    return new PlanContents(problem, outcome, measures, seats, unfilled, nearest, shortlists,
        atRisk, standbys, standbysGone, findings, unread, baselines, options, known, earlier,
        correspondence, more, inputHash, version);
  }

  /** The same as the edition that follows others. */
  public PlanContents after(EarlierEditions editions) {
    return new PlanContents(problem, outcome, measures, seats, unfilled, nearest, shortlists,
        atRisk, standbys, standbysGone, findings, unread, baselines, options, account, editions,
        correspondence, more, inputHash, version);
  }

  /** The same with what messages are made of. */
  public PlanContents with(Correspondence letters) {
    return new PlanContents(problem, outcome, measures, seats, unfilled, nearest, shortlists,
        atRisk, standbys, standbysGone, findings, unread, baselines, options, account, earlier,
        letters, more, inputHash, version);
  }

  /** The same with other files in the set. */
  public PlanContents with(Map<String, Content> files) {
    return new PlanContents(problem, outcome, measures, seats, unfilled, nearest, shortlists,
        atRisk, standbys, standbysGone, findings, unread, baselines, options, account, earlier,
        correspondence, files, inputHash, version);
  }

  /** What the page for people is drawn from. */
  public PlanView view() {
    return new PlanView(problem, outcome, measures, seats, unfilled, atRisk, standbys, baselines,
        options, account, findings.size(), inputHash, version);
  }
}
