package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.io.read.PriceReader;
import org.needmatch.internal.replan.ChangeFormatter;
import org.needmatch.internal.replan.FrontierFormatter;
import org.needmatch.internal.replan.WeekChanges;
import org.needmatch.internal.report.html.GapFormatter;
import org.needmatch.io.read.PlanReader;
import org.needmatch.json.MenuDocument;
import org.needmatch.replan.ChangeFrontier;
import org.needmatch.replan.ChangeFrontier.FrontierPoint;
import org.needmatch.run.SolveOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "replan", description = "Shows what changing the weeks of 0, 1, 2, 5 … people would gain over a published plan.")
final class ReplanCommand extends InputCommand {
  private static final Duration SHORTEST_TIME = Duration.ofMillis(1_800);
  private static final int VOLUNTEERS_OF_SHORTEST = 1_500;
  private static final Duration FOR_EACH_MORE = Duration.ofMillis(4);

  @Option(names = "--keep", required = true, paramLabel = "PLAN", description = "The published plan.")
  @SuppressWarnings("NullAway.Init")
  private Path keep;

  @Option(names = "--from", paramLabel = "DATETIME", converter = DateTimeConverter.class, description = "The time that it is: sessions that have begun and people on their way stay as they are.")
  private @Nullable LocalDateTime from;

  @Option(names = "--changes", split = ",", paramLabel = "N", defaultValue = "0,1,2,5,10,all", description = "How many people's weeks may change, or all (default: ${DEFAULT-VALUE}).")
  private List<String> changes = List.of();

  @Option(names = "--out", paramLabel = "FOLDER", description = "Also write menu.csv and the assignments of each line there.")
  private @Nullable Path out;

  @Option(names = {"--time-limit",
      "--time"}, paramLabel = "TIME", converter = DurationConverter.class, description = "Time for the whole menu (default: 1.8 seconds, and 4 milliseconds more for each volunteer above 1,500; none with --steps).")
  private @Nullable Duration timeLimit;

  @Option(names = "--steps", paramLabel = "N", description = "Steps to search for the plan that may change everything; the same input, seed and steps give the same menu.")
  private @Nullable Long steps;

  @Option(names = "--gap", paramLabel = "GAP", converter = GapConverter.class, description = "End each search once its plan is below its limit by no more than this, such as 0.5%% or 0.005.")
  private @Nullable Double gap;

  @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Of every random choice (default: 1).")
  private long seed;

  @Option(names = "--names", description = "People by name in text (default: by id).")
  private boolean names;

  @Override
  public Integer call() throws Exception {
    var asked = asked();
    if (out != null) {
      OutputFolder.checkWritable(out);
    }
    var problem = input().read(null).problem();
    var published = PlanReader.published(keep);
    var limit = timeLimit == null && steps == null ? usual(problem.volunteers().size()) : timeLimit;
    var options = SolveOptions.builder().timeLimit(limit).stepLimit(steps).seed(seed)
        .prices(PriceReader.read(keep)).gapLimit(gap).build();
    var menu = Cores.matcher().on(problem).replan(published, from, options).menu(asked);
    if (out != null) {
      MenuFiles.write(menu, out);
    }
    if (common().json()) {
      out().print(MenuDocument.of(menu).json());
    } else {
      lines(menu).forEach(out()::println);
    }
    return ExitCode.DONE;
  }

  private static Duration usual(int volunteers) {
    return SHORTEST_TIME
        .plus(FOR_EACH_MORE.multipliedBy(Math.max(0, volunteers - VOLUNTEERS_OF_SHORTEST)));
  }

  private List<String> lines(ChangeFrontier menu) {
    var keeping = menu.keeping();
    var lines = new ArrayList<String>();
    if (!keeping.released().isEmpty()) {
      lines.add(say("replan.released", keeping.released().size(), keeping.plan().rows().size()));
      var words = new ChangeFormatter(keeping.told(), names);
      words.lines(WeekChanges.of(keeping, MenuFiles.staying(keeping)))
          .forEach(line -> lines.add("  " + line));
    }
    lines.addAll(FrontierFormatter.lines(menu));
    GapFormatter.sentence(menu.gapCauses()).ifPresent(lines::add);
    if (out != null) {
      lines.add(say("replan.written", out));
    }
    return lines;
  }

  private List<Integer> asked() {
    var asked = new ArrayList<Integer>();
    for (var word : changes) {
      var text = word.strip().toLowerCase(Locale.ROOT);
      try {
        int most = text.equals("all") ? FrontierPoint.ALL : Integer.parseInt(text, 10);
        if (most < 0) {
          throw new NumberFormatException();
        }
        asked.add(most);
      } catch (NumberFormatException e) {
        throw misuse(say("replan.changes", word));
      }
    }
    return asked;
  }
}
