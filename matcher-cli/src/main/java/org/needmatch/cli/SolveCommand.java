package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.Problem;
import org.needmatch.internal.analysis.TrajectoryRecorder;
import org.needmatch.internal.contact.Correspondence;
import org.needmatch.internal.io.read.InputReading;
import org.needmatch.internal.io.store.FolderLock;
import org.needmatch.internal.io.write.Manifest;
import org.needmatch.internal.io.write.PlanContents;
import org.needmatch.internal.io.write.ProblemList;
import org.needmatch.io.read.UnusableInputException;
import org.needmatch.io.store.OutputException;
import org.needmatch.io.write.PlanWriter;
import org.needmatch.io.write.PlanWriter.Handout;
import org.needmatch.judge.Judge;
import org.needmatch.plan.Assignment;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "solve", description = "Plans a week and writes the plan's folder.")
final class SolveCommand extends InputCommand {
  private static final int MOST_PARTS = 9_999;

  @Mixin
  private SearchOptions search = new SearchOptions();

  @Mixin
  private PeopleOptions people = new PeopleOptions();

  @Mixin
  private ProgressOptions progress = new ProgressOptions();

  @Mixin
  private KeepOptions keep = new KeepOptions();

  @Mixin
  private RegionOptions regions = new RegionOptions();

  @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "Where the plan goes; our own files in it are replaced as a set.")
  @SuppressWarnings("NullAway.Init")
  private Path out;

  @Option(names = "--strict", description = "Stop before solving when the input has any problem.")
  private boolean strict;

  @Option(names = "--parts", paramLabel = "N", defaultValue = "1", description = "Write assignments and certificate in up to N files each, by neighbourhood; for what is too large for one (default: 1).")
  private int parts;

  @Override
  public Integer call() throws Exception {
    checkParts();
    var options = options();
    OutputFolder.checkWritable(out);
    regions.check(options);
    var answers = new HeldAnswers(keep.plan(), out);
    answers.check();
    var read = read();
    var log = new Log(err(), common().quiet() || progress.json());
    InputNotes.week(read.problem(), read.counts()).forEach(log::line);
    log.line(InputNotes.read(read.problem(), read.counts()));
    boolean interrupted = false;
    int again = 1;
    SolveResult outcome;
    var week = KeptWeek.of(read.problem(), keep.of(read.problem()));
    int cut = regions.count(week.toSolve(), options, machines().memory());
    if (cut > 1 && !regions.given()) {
      log.line(say("solve.by-regions", cut, regions.work(out)));
    }
    var unused = keep.earlier(read.problem(), out);
    var letters = people.correspondence(input().folder(), read);
    var growth = new TrajectoryRecorder(options.stepLimit() == null);
    try (var listener = new ProgressListeners(
        List.of(growth::accept, progress.listener(err(), common().quiet())))) {
      boolean whole = cut == 1 && !regions.given();
      if (whole) {
        try (var run = new InterruptibleRun(Cores.matcher(), week.toSolve(), options, listener)) {
          outcome = run.await();
          interrupted = run.interrupted();
        }
      } else {
        outcome = regions.solve(read, input().overrides(), week.toSolve(), cut, options,
            regions.work(out), machines(), listener, err());
      }
      for (var next = week.after(outcome); !interrupted
          && next != week; next = week.after(outcome)) {
        week = next;
        outcome = whole
            ? Cores.matcher().solve(week.toSolve(), options)
            : regions.solve(read, input().overrides(), week.toSolve(), cut, options,
                regions.work(out) + "-" + ++again, machines(), listener, err());
      }
    }
    outcome = week.settled(outcome);
    var standbys = write(read, week, outcome, growth, answers, letters);
    progress.writeTrace();
    int code = judged(week.toSolve(), outcome, standbys);
    return interrupted ? ExitCode.INTERRUPTED : code;
  }

  /** The input, or its problems in a file beside what stands in the folder. */
  private InputReading read() throws Exception {
    CommandRefusal refusal;
    try {
      var read = LastPlan.against(out, input().read(null));
      if (!common().json()) {
        LastPlan.lines(read).forEach(out()::println);
      }
      var findings = AllFindings.of(read, input().folder());
      if (!strict || findings.isEmpty()) {
        return read;
      }
      refusal = CommandRefusal.strict(read, findings);
    } catch (UnusableInputException e) {
      refusal = CommandRefusal.of(e);
    }
    if (!refusal.code().equals(FindingCode.NO_SUCH_INPUT.code())) {
      err().println(say("solve.nothing", listed(refusal)));
    }
    throw new RefusedInput(refusal);
  }

  private String listed(CommandRefusal refusal) {
    try {
      return say("problems.in", ProblemList.write(refusal.findings(), out));
    } catch (OutputException e) {
      return String.valueOf(e.getMessage());
    }
  }

  /** Returns who is asked to be ready. */
  private List<Assignment> write(InputReading read, KeptWeek week, SolveResult outcome,
      TrajectoryRecorder growth, HeldAnswers answers, Correspondence letters) throws Exception {
    var findings = new ArrayList<>(read.findings());
    var page = people.page(input().folder(), read, growth, findings);
    var report = PlanContents.of(read, week.toReport(), keep.standbys(), outcome,
        Cores.matcher().rules(), findings, page, Version.current()).with(letters);
    try (var held = FolderLock.of(out, "solve")) {
      answers.checkAgain();
      report = report.after(keep.earlier(read.problem(), out));
      PlanWriter.write(report, out, people.handouts(), week.keeping(), parts);
    }
    var result = new SolveReport(report, read, out, Manifest.names(out));
    if (common().json()) {
      out().print(result.json());
    } else {
      result.lines().forEach(out()::println);
      week.lines(outcome.plan(), people.names()).forEach(out()::println);
    }
    return report.standbys().rows();
  }

  private void checkParts() {
    if (parts < 1 || parts > MOST_PARTS) {
      throw misuse(say("wrong.parts", parts, MOST_PARTS));
    }
    if (parts > 1 && people.handouts().contains(Handout.WORKBOOK)) {
      throw misuse(say("wrong.parts-workbook"));
    }
  }

  private int judged(Problem problem, SolveResult outcome, List<Assignment> standbys)
      throws CommandFailure {
    var judgement = Judge.standard().judge(problem, outcome.plan().assignments(), standbys);
    if (!judgement.validButForPins()) {
      throw new CommandFailure(ExitCode.RULE_BROKEN,
          say("solve.broken", judgement.violations().getFirst().message(), input().folder(), out));
    }
    if (!judgement.score().equals(outcome.score())) {
      throw new CommandFailure(ExitCode.INTERNAL_FAULT,
          say("solve.score", ScoreText.of(outcome.score()), ScoreText.of(judgement.score())));
    }
    return ExitCode.DONE;
  }

  private SolveOptions options() {
    try {
      return search.of(keep.prices(), input().strategyParameters(), err());
    } catch (IllegalArgumentException e) {
      throw misuse(e);
    }
  }
}
