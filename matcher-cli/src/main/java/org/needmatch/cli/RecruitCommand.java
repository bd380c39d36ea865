package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.io.write.RecruitWriter;
import org.needmatch.internal.whatif.AdviceFormatter;
import org.needmatch.json.TrialsDocument;
import org.needmatch.run.SolveOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "recruit", description = "Finds whom to recruit and what to arrange next, trying each by solving again.")
final class RecruitCommand extends PlanCommand {
  private static final int MAX_LINES = 20;

  @Option(names = "--out", paramLabel = "FOLDER", description = "Where recruit.csv goes (default: the plan's folder).")
  private @Nullable Path out;

  @Option(names = "--tries", paramLabel = "N", defaultValue = "6", description = "How many of each kind to try (default: ${DEFAULT-VALUE}).")
  private int tries;

  @Option(names = "--names", description = "People by name in text and in report.html (default: by id).")
  private boolean names;

  @Mixin
  private EffortOptions effort = new EffortOptions();

  @Override
  public Integer call() throws Exception {
    if (tries < 1) {
      throw misuse(say("wrong.below-one", "--tries", tries));
    }
    SolveOptions each;
    try {
      each = effort.effort();
    } catch (IllegalArgumentException e) {
      throw misuse(e);
    }
    var written = written();
    var folder = out == null ? written.folder() : out;
    OutputFolder.checkWritable(folder);
    var week = week(written);
    var problem = week.problem();
    var planning = Cores.matcher().on(problem);
    var trials = planning.recruit(week.plan(), each, tries);
    RecruitWriter.write(problem, trials, folder, names);
    var words = new AdviceFormatter(problem, names);
    if (common().json()) {
      out().print(TrialsDocument.of(trials, planning.sentences()).json());
      return ExitCode.DONE;
    }
    if (trials.isEmpty()) {
      out().println(say("advice.nothing"));
    }
    trials.stream().limit(MAX_LINES).map(words::sentence).forEach(out()::println);
    if (trials.size() > MAX_LINES) {
      out().println(say("list.more", trials.size() - MAX_LINES));
    }
    return ExitCode.DONE;
  }
}
