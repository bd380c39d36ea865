package org.needmatch.output;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.needmatch.calendar.Calendars;
import org.needmatch.domain.Decider;
import org.needmatch.page.PlanPage;
import org.needmatch.page.RotaPage;
import org.needmatch.replan.Keeping;

/**
 * Writes a plan's folder: assignments.csv, unfilled.csv, problems.csv,
 * summary.json, certificate.csv and report.html, and shortlist.csv when people
 * decide on some need. Stateless and thread-safe, but two writers must not
 * share a folder. Cost: linear in the plan, and one wait for the disk a file.
 */
public final class PlanWriter {
  /** The files that a plan's folder holds, in the order of writing. */
  public static final List<String> FILES = List.of("assignments.csv", "unfilled.csv",
      "problems.csv", "report.html", "certificate.csv", "summary.json");

  private PlanWriter() {
  }

  /**
   * Replaces the files of the plan together; other files in the folder are left
   * alone.
   *
   * @param folder
   *          made when it is not there
   * @throws OutputException
   *           when a file cannot be written or replaced; an older plan in the
   *           folder is still whole
   */
  public static void write(PlanReport report, Path folder) throws OutputException {
    write(report, folder, Set.of());
  }

  /**
   * The same with files for people to take home. Calendars, and the rota, that an
   * older plan left in the folder are replaced, or taken away when they are not
   * asked for, so that nobody goes by them.
   */
  public static void write(PlanReport report, Path folder, Set<Handout> handouts)
      throws OutputException {
    write(report, folder, handouts, null);
  }

  /**
   * The same for a plan that was held against a published one: kept.csv and
   * changes.csv come with it, and are taken away when a plan is made anew.
   */
  public static void write(PlanReport report, Path folder, Set<Handout> handouts,
      @Nullable Keeping keeping) throws OutputException {
    var files = plan(report, folder);
    if (keeping != null) {
      KeptFiles.add(files, keeping, report.outcome().plan());
    }
    if (handouts.contains(Handout.ROTA)) {
      files.add("rota.csv", file -> RotaCsv.write(report, file)).add("rota.html",
          file -> Files.writeString(file,
              RotaPage.of(report.problem(), report.outcome().plan(), report.options().names()),
              StandardCharsets.UTF_8));
    }
    boolean decided = report.problem().needs().stream()
        .anyMatch(need -> need.decides() == Decider.PEOPLE);
    if (decided) {
      files.add(ShortlistCsv.NAME, file -> ShortlistCsv.write(report, file));
    }
    files.replace();
    var calendars = handouts.contains(Handout.CALENDAR)
        ? Calendars.of(report.problem(), report.outcome().plan(), report.options().names())
        : new TreeMap<String, String>();
    CalendarFiles.replace(folder, calendars);
    OlderHandouts.takeAway(folder, calendars.keySet(), handouts.contains(Handout.ROTA));
    OlderHandouts.takeAwayUnplanned(folder);
    if (keeping == null) {
      OlderHandouts.takeAwayKept(folder);
    }
    if (!decided) {
      OlderHandouts.takeAwayShortlist(folder);
    }
  }

  private static FileSet plan(PlanReport report, Path folder) {
    return new FileSet(folder).add("assignments.csv", file -> AssignmentsCsv.write(report, file))
        .add("unfilled.csv", file -> UnfilledCsv.write(report, file))
        .add("problems.csv", file -> ProblemsCsv.write(report.findings(), file))
        .add("report.html",
            file -> Files.writeString(file, PlanPage.of(report.view()), StandardCharsets.UTF_8))
        .add("certificate.csv", file -> {
          try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            report.outcome().certificate().writeTo(out);
          }
        }).add("summary.json",
            file -> Files.writeString(file, SummaryJson.of(report), StandardCharsets.UTF_8));
  }
}
