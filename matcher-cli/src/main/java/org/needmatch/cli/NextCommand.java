package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.domain.SoftWeight;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.internal.history.AttendanceSummary;
import org.needmatch.internal.history.History;
import org.needmatch.internal.history.PastRow;
import org.needmatch.internal.history.PastWeek;
import org.needmatch.internal.io.read.EarlierAttendance;
import org.needmatch.internal.io.read.NextInput;
import org.needmatch.internal.io.read.PastWeekReader;
import org.needmatch.internal.io.write.NextWriter;
import org.needmatch.internal.text.NumberFormatter;
import org.needmatch.io.read.UnusableInputException;
import org.needmatch.json.CommandDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "next", description = "Makes next week's input folder of this week's, and of its plan.")
final class NextCommand extends InputCommand {
  private static final int MOST = 10;

  @Option(names = "--to", required = true, paramLabel = "FOLDER", description = "Where the new input goes: a folder that is not there yet, or empty.")
  @SuppressWarnings("NullAway.Init")
  private Path to;

  @Option(names = "--plan", paramLabel = "PLAN", description = "The plan of the week: previous.csv, attendance.csv and history.csv are made of it.")
  private @Nullable Path plan;

  @Override
  public Integer call() throws Exception {
    var problem = input().read(null).problem();
    var week = plan == null ? null : past(problem, plan);
    var summaries = week == null ? List.<AttendanceSummary>of() : summaries(problem, week);
    var next = NextInput.of(input().folder(), input().overrides(), problem, summaries.stream()
        .collect(Collectors.toMap(AttendanceSummary::volunteerId, Function.identity())));
    NextWriter.write(next,
        week == null
            ? null
            : new NextWriter.Past(new History(List.of(week)), summaries,
                next.others(problem.week()), fairShares(problem, summaries)),
        to);
    if (common().json()) {
      out().print(new CommandDocument.Moved(to.toString(), next.week(), next.needs().ids(),
          next.needs().stay(), next.needs().shut(), next.needs().once(), next.needs().over(),
          next.needs().there(), next.left()).json());
    } else {
      lines(next).forEach(out()::println);
      out().println(checked());
    }
    return ExitCode.DONE;
  }

  private static boolean fairShares(Problem problem, List<AttendanceSummary> summaries) {
    return problem.settings().softWeights().of(SoftWeight.SPREAD) > 0
        || problem.volunteers().stream()
            .anyMatch(one -> one.recentSessions() > 0 || one.asks() > 0
                || one.limits().asksPerMonth() != WorkloadLimits.UNLIMITED)
        || summaries.stream().anyMatch(one -> one.recentSessions().size() > problem.weeks());
  }

  private static PastWeek past(Problem problem, Path plan) throws UnusableInputException {
    var people = new TreeSet<String>();
    problem.volunteers().stream().filter(one -> one.active()).forEach(one -> people.add(one.id()));
    return new PastWeek(problem.week(), PastWeekReader.read(plan, problem.week()).rows(), people);
  }

  /** What was known of everybody, and what the plan adds to it. */
  private List<AttendanceSummary> summaries(Problem problem, PastWeek week)
      throws UnusableInputException {
    var known = EarlierAttendance.read(input().folder());
    var now = new HashMap<String, Volunteer>();
    problem.volunteers().forEach(one -> now.put(one.id(), one));
    var placed = week.rows().stream().filter(PastRow::placed).map(PastRow::volunteerId)
        .collect(Collectors.toSet());
    boolean sameMonth = YearMonth.from(problem.week())
        .equals(YearMonth.from(problem.week().plusWeeks(problem.weeks())));
    return new History(List.of(week)).summaries().values().stream()
        .map(one -> earlier(known, now, one.volunteerId()).with(one,
            placed.contains(one.volunteerId()), problem.weeks(), sameMonth))
        .toList();
  }

  private static AttendanceSummary earlier(Map<String, AttendanceSummary> known,
      Map<String, Volunteer> volunteers, String id) {
    var said = known.get(id);
    var now = volunteers.get(id);
    return new AttendanceSummary(id, now == null ? 0 : now.weeksWaiting(), 1,
        said == null ? 0 : said.hoursThisMonth(), said == null ? 0 : said.done(),
        said == null ? 0 : said.noShows(), said == null ? List.of() : said.recentSessions(),
        now == null ? 0 : now.asks());
  }

  private List<String> lines(NextInput.Result next) {
    var lines = new ArrayList<String>();
    var needs = next.needs();
    lines.add(say("next.written", to, NumberFormatter.weekday(next.week()), needs.ids().size(),
        needs.stay()));
    add(lines, "next.shut", needs.shut());
    add(lines, "next.once", needs.once());
    add(lines, "next.over", needs.over());
    add(lines, "next.there", needs.there());
    if (next.unpinned() > 0 && plan == null) {
      lines.add(say("next.unpinned", next.unpinned()));
    }
    lines.add(plan == null ? say("next.no-plan") : say("next.plan", plan));
    add(lines, "next.left", next.left());
    return lines;
  }

  private static void add(List<String> lines, String key, List<String> names) {
    if (!names.isEmpty()) {
      var some = String.join(", ", names.subList(0, Math.min(MOST, names.size())));
      lines.add(say(key, names.size(),
          names.size() > MOST ? say("list.and-more", some, names.size() - MOST) : some));
    }
  }

  private String checked() throws CommandFailure {
    try {
      var findings = AllFindings.of(input().readOther(to, null), to);
      return findings.isEmpty()
          ? say("problems.none")
          : say("next.check", FindingText.counts(findings), to);
    } catch (UnusableInputException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
