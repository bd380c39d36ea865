package org.needmatch.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.needmatch.explain.Wording;
import org.needmatch.output.RecruitWriter;
import org.needmatch.run.SolveOptions;
import org.needmatch.whatif.AdviceWords;
import org.needmatch.whatif.Recruiting;
import org.needmatch.whatif.Trial;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "recruit", description = "Tells whom to recruit and what to arrange next, each by solving again.")
final class RecruitCommand implements Callable<Integer> {
  private static final int MOST_LINES = 20;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin
  private InputOptions input = new InputOptions();

  @Mixin
  private CommonOptions common = new CommonOptions();

  @Parameters(index = "1", paramLabel = "PLAN", description = "The plan's folder, or its assignments.csv.")
  @SuppressWarnings("NullAway.Init")
  private Path path;

  @Option(names = "--out", paramLabel = "FOLDER", description = "Where recruit.csv goes (default: the plan's folder).")
  private @Nullable Path out;

  @Option(names = "--tries", paramLabel = "N", defaultValue = "6", description = "How many of each kind to try (default: ${DEFAULT-VALUE}).")
  private int tries;

  @Option(names = "--steps", paramLabel = "N", defaultValue = "200", description = "Steps of each search (default: ${DEFAULT-VALUE}).")
  private long steps;

  @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Of every random choice (default: 1).")
  private long seed;

  @Override
  public Integer call() throws Exception {
    if (tries < 1 || steps < 1) {
      throw new ParameterException(spec.commandLine(),
          "--tries is " + tries + " and --steps is " + steps + "; both have to be 1 or more.");
    }
    var folder = out == null ? PlannedWeek.folder(path) : out;
    OutputFolder.checkWritable(folder);
    var week = PlannedWeek.read(path, input);
    var problem = week.problem();
    var effort = SolveOptions.defaults().withTimeLimit(null).withStepLimit(steps).withSeed(seed);
    var trials = Recruiting.of(problem, week.plan(), effort, tries);
    RecruitWriter.write(problem, trials, folder);
    var words = new AdviceWords(problem);
    var stdout = spec.commandLine().getOut();
    if (common.json()) {
      stdout.println(json(trials, words));
      return ExitCode.DONE;
    }
    if (trials.isEmpty()) {
      stdout.println(Wording.say("advice.nothing"));
    }
    trials.stream().limit(MOST_LINES).map(words::sentence).forEach(stdout::println);
    if (trials.size() > MOST_LINES) {
      stdout.println(Wording.say("group.more", trials.size() - MOST_LINES));
    }
    return ExitCode.DONE;
  }

  private static String json(List<Trial> trials, AdviceWords words) {
    var root = Json.object();
    var array = root.putArray("advice");
    for (var trial : trials) {
      var change = trial.intervention();
      var node = array.addObject().put("kind", change.code())
          .put("needPointsGain", trial.needGain()).put("needPercentGain", words.percent(trial))
          .put("sessionsGain", trial.sessionsGain()).put("exact", trial.exact())
          .put("text", words.sentence(trial));
      InterventionJson.put(node, change);
    }
    return Json.pretty(root);
  }
}
