package org.needmatch.internal.io.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.internal.io.store.FileSet;
import org.needmatch.internal.replan.ChangeFormatter;
import org.needmatch.internal.replan.WeekChanges;
import org.needmatch.plan.Plan;
import org.needmatch.plan.PublishedRow;
import org.needmatch.replan.RetainedPlan;

/**
 * kept.csv, what a plan was held against, so that it can be judged and held
 * against again; and changes.csv, what it changes for whom.
 */
public final class KeptFiles {
  /** What a plan was held against. */
  public static final String KEPT = "kept.csv";
  /** What it changes for whom. */
  public static final String CHANGES = "changes.csv";
  static final String[] KEPT_HEADER = {"need_id", "series", "role", "seat", "volunteer_id", "date",
      "pinned", "status", "held", "from", "activity", "group"};
  /** As older plans begin too. */
  static final String KEPT_BEGINNING = "need_id,series,role,seat,volunteer_id,date,pinned,status,held,from";
  static final String[] CHANGES_HEADER = {"volunteer_id", "need_id", "role", "change", "why",
      "detail"};

  private KeptFiles() {
  }

  public static void add(FileSet files, RetainedPlan keeping, Plan plan) {
    var problem = keeping.told();
    files.add(KEPT, file -> kept(problem, keeping, file)).add(CHANGES,
        file -> changes(problem, WeekChanges.of(keeping, plan), file));
  }

  private static void kept(Problem problem, RetainedPlan keeping, Path file) throws IOException {
    Set<PublishedRow> stays = new HashSet<>(keeping.kept());
    try (var csv = new CsvFile(file, KEPT_HEADER)) {
      for (var row : keeping.plan().rows()) {
        if (stays.contains(row) || !row.status().stands()) {
          write(csv, row, problem.need(row.assignment().needId()), stays.contains(row), keeping);
        }
      }
      for (var row : keeping.plan().earlierRefusals()) {
        write(csv, row, problem.need(row.assignment().needId()), false, keeping);
      }
      for (var row : keeping.plan().earlierDays()) {
        day(csv, row, keeping);
      }
    }
  }

  /** What was answered then binds nobody now: the row tells of the day only. */
  private static void day(CsvFile csv, PublishedRow row, RetainedPlan keeping) {
    var seat = row.assignment();
    var day = row.active();
    csv.text(seat.needId()).text(row.series()).text(seat.role()).plain(seat.seat())
        .text(seat.volunteerId()).plain(row.date()).yesNo(false)
        .plain(ResponseStatus.PROPOSED.word()).yesNo(false).plain(keeping.from());
    csv.text(day == null ? "" : day.activity())
        .plain(day == null ? "none" : CsvFormat.words(day.served())).endRow();
  }

  private static void write(CsvFile csv, PublishedRow row, @Nullable Need need, boolean held,
      RetainedPlan keeping) {
    var seat = row.assignment();
    csv.text(seat.needId()).text(need == null ? row.series() : need.series());
    csv.text(seat.role()).plain(seat.seat()).text(seat.volunteerId());
    csv.plain(need == null ? row.date() : need.time().day()).yesNo(row.pinned())
        .plain(row.status().word()).yesNo(held).plain(keeping.from()).plain("").plain("").endRow();
  }

  /** A line for each place that somebody gets or loses. */
  public static void changes(Problem problem, WeekChanges changes, Path file) throws IOException {
    var words = new ChangeFormatter(problem, false);
    try (var csv = new CsvFile(file, CHANGES_HEADER)) {
      for (var change : changes.all()) {
        csv.text(change.volunteerId()).text(change.needId()).text(change.role())
            .plain(change.added() ? "added" : "removed").text(change.why()).text(words.why(change))
            .endRow();
      }
    }
  }
}
