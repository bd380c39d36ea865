package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.internal.io.init.Question;
import org.needmatch.internal.io.init.Question.Choice;
import org.needmatch.json.ProposalDocument;

class InitCommandTest {
  private static final String SAYS_MORE = "{\"week\": \"2026-11-23\"}";
  @TempDir
  Path folder;
  private Path settings;

  @BeforeEach
  void export() throws IOException {
    settings = folder.resolve("matcher.json");
    Files.writeString(folder.resolve("people.csv"), """
        First name,Last name,Email,lat,long,Mon am,Fitness to serve status
        Ann,Lee,ann@example.org,53.65,-1.78,yes,
        Ben,Ray,ben@example.org,53.65,-1.78,yes,on hold
        """);
    Files.writeString(folder.resolve("shifts.csv"), """
        Shift ID,Shift name,lat,long,Date,Starts at,Ends at,Spots
        n1,Walk,53.65,-1.78,2026-11-23,10:00,12:00,2
        """);
  }

  @Test
  void firstPlanInOneInitAndOneSolve() throws IOException {
    var run = Shell.run("init", folder, "--no-ask");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("people.csv is read as volunteers.csv", "Fitness to serve status",
            "Written: " + settings, "1 volunteer and 1 need taken")
        .doesNotContain("Ann", "ann@", "Lee");
    var plan = folder.resolveSibling("plan");
    assertThat(Shell.run("solve", folder, "--out", plan, "--steps", "20", "--quiet").code())
        .isZero();
    assertThat(Files.readString(plan.resolve("assignments.csv"))).contains("n1");
  }

  @Test
  void settingsThatAreThereStay() throws IOException {
    Files.writeString(settings, SAYS_MORE);
    var run = Shell.run("init", folder, "--no-ask");
    assertThat(run.out()).contains("\"files\"", "Nothing was written");
    assertThat(Files.readString(settings)).isEqualTo(SAYS_MORE);
    var other = folder.resolve("proposal.json");
    assertThat(Shell.run("init", folder, "--no-ask", "--out", other).code()).isZero();
    assertThat(Files.readString(other)).startsWith("{").contains("\"shifts.csv\"");
    assertThat(Files.readString(settings)).isEqualTo(SAYS_MORE);
  }

  @Test
  void whatIsPrintedAnswersTheQuestions() throws IOException {
    var first = Shell.run("init", folder, "--no-ask");
    assertThat(first.out()).contains("or: --answer \"Fitness to serve status=active\" (or ",
        "or: --answer \"Fitness to serve status: on hold=yes\" (or no)");
    var second = Shell.run("init", folder, "--no-ask", "--answer",
        "Fitness to serve status=active");
    assertThat(second.code()).isZero();
    assertThat(second.out()).contains("Written: " + settings, "2 volunteers and 1 need taken",
        "on hold=yes");
    var third = Shell.run("init", folder, "--no-ask", "--answer",
        "people.csv/Fitness to serve status=active", "--answer",
        "Fitness to serve status: on hold=no");
    assertThat(third.out()).contains("Written: " + settings).doesNotContain("left open");
    assertThat(Files.readString(settings)).contains("\"on hold\" : \"no\"");
    var other = Shell.run("init", folder, "--no-ask", "--answer",
        "Fitness to serve status=leave-out");
    assertThat(other.out()).contains("is there already and says what this does not");
    assertThat(Files.readString(settings)).contains("\"on hold\" : \"no\"");
  }

  @Test
  void answersToNothingAreRefused() {
    var run = Shell.run("init", folder, "--no-ask", "--answer", "Fitness=active");
    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(run.err()).contains("The questions are called: Fitness to serve status");
    assertThat(
        Shell.run("init", folder, "--no-ask", "--answer", "Fitness to serve status=fit").err())
        .contains("is no answer to this question");
    assertThat(settings).doesNotExist();
  }

  @Test
  void headersThatAShellWouldChangeAreQuotedOtherwise() throws IOException {
    Files.writeString(folder.resolve("people.csv"), """
        First name,Last name,Email,lat,long,Mon am,"Status ""$x"" today's"
        Ann,Lee,ann@example.org,53.65,-1.78,yes,odd
        """);
    assertThat(Shell.run("init", folder, "--no-ask").out())
        .contains("--answer 'Status \"$x\" today'\\''s=active'");
  }

  @Test
  void dryRunWritesNothing() {
    assertThat(Shell.run("init", folder, "--no-ask", "--dry-run").out()).contains("\"files\"");
    assertThat(settings).doesNotExist();
  }

  @Test
  void programsGetADocument() {
    var run = Shell.run("init", folder, "--json");
    var document = ProposalDocument.read(run.out());
    assertThat(document.out()).isEqualTo(settings.toString());
    assertThat(document.tables()).extracting(ProposalDocument.Table::readAs)
        .containsExactly("volunteers.csv", "needs.csv");
    assertThat(document.open()).extracting(ProposalDocument.Question::column)
        .containsExactly("Fitness to serve status");
    assertThat(document.matcher().json()).contains("compose");
  }

  @Test
  void presetsThatDoNotFitAreRefused() {
    assertThat(Shell.run("init", folder, "--preset", "nobodys").code())
        .isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(Shell.run("init", folder, "--preset", "rosterfy").err()).contains("Rosterfy");
    assertThat(settings).doesNotExist();
  }

  @Test
  void whatIsNoAnswerLeavesOpen() {
    var choices = List.of("uk", "us");
    assertThat(answer("2\n", choices, 0)).isEqualTo(1);
    assertThat(answer("us\n", choices, 0)).isEqualTo(1);
    assertThat(answer("\n", choices, 0)).isZero();
    assertThat(answer("\n", choices, -1)).isEqualTo(-1);
    assertThat(answer("0\n", choices, 0)).isEqualTo(-1);
    assertThat(answer("3\n", choices, 0)).isEqualTo(-1);
    assertThat(answer("maybe\n", choices, 0)).isEqualTo(-1);
    assertThat(answer("", choices, 0)).isEqualTo(-1);
  }

  private static int answer(String typed, List<String> choices, int usual) {
    var shown = new StringWriter();
    int said = new TerminalAnswers(new PrintWriter(shown),
        new BufferedReader(new StringReader(typed)))
        .choose(new Question("", "dateOrder", "Which?", "99/99",
            choices.stream().map(one -> new Choice(one, one)).toList(), usual));
    assertThat(shown.toString()).contains("Which? (cells such as 99/99)", "1  uk", "0  leave it");
    return said;
  }
}
