package org.needmatch.io.write;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.AssignmentMode;
import org.needmatch.internal.explain.SessionsAtRisk;
import org.needmatch.internal.io.read.PartFiles;
import org.needmatch.internal.io.store.Content;
import org.needmatch.internal.io.store.FileSet;
import org.needmatch.internal.io.write.AssignmentsCsv;
import org.needmatch.internal.io.write.AtRiskCsv;
import org.needmatch.internal.io.write.CalendarsCsv;
import org.needmatch.internal.io.write.CertificatePart;
import org.needmatch.internal.io.write.KeptFiles;
import org.needmatch.internal.io.write.Manifest;
import org.needmatch.internal.io.write.MessageFiles;
import org.needmatch.internal.io.write.NeedParts;
import org.needmatch.internal.io.write.PlanContents;
import org.needmatch.internal.io.write.PlanWorkbook;
import org.needmatch.internal.io.write.ProblemsCsv;
import org.needmatch.internal.io.write.RotaCsv;
import org.needmatch.internal.io.write.ShortlistCsv;
import org.needmatch.internal.io.write.StaleFiles;
import org.needmatch.internal.io.write.StandbyCsv;
import org.needmatch.internal.io.write.SummaryJson;
import org.needmatch.internal.io.write.UnfilledCsv;
import org.needmatch.internal.metrics.PlannedSeat;
import org.needmatch.internal.replan.ChangeFormatter;
import org.needmatch.internal.replan.WeekChanges;
import org.needmatch.internal.report.html.PlanPage;
import org.needmatch.internal.report.html.PlanView;
import org.needmatch.internal.report.html.PublishedChanges;
import org.needmatch.internal.report.html.RotaPage;
import org.needmatch.internal.report.ical.Calendars;
import org.needmatch.io.store.OutputException;
import org.needmatch.replan.RetainedPlan;

/**
 * Writes a plan's folder: assignments.csv, unfilled.csv, problems.csv,
 * summary.json, certificate.csv and report.html, and shortlist.csv when people
 * decide on some need. Stateless and thread-safe; of two writers of a folder
 * one waits. Cost: linear in the plan, and one wait for the disk a file.
 *
 * {@snippet file = "FrontDoor.java" region = "writer"}
 */
public final class PlanWriter {
  /**
   * The files of a plan's folder that may be written in parts, in a folder of
   * their name.
   */
  public static final List<String> IN_PARTS = List.of("assignments.csv", "certificate.csv");

  /** The folder of the calendars, within the plan's. */
  public static final String CALENDARS = "calendar";

  private PlanWriter() {
  }

  /**
   * Replaces the files of the plan together; other files in the folder are left
   * alone.
   *
   * @param report
   *          what the files are written from
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
   * The same with files for people to take home, of the same set. Calendars, and
   * the rota, that an older plan left in the folder are replaced, or go with it
   * when they are not asked for, so that nobody goes by them. What calendars have
   * held stays in calendars.csv, so that a later edition can call it off.
   *
   * @param report
   *          what the files are written from
   * @param folder
   *          where the files go
   * @param handouts
   *          the files for people to take home
   * @throws OutputException
   *           when the files cannot be written; the message says what to do
   */
  public static void write(PlanReport report, Path folder, Set<Handout> handouts)
      throws OutputException {
    write(report, folder, handouts, null);
  }

  /**
   * The same for a plan that was held against a published one: kept.csv and
   * changes.csv come with it, and are taken away when a plan is made anew.
   *
   * @param report
   *          what the files are written from
   * @param folder
   *          where the files go
   * @param handouts
   *          the files for people to take home
   * @param keeping
   *          the published plan that this one was held against
   * @throws OutputException
   *           when the files cannot be written; the message says what to do
   */
  public static void write(PlanReport report, Path folder, Set<Handout> handouts,
      @Nullable RetainedPlan keeping) throws OutputException {
    write(report, folder, handouts, keeping, 1);
  }

  /**
   * The same with assignments and certificate in parts, for a plan too large for
   * single files: part-00001.csv and so on and manifest.csv in the folders
   * assignments and certificate, each part for needs that lie near to each other.
   *
   * @param report
   *          what the files are written from
   * @param folder
   *          where the files go
   * @param handouts
   *          the files for people to take home
   * @param keeping
   *          the published plan that this one was held against
   * @param parts
   *          how many at most, 1 for single files
   * @throws OutputException
   *           when the files cannot be written; the message says what to do
   */
  public static void write(PlanReport report, Path folder, Set<Handout> handouts,
      @Nullable RetainedPlan keeping, int parts) throws OutputException {
    write(PlanContents.of(report), folder, handouts, keeping, parts);
  }

  private static void write(PlanContents report, Path folder, Set<Handout> handouts,
      @Nullable RetainedPlan keeping, int parts) throws OutputException {
    var files = plan(report, folder, keeping, parts);
    if (keeping != null) {
      KeptFiles.add(files, keeping, report.outcome().plan());
    }
    if (handouts.contains(Handout.ROTA)) {
      files.add(RotaCsv.NAME, file -> RotaCsv.write(report, file)).add("rota.html",
          file -> Files.writeString(file, RotaPage.of(report.problem(), report.outcome().plan(),
              report.standbys(), report.options().names()), StandardCharsets.UTF_8));
    }
    if (report.problem().needs().stream()
        .anyMatch(need -> need.assignmentMode() == AssignmentMode.PEOPLE)) {
      files.add(ShortlistCsv.NAME, file -> ShortlistCsv.write(report, file));
    }
    if (SessionsAtRisk.asked(report.problem())) {
      files.add(AtRiskCsv.NAME, file -> AtRiskCsv.write(report, file));
    }
    if (!report.standbys().rows().isEmpty()) {
      files.add(StandbyCsv.NAME, file -> StandbyCsv.write(report, file));
    }
    if (handouts.contains(Handout.CALENDAR)) {
      Calendars
          .of(report.problem(), report.outcome().plan(), report.options().names(), report.earlier())
          .forEach((name, text) -> files.add(CALENDARS + "/" + name,
              file -> Files.writeString(file, text, StandardCharsets.UTF_8)));
    }
    if (handouts.contains(Handout.MESSAGES)) {
      MessageFiles.add(files, report, keeping);
    }
    if (handouts.contains(Handout.CALENDAR) || report.earlier().calendars()) {
      files.add(CalendarsCsv.NAME, file -> CalendarsCsv.write(report, file));
    }
    if (handouts.contains(Handout.WORKBOOK)) {
      files.addFrom(PlanWorkbook.NAME, PlanWorkbook::write);
    }
    report.more().forEach(files::add);
    StaleFiles.removeWith(files, folder);
    if (parts > 1) {
      IN_PARTS.forEach(files::remove);
    }
    files.publish();
  }

  private static FileSet plan(PlanContents report, Path folder, @Nullable RetainedPlan keeping,
      int parts) {
    var set = new FileSet(folder, "solve");
    var split = parts > 1 ? new NeedParts(report.problem(), parts) : null;
    if (split == null) {
      set.add("assignments.csv", file -> AssignmentsCsv.write(report, keeping, id -> true, file));
    } else {
      PartFiles.add(set, "assignments",
          split.each((first, needs) -> file -> AssignmentsCsv.write(report, keeping, needs, file)));
    }
    set.add("unfilled.csv", file -> UnfilledCsv.write(report, file))
        .add("problems.csv", file -> ProblemsCsv.write(report.findings(), file))
        .add("report.html", file -> Files.writeString(file, PlanPage.of(view(report, keeping)),
            StandardCharsets.UTF_8));
    if (split == null) {
      set.add("certificate.csv", file -> {
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
          report.outcome().certificate().writeTo(out);
        }
      });
    } else {
      PartFiles.add(set, "certificate",
          split.each((first, needs) -> certificate(report, first, needs)));
    }
    return set.addLast(Manifest.SUMMARY, (file, drafts) -> {
      var summary = SummaryJson.document(report);
      Manifest.put(summary, drafts, report.seats().stream().map(PlannedSeat::assignment).toList());
      Files.writeString(file, SummaryJson.text(summary), StandardCharsets.UTF_8);
    });
  }

  private static Content certificate(PlanContents report, boolean first, Predicate<String> needs) {
    return file -> {
      try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
        CertificatePart.write(report.outcome().certificate(), first, needs, out);
      }
    };
  }

  private static PlanView view(PlanContents report, @Nullable RetainedPlan keeping) {
    if (keeping == null) {
      return report.view();
    }
    var changes = WeekChanges.of(keeping, report.outcome().plan());
    var words = new ChangeFormatter(report.problem(), report.options().names());
    return report.view().since(new PublishedChanges(keeping.kept().size(),
        keeping.plan().rows().size(), words.lines(changes)));
  }

  /** Files for people that a plan's folder holds only when they are asked for. */
  public enum Handout {
    /** A calendar for each volunteer and each venue, in the folder calendar. */
    CALENDAR(CALENDARS),
    /** rota.html to print and rota.csv for spreadsheets. */
    ROTA(RotaCsv.NAME),
    /** plan.xlsx: the tables of the folder as one workbook, as they are now. */
    WORKBOOK(PlanWorkbook.NAME),
    /**
     * messages.csv for mail merge and a text for each person in the folder
     * messages; and whom to ask for places that were given up, in stand-ins.csv.
     */
    MESSAGES(MessageFiles.NAME);

    private final String name;

    /** By the file or folder that is always there. */
    Handout(String name) {
      this.name = name;
    }

    /**
     * {@return those that lie in a folder by now}
     *
     * @param folder
     *          of a plan
     */
    public static Set<Handout> in(Path folder) {
      var there = EnumSet.allOf(Handout.class);
      there.removeIf(one -> Files.notExists(folder.resolve(one.name)));
      return there;
    }
  }
}
