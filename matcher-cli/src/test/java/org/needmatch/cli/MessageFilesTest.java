package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What solve --messages tells whom, and where contacts stand. */
class MessageFilesTest {
  private static final List<String> CONTACTS = List.of("ann.archer@example.org", "+44 7700 900111",
      "by carrier pigeon", "bob.baker@example.org", "900222", "nowhere at example");

  @TempDir
  Path folder;

  private Path town = Path.of("");
  private Path plan = Path.of("");

  @BeforeEach
  void writeTown() throws IOException {
    town = TinyTown.write(folder.resolve("town"));
    plan = folder.resolve("plan");
    Files.writeString(town.resolve("volunteers.csv"), """
        volunteer_id,name,latitude,longitude,availability,skills,email,telephone,preferred_contact
        ann,=Ann,53.645,-1.785,Mon 09:00-17:00,driving,ann.archer@example.org,+44 7700 900111,\
        by carrier pigeon
        bob,Bob,53.645,-1.785,Mon 09:00-12:00,driving,bob.baker@example.org,=900222,
        cy,Cy,53.645,-1.785,Tue 09:00-17:00,,nowhere at example,,
        dee,Dee,53.645,-1.785,Mon 12:00-17:00,driving,,,
        """);
  }

  private Shell solve(Object... more) {
    var args = new ArrayList<Object>(List.of("solve", town, "--steps", 20, "--quiet"));
    args.addAll(List.of(more));
    return Shell.run(args.toArray());
  }

  private static List<NamedCsvRecord> rows(Path file) throws IOException {
    try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      return csv.stream().toList();
    }
  }

  @Test
  void aPublishedPlanIsToldAndThenWhatChanged() throws IOException {
    var first = solve("--out", plan, "--messages");
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.out()).contains("certificate.csv, messages.csv, messages/, problems.csv");
    assertThat(rows(plan.resolve("messages.csv"))).extracting(row -> row.getField(0))
        .containsExactly("ann", "bob");
    assertThat(rows(plan.resolve("messages.csv")).getFirst().getFields()).containsSubsequence(
        "'=Ann", "ann.archer@example.org", "+44 7700 900111", "by carrier pigeon", "", "new",
        "messages/volunteer-ann.txt");

    Shell.run("mark", plan, "--volunteer", "ann", "--need", "van", "--status", "declined");
    Shell.run("mark", plan, "--volunteer", "bob", "--need", "visit", "--status", "accepted");
    var next = folder.resolve("next");
    var second = solve("--keep", plan, "--out", next, "--messages", "--calendar");

    assertThat(second.out())
        .contains("kept.csv, messages.csv, messages/, problems.csv, report.html, stand-ins.csv");
    assertThat(rows(next.resolve("messages.csv")))
        .extracting(row -> row.getField("kind") + " " + row.getField(0))
        .containsExactly("changed ann", "kept bob", "new dee");
    assertThat(Files.readString(next.resolve("messages/volunteer-ann.txt"))).startsWith("""
        To: ann
        Subject: A change to your volunteering, 23 November 2026 to 29 November 2026
        X-Needmatch-Message: changed

        Hello =Ann,
        """).contains("please do not come:\n- Monday 23 November 2026, 13:00-14:00: van");
    assertThat(Files.readString(next.resolve("stand-ins.csv")))
        .startsWith("\uFEFFneed_id,role,ask,leaves,volunteer_id,name,email,");
    assertThat(Shell.run("verify", town, next).code()).isZero();
  }

  @Test
  void messagesGoWithTheNextPlanThatDoesNotAskForThem() throws IOException {
    solve("--out", plan, "--messages");
    Files.writeString(plan.resolve("messages/mine.txt"), "keep this");

    assertThat(solve("--out", plan).code()).isZero();

    assertThat(plan.resolve("messages.csv")).doesNotExist();
    assertThat(plan.resolve("messages/volunteer-ann.txt")).doesNotExist();
    assertThat(plan.resolve("messages/mine.txt")).hasContent("keep this");
  }

  @Test
  void contactsStandNowhereElse() throws IOException {
    var said = new StringBuilder();
    var commands = new ArrayList<List<Object>>();
    commands.add(List.of("check", town, "--show", 5));
    commands.add(List.of("check", town, "--json", "--show", 5));
    commands.add(List.of("solve", town, "--out", plan, "--steps", 20, "--messages", "--names",
        "--rota", "--calendar", "--xlsx", "--trace", folder.resolve("trace.json")));
    commands.add(List.of("solve", town, "--out", folder.resolve("json"), "--steps", 20,
        "--messages", "--json"));
    commands.add(List.of("solve", town, "--out", folder.resolve("strict"), "--strict"));
    commands.add(List.of("explain", town, plan, "--names"));
    commands.add(List.of("explain", town, plan, "--json"));
    commands.add(List.of("recommend", town, plan, "--need", "visit", "--names", "--json"));
    commands.add(List.of("verify", town, plan, "--json"));
    commands
        .add(List.of("mark", plan, "--volunteer", "ann", "--need", "van", "--status", "declined"));
    commands.add(List.of("replan", town, "--keep", plan, "--out", folder.resolve("menu"), "--names",
        "--steps", 1));
    commands.add(List.of("history", folder.resolve("past"), "--add", plan, "--people", town));
    commands.add(List.of("policy", town, "--json"));
    for (var command : commands) {
      var run = Shell.run(command.toArray());
      said.append(run.out()).append(run.err());
    }

    assertThat(CONTACTS).noneMatch(said.toString()::contains);
    var holding = new TreeSet<String>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        if (CONTACTS.stream().anyMatch(text::contains)) {
          holding.add(folder.relativize(file).toString());
        }
      }
    }
    assertThat(holding).containsExactly("json/messages.csv", "plan/messages.csv",
        "town/volunteers.csv");
  }

  @Test
  void templatesComeFromMatcherJsonOrTheCommandLine() throws IOException {
    var texts = Files.createDirectories(folder.resolve("texts"));
    Files.writeString(texts.resolve("new.txt"), "Subject: Hi\n\nDear {name}");
    Files.writeString(town.resolve("matcher.json"), "{\"messages.templates\": \"../texts\"}");

    assertThat(solve("--out", plan, "--messages").code()).isZero();
    assertThat(Files.readString(plan.resolve("messages/volunteer-bob.txt")))
        .endsWith("\n\nDear Bob\n");

    Files.writeString(texts.resolve("new.txt"), "Subject: Hi\n\nDear {nmae}");
    var refused = solve("--out", plan, "--messages", "--templates", texts);
    assertThat(refused.code()).isEqualTo(3);
    assertThat(refused.err()).contains("new.txt, line 3, column 6", "{nmae} is no placeholder");
    assertThat(plan.resolve("messages/volunteer-bob.txt")).exists();
    assertThat(solve("--out", plan).code()).isZero();
    assertThat(solve("--out", plan, "--templates", texts).code()).isEqualTo(2);
  }
}
