package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What changed since the last plan is told before everything else. */
class DriftCasesTest {
  private static final String GUARDS = "safeguarding/thirteen-guards";
  private static final String TOWN = "town";

  @TempDir
  private static Path plans;

  /** One thing that somebody does to a folder. */
  private interface Edit {
    void apply(Path folder) throws IOException;
  }

  @BeforeAll
  static void planBoth() throws IOException {
    solve(Case.path(GUARDS), plans.resolve("guards"));
    solve(GuardedTown.write(plans.resolve(TOWN)), plans.resolve("town-plan"));
  }

  private static Shell solve(Path input, Path plan, String... more) {
    var args = new ArrayList<Object>(
        List.of("solve", input, "--out", plan, "--steps", 2, "--strategy", "greedy"));
    args.addAll(List.of(more));
    return Shell.run(args.toArray());
  }

  static Stream<Arguments> losses() throws IOException {
    var losses = new ArrayList<Arguments>();
    var columns = Map.of(
        "needs.csv", List.of("dbs_level", "dbs_workforce", "dbs_barred", "activity_code", "serves",
            "setting", "contact", "supervised", "staff_adults", "decision_site", "min_age"),
        "volunteers.csv",
        List.of("birth_date", "dbs_level", "dbs_workforce", "dbs_issued_on", "dbs_barred",
            "check_status", "status_result", "status_checked_on", "dbs_update_service",
            "suitable_sites"),
        "roles.csv", List.of("dbs_level", "dbs_workforce"), "members.csv",
        List.of("birth_date", "dbs_level", "dbs_workforce", "dbs_barred", "dbs_issued_on"),
        "history.csv", List.of("activity", "group"));
    columns.forEach((file, names) -> names.forEach(column -> {
      losses.add(loss(column + " of " + file + " gone", file, column,
          folder -> Sheet.of(folder, file).drop(column).save()));
      losses.add(loss(column + " of " + file + " renamed", file, column,
          folder -> Sheet.of(folder, file).rename(column, "remark").save()));
      losses.add(loss(column + " of " + file + " blank", file, column,
          folder -> Sheet.of(folder, file).change(column, cell -> "").save()));
    }));
    for (var file : List.of("roles.csv", "members.csv", "history.csv")) {
      losses.add(loss(file + " gone", file, "", folder -> Files.delete(folder.resolve(file))));
      losses.add(
          loss(file + " without rows", file, "", folder -> Sheet.of(folder, file).first(0).save()));
    }
    losses.add(loss("matcher.json lost", "", "policy pack",
        folder -> Files.delete(folder.resolve("matcher.json"))));
    losses.add(loss("no pack chosen", "", "policy pack",
        folder -> Files.writeString(folder.resolve("matcher.json"), "{}")));
    return losses.stream();
  }

  private static Arguments loss(String name, String file, String what, Edit edit) {
    return Arguments.of(name, file, what, edit);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("losses")
  void thirteenGuardsTellEveryLoss(String name, String file, String what, Edit edit,
      @TempDir Path folder) throws IOException {
    edit.apply(Case.copy(GUARDS, folder));

    var run = Shell.run("check", folder, "--like", plans.resolve("guards"));

    if (run.code() == ExitCode.DONE) {
      assertThat(run.out().lines().findFirst()).get().asString().as(name).startsWith("ALARM");
      assertThat(run.out().lines().skip(1).takeWhile(line -> line.startsWith("  ")))
          .anyMatch(line -> line.contains(file) && line.contains(what));
    } else {
      assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.UNUSABLE_INPUT);
    }
  }

  static Stream<Arguments> ordinary() {
    return Stream.of(week("as it was", folder -> {
    }), week("a volunteer less", edit("volunteers.csv", s -> s.first(39))),
        week("three volunteers less", edit("volunteers.csv", s -> s.first(37))),
        week("a tenth of volunteers less", edit("volunteers.csv", s -> s.first(36))),
        week("a new volunteer with a check",
            edit("volunteers.csv", s -> s.copy(0, Map.of("volunteer_id", "W1")))),
        week("a new volunteer without a check",
            edit("volunteers.csv", s -> s.copy(3, Map.of("volunteer_id", "W1")))),
        week("ten new volunteers without checks yet", edit("volunteers.csv", s -> {
          for (int i = 0; i < 10; i++) {
            s.copy(3, Map.of("volunteer_id", "W" + i));
          }
          return s;
        })),
        week("a check that came",
            edit("volunteers.csv",
                s -> s.copy(0, Map.of("volunteer_id", "W1", "dbs_issued_on", "2026-11-20")))),
        week("a clearance taken back",
            edit("volunteers.csv",
                s -> s.copy(0, Map.of("volunteer_id", "W1", "check_status", "withdrawn")))),
        week("somebody whose check is pending",
            edit("volunteers.csv",
                s -> s.copy(3, Map.of("volunteer_id", "W1", "check_status", "pending")))),
        week("the withdrawn volunteer has left",
            edit("volunteers.csv", s -> s.keep("volunteer_id", id -> !id.equals("V4")))),
        week("the withdrawn volunteer is cleared again",
            edit("volunteers.csv",
                s -> s.change("check_status", c -> c.isEmpty() ? c : "cleared"))),
        week("two inactive",
            edit("volunteers.csv",
                s -> s.copy(0, Map.of("volunteer_id", "W1", "active", "no")).copy(1,
                    Map.of("volunteer_id", "W2", "active", "no")))),
        week("a session cancelled",
            edit("needs.csv", s -> s.keep("need_id", id -> !id.equals("N5")))),
        week("a school session cancelled",
            edit("needs.csv", s -> s.keep("need_id", id -> !id.equals("N4")))),
        week("the one with an own check cancelled",
            edit("needs.csv", s -> s.keep("need_id", id -> !id.equals("N0")))),
        week("a new session", edit("needs.csv", s -> s.copy(1, Map.of("need_id", "M1")))),
        week("a new school session", edit("needs.csv", s -> s.copy(2, Map.of("need_id", "M1")))),
        week("half-term with half the sessions", edit("needs.csv", s -> s.first(15))),
        week("half-term: no school session",
            edit("needs.csv", s -> s.keep("initiative", id -> id.equals("garden")))),
        week("only the schools",
            edit("needs.csv", s -> s.keep("initiative", id -> id.equals("reading")))),
        week("one area closed", edit("needs.csv", s -> s.keep("area", id -> id.equals("south")))),
        week("a new initiative without people at risk", edit("needs.csv", s -> {
          for (int i = 0; i < 12; i++) {
            s.copy(1, Map.of("need_id", "M" + i, "initiative", "food"));
          }
          return s;
        })), week("a large new initiative", edit("needs.csv", s -> {
          for (int i = 0; i < 60; i++) {
            s.copy(1, Map.of("need_id", "M" + i, "initiative", "food"));
          }
          return s;
        })), week("a new initiative in schools", edit("needs.csv", s -> {
          for (int i = 0; i < 12; i++) {
            s.copy(2, Map.of("need_id", "M" + i, "initiative", "maths"));
          }
          return s;
        })), week("a new column", edit("needs.csv", s -> s.add("notes", "bring a cake"))),
        week("a new column of ours", edit("needs.csv", s -> s.add("beneficiaries", "12"))),
        week("a new column of volunteers", edit("volunteers.csv", s -> s.add("languages", "en"))),
        week("dates moved by a week", folder -> {
          Sheet.of(folder, "needs.csv")
              .change("date", day -> LocalDate.parse(day).plusWeeks(1).toString()).save();
          Files.writeString(folder.resolve("matcher.json"),
              "{\"policy\": {\"pack\": \"england-wales\"}, \"week\": \"2026-11-30\"}");
        }), week("other times", edit("needs.csv", s -> s.change("end", end -> "18:00"))),
        week("more seats", edit("needs.csv", s -> s.change("volunteers", count -> "3"))),
        week("other titles", edit("needs.csv", s -> s.change("title", t -> "Another"))),
        week("a check renewed",
            edit("volunteers.csv",
                s -> s.change("dbs_issued_on", day -> day.isEmpty() ? "" : "2026-11-01"))),
        week("a few checks out of date",
            edit("volunteers.csv",
                s -> s.copy(0, Map.of("volunteer_id", "W1", "dbs_issued_on", "2020-01-10")).copy(0,
                    Map.of("volunteer_id", "W2", "dbs_issued_on", "2020-01-10")))),
        week("more days of activity", edit("history.csv", s -> {
          for (int i = 0; i < 12; i++) {
            s.copy(i, Map.of("date", "2026-11-20"));
          }
          return s;
        })), week("old days taken out", edit("history.csv", s -> s.first(8))),
        week("a new household", edit("members.csv", s -> s.copy(0, Map.of("volunteer_id", "V9")))),
        week("a new pair",
            edit("pairs.csv", s -> s.copy(1, Map.of("volunteer_a", "V10", "volunteer_b", "V11")))),
        week("a pair less", edit("pairs.csv", s -> s.first(1))),
        week("roles for one more session",
            edit("roles.csv",
                s -> s.copy(0, Map.of("need_id", "N4")).copy(1, Map.of("need_id", "N4")))),
        week("roles of one session less", edit("roles.csv", s -> s.first(4))),
        week("last week's plan beside it", folder -> Files
            .copy(plans.resolve("town-plan/assignments.csv"), folder.resolve("previous.csv"))),
        week("answers filled in", folder -> {
          Files.copy(plans.resolve("town-plan/assignments.csv"), folder.resolve("previous.csv"));
          Sheet.of(folder, "previous.csv").add("status", "accepted").save();
        }),
        week("areas named",
            folder -> Files.writeString(folder.resolve("areas.csv"),
                "area_id,name,weight\nnorth,North,2\nsouth,South,1\n")),
        week("another setting",
            folder -> Files.writeString(folder.resolve("matcher.json"),
                "{\"policy\": {\"pack\": \"england-wales\"}, \"week\": \"2026-11-23\","
                    + " \"needTolerance\": 0.01}")));
  }

  private interface Change {
    Sheet on(Sheet sheet) throws IOException;
  }

  private static Edit edit(String file, Change change) {
    return folder -> change.on(Sheet.of(folder, file)).save();
  }

  private static Arguments week(String name, Edit edit) {
    return Arguments.of(name, edit);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ordinary")
  void ordinaryWeeksStayQuiet(String name, Edit edit, @TempDir Path folder) throws IOException {
    edit.apply(GuardedTown.write(folder));

    var run = Shell.run("check", folder, "--like", plans.resolve("town-plan"), "--json");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.json().path("drift")).as(name + run.json().path("drift")).isEmpty();
  }

  @Test
  void thereAreFortyOfThem() {
    assertThat(ordinary().count()).isGreaterThanOrEqualTo(40);
  }

  @Test
  void replacingAPlanTellsWhatChangedFirstAndKeepsIt(@TempDir Path folder) throws IOException {
    var town = GuardedTown.write(folder.resolve("in"));
    var plan = folder.resolve("plan");
    assertThat(solve(town, plan).out()).startsWith("Week of");
    Sheet.of(town, "needs.csv").drop("activity_code").drop("dbs_level").drop("dbs_workforce")
        .drop("serves").drop("setting").save();
    Files.delete(town.resolve("roles.csv"));

    var strict = solve(town, plan, "--strict");
    var run = solve(town, plan);

    assertThat(strict.code()).isEqualTo(ExitCode.UNUSABLE_INPUT);
    assertThat(run.out()).startsWith("ALARM. What keeps people safe has changed")
        .contains("A check was asked for in 15 of 30 sessions. Now it is asked for in 0 of 30.")
        .contains("The column dbs_level of needs.csv is gone. It was filled in 3 of 30 rows.")
        .contains("roles.csv had 6 rows. Now it is gone or empty.");
    assertThat(Files.readString(plan.resolve("problems.csv"))).contains("drift-safeguarding");
    assertThat(Files.readString(plan.resolve("report.html"))).contains("ALARM. What keeps");
    assertThat(Files.readString(plan.resolve("summary.json"))).contains("\"column-gone\"");
  }

  @Test
  void aPlanWithoutTheRecordIsNoError(@TempDir Path folder) throws IOException {
    var plan = folder.resolve("plan");
    Files.createDirectories(plan);
    Files.writeString(plan.resolve("summary.json"), "{\"format\": 1, \"week\": \"2026-11-16\"}");

    assertThat(Shell.run("check", Case.path(GUARDS), "--like", plan).code()).isZero();
    assertThat(solve(Case.path(GUARDS), plan).code()).isZero();
  }
}
