package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What check says of an input, and what it shows of rows and columns. */
class CheckCommandTest {
  @TempDir
  Path folder;

  @BeforeEach
  void writeInput() throws IOException {
    var volunteers = new StringBuilder("volunteer_id,Full name,DOB,e-mail,postcode,active,skills,"
        + "availability,Shirt,Home lat\n");
    for (int i = 1; i <= 20; i++) {
      volunteers.append("V").append(i).append(",Ann Archer,3/4/1990,ann@example.org,HD1 1AA,y,")
          .append("driving;maths:3,Mon 09:00-17:00,M,53.64581\n");
    }
    Files.writeString(folder.resolve("volunteers.csv"), volunteers);
    var needs = new StringBuilder("need_id,latitude,longitude,date,start,end,venue,serves\n");
    for (int i = 1; i <= 20; i++) {
      needs.append("N").append(i).append(",53.6458,-1.785,23/11/2026,")
          .append(i == 17 ? "9.30am" : "10:00").append(",12:00,Hall,\n");
    }
    Files.writeString(folder.resolve("needs.csv"), needs);
    Files.writeString(folder.resolve("postcodes.csv"),
        "postcode,latitude,longitude\nHD1 1AA,53.6458,-1.785\n");
    Files.writeString(folder.resolve("matcher.json"),
        "{\"columns\": {\"volunteers.csv\": {\"Shirt\": \"\"}}}");
  }

  @Test
  void rowsStandBesideWhatBecameOfThem() {
    var run = Shell.run("check", folder, "--show", 1);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("volunteers.csv, line 2, as it was read:", "  active: \"y\" → yes\n",
            "  skills: \"driving;maths:3\" → 2: driving | maths:3\n",
            "  date: \"23/11/2026\" → Mon 2026-11-23\n", "max_travel_km 10", "travel_mode transit")
        .doesNotContain("line 3, as it was read");
  }

  @Test
  void whatIsAboutPeopleIsAShapeUnlessNamesAreAskedFor() {
    var shapes = Shell.run("check", folder, "--show", 2).out();
    assertThat(shapes)
        .contains("name (Full name): xxx xxxxxx\n",
            "birth_date (DOB): \"9/9/9999\" → xxx 9999-99-99\n",
            "postcode: \"xx9 9xx\" → xx9 9xx, found",
            "email (e-mail): 20 filled, 1 different, always \"xxx@xxxxxxx.xxx\"")
        .doesNotContain("Archer", "ann@", "1990", "HD1 1AA\" → HD1 1AA, found\n  active");
    assertThat(Shell.run("check", folder, "--show", 1, "--names").out()).contains(
        "name (Full name): Ann Archer\n", "\"3/4/1990\" → Tue 1990-04-03",
        "always \"ann@example.org\"");
  }

  @Test
  void columnsAreProfiledAndTheFewThatDifferAreTold() {
    assertThat(Shell.run("check", folder).out()).contains("needs.csv, 20 rows:",
        "  need_id: 20 filled, 20 different, \"N1\" to \"N10\"\n",
        "  start: 20 filled, 2 different, \"10:00\" to \"9.30am\"; written otherwise: \"9.30am\" in"
            + " line 18\n",
        "  Never filled: serves\n");
  }

  @Test
  void programsGetBoth() throws IOException {
    var tables = Shell.run("check", folder, "--show", 2, "--json").json().path("tables");
    assertThat(tables.at("/0/file").asText()).isEqualTo("volunteers.csv");
    assertThat(tables.at("/0/shown").size()).isEqualTo(2);
    assertThat(tables.at("/0/columns/1/longest").asText()).isEqualTo("xxx xxxxxx");
    assertThat(tables.at("/1/columns/4/odd/0/line").asInt()).isEqualTo(18);
    assertThat(tables.toString()).doesNotContain("Archer", "ann@");
  }

  @Test
  void checkReportsEveryProblemAndEndsWithZero() throws IOException {
    var run = Shell.run("check", TinyTown.withABadRow(folder.resolve("town")));

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("needs.csv, line 5, column date").contains("1 error")
        .contains("3 volunteers and 3 needs taken; 0 volunteers and 1 need set aside");
  }

  @Test
  void checkNamesWhatQuietlyShutsPeopleOut() throws IOException {
    var folder = TinyTown.write(this.folder.resolve("town"));
    Files.writeString(folder.resolve("volunteers.csv"), """
        volunteer_id,dbs_level,prefers,availability
        ann,basic,nonsense,Mon 09:00-17:00
        bob,none,,
        """);

    var run = Shell.run("check", folder);

    assertThat(run.code()).isZero();
    assertThat(run.out().lines().dropWhile(line -> !line.equals("Quietly shut out:")))
        .containsExactly("Quietly shut out:",
            "  1 volunteer without any availability: cannot be placed.",
            "  2 volunteers without a home: remote sessions only.",
            "  1 volunteer with a check but no issue date: counts as too old while checks age.",
            "  1 entry in prefers naming nothing.",
            "  Asked by needs, and no active volunteer has it: skill driving (1 need).");
  }

  @Test
  void checkAsJsonHoldsProblemsAndCounts() throws IOException {
    var json = Shell.run("check", TinyTown.withABadRow(folder.resolve("town")), "--json").json();

    assertThat(json.at("/problems/0/line").asInt()).isEqualTo(5);
    assertThat(json.at("/problems/0/severity").asText()).isEqualTo("error");
    assertThat(json.at("/needs/setAside").asInt()).isEqualTo(1);
    assertThat(json.at("/week").asText()).isEqualTo("2026-11-23");
  }

  @Test
  void checkUnderStrictEndsWithThreeOnlyWhenThereIsAProblem() throws IOException {
    assertThat(Shell.run("check", TinyTown.write(folder.resolve("town")), "--strict").code())
        .isZero();
    assertThat(Shell.run("check", TinyTown.withABadRow(folder.resolve("town")), "--strict").code())
        .isEqualTo(3);
  }
}
