package org.needmatch.internal.io.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.internal.history.History;
import org.needmatch.internal.history.OtherDays;
import org.needmatch.internal.history.PastRow;
import org.needmatch.internal.history.PastWeek;
import org.needmatch.internal.io.read.PlanRow;
import org.needmatch.internal.io.read.PlanRowsReader;
import org.needmatch.testdomain.Parts;

class HistoryWriterTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  @TempDir
  Path folder;

  private static History history(PastRow... rows) {
    return new History(
        List.of(new PastWeek(MONDAY, List.of(rows), new TreeSet<>(List.of("=ann")))));
  }

  private static PastRow row(String who, ResponseStatus status) {
    return new PastRow("tea", "club", "volunteer", who, MONDAY, 90, status);
  }

  @Test
  void lastWeeksPeopleAndWhatIsKnownOfThemAreGuardedAndRounded() throws Exception {
    HistoryWriter.next(history(row("=ann", ResponseStatus.NO_SHOW)), OtherDays.NONE, false, folder);
    assertThat(folder.resolve("attendance.csv")).hasContent("""
        volunteer_id,weeks_waiting,reliability,hours_this_month,sessions_done,no_shows
        '=ann,0,0.905,0,0,1""");
    assertThat(folder.resolve("history.csv")).content()
        .startsWith(String.join(",", OtherDays.OURS));
  }

  @Test
  void sharesInThePastAreWrittenOnlyWhereTheyAreAskedFor() throws Exception {
    HistoryWriter.next(history(row("bob", ResponseStatus.DECLINED)), OtherDays.NONE, true, folder);
    assertThat(Files.readAllLines(folder.resolve("attendance.csv")).getFirst())
        .endsWith(",recent_sessions,asks");
    assertThat(Files.readAllLines(folder.resolve("attendance.csv")))
        .anySatisfy(line -> assertThat(line).startsWith("bob,").endsWith(",1"));
  }

  @Test
  void aWeekIsCopiedWithItsPeopleAndWhatItsPlanHasNoMoreGoes() throws Exception {
    var plan = Files.createDirectories(folder.resolve("plan"));
    var kept = Files.createDirectories(folder.resolve("history/weeks/2026-11-23"));
    Files.writeString(plan.resolve("assignments.csv"), "new");
    Files.writeString(kept.resolve("kept.csv"), "old");
    HistoryWriter.write(folder.resolve("history"),
        new HistoryWriter.Week(MONDAY, plan, new TreeSet<>(List.of("bob", "=ann"))), history(),
        OtherDays.NONE, false);
    assertThat(kept.resolve("assignments.csv")).hasContent("new");
    assertThat(kept.resolve("kept.csv")).doesNotExist();
    assertThat(kept.resolve("people.csv")).hasContent("volunteer_id\n'=ann\nbob");
  }

  @Test
  void aWeekInPartsIsCopiedInPartsAndLeavesNothingOfAnOlderCopy() throws Exception {
    var plan = Files.createDirectories(folder.resolve("plan"));
    var kept = folder.resolve("history/weeks/2026-11-23");
    var week = new HistoryWriter.Week(MONDAY, plan, new TreeSet<>());
    Files.writeString(plan.resolve("assignments.csv"), "need_id,volunteer_id\nn,ann\nn,bob\n");
    HistoryWriter.write(folder.resolve("history"), week, history(), OtherDays.NONE, false);
    var rows = PlanRowsReader.read(kept);
    Parts.cut(plan, "assignments.csv");
    HistoryWriter.write(folder.resolve("history"), week, history(), OtherDays.NONE, false);
    assertThat(kept.resolve("assignments.csv")).doesNotExist();
    assertThat(PlanRowsReader.read(kept)).extracting(PlanRow::assignment)
        .isEqualTo(rows.stream().map(PlanRow::assignment).toList());
    Files.move(plan.resolve("assignments"), folder.resolve("away"));
    Files.writeString(plan.resolve("assignments.csv"), "need_id,volunteer_id\nn,cat\n");
    HistoryWriter.write(folder.resolve("history"), week, history(), OtherDays.NONE, false);
    assertThat(PlanRowsReader.read(kept)).singleElement()
        .satisfies(row -> assertThat(row.assignment().volunteerId()).isEqualTo("cat"));
  }

  @Test
  void daysThatOthersKeptStandFirstAndInTheirColumns() throws Exception {
    var others = new OtherDays(List.of("note", "volunteer_id", "date", "activity", "group", "week"),
        List.of(1, 2, 3, 4, 5),
        List.of(List.of("by hand", "ann", "2026-11-02", "club", "child", "2026-11-02")));
    HistoryWriter.next(history(), others, false, folder);
    assertThat(folder.resolve("history.csv")).hasContent("""
        note,volunteer_id,date,activity,group,week
        by hand,ann,2026-11-02,club,child,2026-11-02""");
  }
}
