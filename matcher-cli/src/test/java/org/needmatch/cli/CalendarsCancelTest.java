package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is taken off is told so by the calendar that they take next. */
class CalendarsCancelTest {
  @TempDir
  Path folder;

  private Path town = Path.of("");
  private Path plan = Path.of("");

  @BeforeEach
  void publish() throws IOException {
    town = TinyTown.write(folder.resolve("town"));
    plan = folder.resolve("plan");
    solve(plan, "--calendar");
  }

  private void solve(Path out, Object... more) {
    var args = new ArrayList<Object>(
        List.of("solve", town, "--out", out, "--steps", 20, "--quiet"));
    args.addAll(List.of(more));
    var run = Shell.run(args.toArray());
    assertThat(run.code()).as(run.err()).isZero();
    var verify = Shell.run("verify", town, out);
    assertThat(verify.code()).as(verify.out()).isZero();
  }

  /** Sequence number and status of each event, in order. */
  private static List<String> events(Path plan, String calendar) throws IOException {
    var text = Files.readString(plan.resolve("calendar").resolve(calendar)).replace("\r\n ", "");
    return text.lines().filter(line -> line.matches("(SEQUENCE|STATUS|SUMMARY):.*"))
        .map(line -> line.substring(line.indexOf(':') + 1)).toList();
  }

  private static int edition(Path plan) throws IOException {
    return Json.MAPPER.readTree(plan.resolve("summary.json").toFile()).path("edition").asInt();
  }

  private void withoutAnn() throws IOException {
    var file = town.resolve("volunteers.csv");
    Files.write(file,
        Files.readAllLines(file).stream().filter(line -> !line.startsWith("ann")).toList());
  }

  @Test
  void whoDeclinesIsCalledOffAndTheRestIsNewer() throws IOException {
    assertThat(events(plan, "volunteer-ann.ics")).containsExactly("1", "CONFIRMED", "visit", "1",
        "CONFIRMED", "van");
    Shell.run("mark", plan, "--volunteer", "ann", "--need", "van", "--status", "declined");
    var next = folder.resolve("next");

    solve(next, "--keep", plan, "--calendar");

    assertThat(edition(next)).isEqualTo(2);
    assertThat(events(next, "volunteer-ann.ics")).containsExactly("2", "CONFIRMED", "visit", "2",
        "CANCELLED", "Cancelled: van");
    assertThat(events(next, "venue-van.ics")).containsExactly("2", "CANCELLED", "Cancelled: van");
    assertThat(Files.readString(plan.resolve("calendar/volunteer-ann.ics")))
        .contains("DTSTAMP:20261123T000100Z");
    assertThat(Files.readString(next.resolve("calendar/volunteer-ann.ics")))
        .contains("DTSTAMP:20261123T000200Z").contains("METHOD:PUBLISH");
  }

  @Test
  void whoLosesEverySessionKeepsAFileAndLaterEditionsStillSaySo() throws IOException {
    withoutAnn();
    solve(folder.resolve("b"), "--keep", plan);
    solve(folder.resolve("c"), "--keep", folder.resolve("b"), "--calendar");
    solve(folder.resolve("c"), "--keep", folder.resolve("c").resolve("assignments.csv"),
        "--calendar");

    assertThat(folder.resolve("b").resolve("calendar")).doesNotExist();
    assertThat(events(folder.resolve("c"), "volunteer-ann.ics")).containsExactly("4", "CANCELLED",
        "Cancelled: visit", "4", "CANCELLED", "Cancelled: van");
    assertThat(edition(folder.resolve("c"))).isEqualTo(4);
  }

  @Test
  void aPlanMadeAnewOverCalendarsCallsOffWhatTheyHold() throws IOException {
    withoutAnn();

    solve(plan, "--calendar");

    assertThat(edition(plan)).isEqualTo(2);
    assertThat(events(plan, "volunteer-ann.ics")).contains("CANCELLED").doesNotContain("CONFIRMED");
  }

  @Test
  void whoeverComesBackIsConfirmedAgain() throws IOException {
    var volunteers = Files.readString(town.resolve("volunteers.csv"));
    withoutAnn();
    solve(plan, "--keep", plan, "--calendar");
    Files.writeString(town.resolve("volunteers.csv"), volunteers);

    solve(plan, "--keep", plan, "--calendar");

    assertThat(events(plan, "volunteer-ann.ics")).containsExactly("3", "CONFIRMED", "visit", "3",
        "CONFIRMED", "van");
  }

  @Test
  void aSessionThatMovesKeepsItsIdentity() throws IOException {
    var before = uids();
    var needs = town.resolve("needs.csv");
    Files.writeString(needs, Files.readString(needs).replace("13:00,14:00", "14:00,15:00"));

    solve(plan, "--keep", plan, "--calendar");

    assertThat(uids()).isEqualTo(before);
    assertThat(Files.readString(plan.resolve("calendar/volunteer-ann.ics")))
        .contains("20261123T140000").doesNotContain("CANCELLED");
  }

  private List<String> uids() throws IOException {
    return Files.readAllLines(plan.resolve("calendar/volunteer-ann.ics")).stream()
        .filter(line -> line.startsWith("UID:")).toList();
  }

  @Test
  void anotherWeekIsAFirstEdition() throws IOException {
    var needs = town.resolve("needs.csv");
    Files.writeString(needs, Files.readString(needs).replace("2026-11-23", "2026-11-30"));

    solve(plan, "--keep", plan, "--calendar");

    assertThat(edition(plan)).isEqualTo(1);
    assertThat(Files.readString(plan.resolve("calendars.csv"))).doesNotContain("2026-11-23");
  }

  @Test
  void anEmptyFolderGetsTheSameBytesAndPlansWithoutCalendarsStayAFirstEdition() throws IOException {
    var other = folder.resolve("other");
    solve(other, "--calendar");
    for (var name : List.of("calendars.csv", "calendar/volunteer-ann.ics")) {
      assertThat(Files.readString(other.resolve(name)))
          .isEqualTo(Files.readString(plan.resolve(name)));
    }
    var plain = folder.resolve("plain");
    solve(plain);
    solve(plain);
    assertThat(edition(plain)).isEqualTo(1);
    assertThat(plain.resolve("calendars.csv")).doesNotExist();
  }

  @Test
  void aRecordThatCannotBeReadStopsBeforeTheSearch() throws IOException {
    Files.writeString(plan.resolve("calendars.csv"), "nothing\nof ours\n");

    var run = Shell.run("solve", town, "--out", plan, "--steps", 1, "--calendar");

    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE_INPUT);
    assertThat(run.err()).contains("calendars.csv");
  }

  @Test
  void aNameInTheRecordIsNoWayOutOfTheFolder() throws IOException {
    var file = plan.resolve("calendars.csv");
    Files.writeString(file, Files.readString(file).replace("venue-van", "../../venue-van"));
    withoutAnn();

    assertThat(Shell.run("solve", town, "--out", plan, "--steps", 20, "--calendar").code())
        .isZero();

    assertThat(folder.resolve("venue-van.ics")).doesNotExist();
    assertThat(plan.resolve("calendar/venue-van.ics")).exists();
  }
}
