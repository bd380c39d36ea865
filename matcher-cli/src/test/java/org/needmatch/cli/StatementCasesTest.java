package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a plan is held to and which sessions its figures are of. */
class StatementCasesTest {
  private static final Path DATASETS = Path.of("../datasets");

  private static JsonNode asked(Object... input) throws IOException {
    return checked(input).path("asked");
  }

  private static JsonNode checked(Object... input) throws IOException {
    var args = new ArrayList<Object>(List.of("check"));
    args.addAll(List.of(input));
    args.add("--json");
    return Shell.run(args.toArray()).json();
  }

  private static Map<String, Integer> byCheck(JsonNode part, String count) {
    var all = new TreeMap<String, Integer>();
    part.path("byCheck")
        .forEach(one -> all.put(one.path("check").asText(), one.path(count).asInt()));
    return all;
  }

  @Test
  void thirteenGuards() throws IOException {
    var asked = asked(Case.path("safeguarding/thirteen-guards"));

    assertThat(byCheck(asked.path("needs"), "needs"))
        .isEqualTo(Map.of("enhanced child barred-child", 7, "enhanced child", 1,
            "enhanced adult barred-adult", 1, "none", 4));
    assertThat(asked.at("/needs/checked").asInt()).isEqualTo(9);
    assertThat(asked.at("/needs/siteDecision").asInt()).isEqualTo(1);
    assertThat(asked.at("/needs/minimumAge").asInt()).isEqualTo(1);
    assertThat(byCheck(asked.path("served"), "needs")).isEqualTo(
        Map.of("enhanced child barred-child", 7, "enhanced adult barred-adult", 1, "none", 2));
    assertThat(asked.at("/served/children").asInt()).isEqualTo(8);
    assertThat(asked.at("/served/adults").asInt()).isEqualTo(2);
    assertThat(asked.at("/served/why").toString())
        .isEqualTo("{\"until-more-days\":1,\"nothing-asked\":1}");
    assertThat(asked.at("/policy/pack").asText()).isEqualTo("england-wales");
    assertThat(asked.path("days").toString())
        .isEqualTo("{\"days\":3,\"people\":1,\"from\":\"2026-09-01\",\"to\":\"2026-09-03\"}");
    var volunteers = asked.path("volunteers");
    assertThat(byCheck(volunteers, "volunteers")).isEqualTo(Map.of("enhanced child", 1,
        "enhanced child barred-child", 1, "enhanced child adult barred-child barred-adult", 1));
    assertThat(volunteers.path("withdrawn").asInt()).isEqualTo(1);
    assertThat(volunteers.path("held").asInt()).isEqualTo(1);
    assertThat(volunteers.path("outOfDate").asInt()).isEqualTo(1);
    assertThat(volunteers.path("none").asInt()).isEqualTo(7);
    assertThat(volunteers.path("households").asInt()).isEqualTo(1);
  }

  /** Counted from the files by themselves; roles take what their need asks. */
  @Test
  void kirkleesWithRolesAndWithoutAPack() throws IOException {
    var asked = asked(DATASETS.resolve("kirklees"));

    assertThat(byCheck(asked.path("needs"), "needs")).isEqualTo(
        Map.of("enhanced adult", 76, "enhanced adult barred-adult", 52, "enhanced adult / none", 8,
            "enhanced child barred-child", 112, "none", 82, "basic / none", 26,
            "enhanced adult / basic", 32, "basic", 50, "enhanced adult / basic / none", 14));
    assertThat(asked.at("/needs/checked").asInt()).isEqualTo(370);
    assertThat(asked.at("/needs/minimumAge").asInt()).isEqualTo(397);
    assertThat(asked.at("/policy/pack").asText()).isEmpty();
    assertThat(asked.at("/days/from").isNull()).isTrue();
  }

  /**
   * 1,592 of the clubs meet weekly on 1 September or later; own rules ask the
   * rest.
   */
  @Test
  void codeClubAcrossTheFirstOfSeptember() throws IOException {
    var asked = asked(DATASETS.resolve("programmes/code-club"));

    assertThat(byCheck(asked.path("needs"), "needs"))
        .isEqualTo(Map.of("enhanced child barred-child credential-insured", 1592,
            "enhanced child credential-insured", 2258));
    assertThat(asked.at("/policy/changes").toString()).isEqualTo("[\"2026-09-01\"]");
    assertThat(asked.at("/policy/own").asText()).isEqualTo("code-club-policy.json");
    assertThat(asked.at("/days/days").asInt()).isEqualTo(180);
  }

  @Test
  void aSupervisedTeacherBeforeTheFirstOfSeptemberIsNotAskedForThatDay(@TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("volunteers.csv"),
        "volunteer_id,latitude,longitude,availability\nV1,51.5,-0.1,daily 08:00-20:00\n");
    Files.writeString(folder.resolve("needs.csv"),
        "need_id,date,start,end,latitude,longitude,activity_code,serves,setting,contact,supervised\n"
            + "N1,2026-08-31,10:00,11:00,51.5,-0.1,teaching,child,school,weekly,yes\n"
            + "N2,2026-09-01,10:00,11:00,51.5,-0.1,teaching,child,school,weekly,yes\n");
    Files.writeString(folder.resolve("matcher.json"),
        "{\"policy\": {\"pack\": \"england-wales\"}}");

    var served = asked(folder).path("served");

    assertThat(byCheck(served, "needs"))
        .isEqualTo(Map.of("enhanced child barred-child", 1, "none", 1));
    assertThat(served.path("why").toString()).isEqualTo("{\"not-on-that-day\":1}");
  }

  @Test
  void aWeeklyCommitmentAsksWhatWeeklyContactAsks() throws IOException {
    var asked = asked(Case.path("safeguarding/u-weeks3-commit"));
    assertThat(byCheck(asked.path("needs"), "needs"))
        .isEqualTo(Map.of("enhanced child barred-child", 3));
    assertThat(asked.at("/served/askNothing").asInt()).isZero();
  }

  @Test
  void setAsideVanishes(@TempDir Path plan) throws IOException {
    var input = Case.path("intake/01-set-aside-vanishes/input");

    var run = Shell.run("solve", input, "--out", plan, "--steps", 40);

    var said = "These figures are of 1 of 3 sessions and 2 of 38 seats."
        + " Set aside: 2 sessions with 36 seats (no place).";
    assertThat(run.out()).contains(said);
    assertThat(Files.readString(plan.resolve("report.html"))).contains(said);
    assertThat(Shell.run("verify", input, plan).out()).contains(said);
    assertThat(Shell.run("compare", input, plan).out()).contains(said);
    var summary = Shell.run("verify", input, plan, "--json").json();
    assertThat(summary.path("leftOut").path("reasons").path("place-missing").toString())
        .isEqualTo("{\"needs\":2,\"seats\":36,\"seatsUnknown\":0}");
    var problems = checked(input).path("problems");
    assertThat(problems).filteredOn(one -> one.path("code").asText().equals("place-missing"))
        .extracting(one -> one.path("column").asText() + one.path("value").asText())
        .containsExactly("Post Code", "Post CodeHD9 9ZZ");
  }

  @Test
  void seatsOfRolesCountAndSeatsThatCannotBeReadAreSaid(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("volunteers.csv"),
        "volunteer_id,latitude,longitude,availability\nV1,51.5,-0.1,daily 08:00-20:00\n");
    Files.writeString(folder.resolve("needs.csv"),
        "need_id,date,start,end,latitude,longitude,volunteers,ready\n"
            + "good,2026-11-24,10:00,11:00,51.5,-0.1,2,\n"
            + "later,2026-11-24,10:00,11:00,51.5,-0.1,3,no\n"
            + "nowhere,2026-11-24,10:00,11:00,,,9,\nmany,2026-11-24,10:00,11:00,51.5,-0.1,lots,\n"
            + "roles,2026-11-24,10:00,11:00,51.5,-0.1,1,\n"
            + "next,2026-12-24,10:00,11:00,51.5,-0.1,1,\n");
    Files.writeString(folder.resolve("roles.csv"), "need_id,role,volunteers,min_age\n"
        + "nowhere,lead,1,\nnowhere,helper,4,\nroles,lead,2,old\nroles,helper,3,\n");

    var checked = checked(folder, "--week", "2026-11-24");

    assertThat(checked.path("leftOut").path("reasons").toString())
        .isEqualTo("{\"number-bad\":{\"needs\":2,\"seats\":5,\"seatsUnknown\":1},"
            + "\"place-missing\":{\"needs\":1,\"seats\":5,\"seatsUnknown\":0}}");
    assertThat(checked.at("/leftOut/rowsOutsideWeek").asInt()).isEqualTo(1);
    assertThat(checked.path("notReady").toString()).isEqualTo("{\"needs\":1,\"seats\":3}");
    assertThat(Shell.run("check", folder, "--week", "2026-11-24").out())
        .contains("2 of 5 sessions and 5 of 15 seats")
        .contains("1 session with 3 seats is not ready")
        .contains("1 row of needs.csv lies outside");
  }
}
