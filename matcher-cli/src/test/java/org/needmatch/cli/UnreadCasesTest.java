package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Columns and files that nobody read, and that placed people or shut them out.
 */
final class UnreadCasesTest {
  @TempDir
  private Path folder;

  @ParameterizedTest
  @CsvSource({"c-only-dbs_lvl,needs.csv,dbs_lvl", "c-only-DBS-required,needs.csv,DBS required",
      "c-only-disclosure,needs.csv,Disclosure level", "c-cs-status,volunteers.csv,status",
      "c-cs-dbs_status,volunteers.csv,dbs_status"})
  void columnOfChecksThatNobodyReadsSetsItsRowsAside(String name, String file, String column)
      throws IOException {
    var input = Case.copy("safeguarding/" + name, folder.resolve("in"));
    var solved = Shell.run("solve", input, "--out", folder.resolve("plan"), "--steps", 40);
    assertThat(solved.code()).isEqualTo(ExitCode.UNUSABLE_INPUT);
    assertThat(solved.out() + solved.err()).contains("column-unclear: " + file,
        "column " + column + ":");
    assertThat(folder.resolve("plan").resolve("assignments.csv")).doesNotExist();
    var settings = input.resolve("matcher.json");
    var pack = Files.exists(settings) ? "\"policy\": {\"pack\": \"england-wales\"}, " : "";
    Files.writeString(settings,
        "{" + pack + "\"columns\": {\"" + file + "\": {\"" + column + "\": \"\"}}}");
    assertThat(Shell.run("check", input).out()).doesNotContain("column-unclear", "Not read in");
  }

  @Test
  void oneBadColumnFloodsAndStatusTakesOnlyThoseWhoLeft() throws IOException {
    var input = Case.copy("intake/08-one-bad-column-floods/input", folder.resolve("in"));
    var asked = Shell.run("check", input);
    assertThat(asked.code()).isZero();
    assertThat(asked.out()).contains("column Status: 66 of 200 rows",
        "Not read in volunteers.csv: Status");
    var settings = input.resolve("matcher.json");
    Files.writeString(settings, Files.readString(settings).replace("\"volunteer_id\"",
        "\"volunteer_id\", \"Birthday\": \"\""));
    assertThat(Shell.run("check", input).out()).contains("134 volunteers");
  }

  @ParameterizedTest
  @CsvSource({"volunteers,Volunteer status", "members,Status"})
  void statusThatIsNotReadTakesItsRowUnlessItPlainlySaysThatThePersonIsWithUs(String list,
      String column) throws IOException {
    var member = "\"members\": [{\"volunteer_id\": \"V1\", \"member_id\": \"a\", \"age\": 40%s}],";
    var cell = ", \"" + column + "\": \"%s\"";
    for (var word : new String[]{"Active", "left", "cleared", "-"}) {
      var said = cell.formatted(word);
      var document = folder.resolve(list + word.length() + ".json");
      Files.writeString(document, "{" + member.formatted(list.equals("members") ? said : "")
          + "\"volunteers\": [{\"volunteer_id\": \"V1\", \"availability\": \"Mon-Sun 08:00-20:00\""
          + (list.equals("members") ? "" : said) + "}, {\"volunteer_id\": \"V2\","
          + " \"availability\": \"Mon-Sun 08:00-20:00\"}], \"needs\": [{\"need_id\": \"n\","
          + " \"date\": \"2026-11-24\", \"start\": \"10:00\", \"end\": \"12:00\","
          + " \"remote\": \"yes\"}]}");
      var out = Shell.run("check", document).out();
      assertThat(out).contains(word.equals("Active") ? "2 volunteers" : "column-unclear");
      assertThat(out.contains("column-unclear")).as(word).isNotEqualTo(word.equals("Active"));
    }
  }

  @Test
  void columnsThatAreNotReadAreNamed() throws IOException {
    var input = Case.copy("intake/03-ignored-columns/input", folder.resolve("in"));
    var before = Shell.run("check", input);
    assertThat(before.code()).isEqualTo(ExitCode.UNUSABLE_INPUT);
    assertThat(before.out() + before.err()).contains("column Status:", "column Unavailable:",
        "column Do not place with:", "column DBS expiry date:").doesNotContain("Emergency only:");
    Files.writeString(input.resolve("matcher.json"),
        "{\"columns\": {\"volunteers.csv\": {\"Status\": \"\", \"Unavailable\": \"\","
            + " \"Do not place with\": \"\", \"DBS expiry date\": \"\"}}}");
    var after = Shell.run("check", input);
    assertThat(after.out()).contains("Not read in volunteers.csv: Emergency only.")
        .doesNotContain("Not read in needs.csv");
    var json = Shell.run("check", input, "--json").json().path("notRead");
    assertThat(json.path("columns").path(0).path("column").asText()).isEqualTo("Emergency only");
    var solved = Shell.run("solve", input, "--out", folder.resolve("plan"), "--steps", 40);
    assertThat(solved.out()).contains("2 of 3 seats are filled",
        "Not read in volunteers.csv: Emergency only.");
    assertThat(folder.resolve("plan").resolve("summary.json")).content().contains("notRead",
        "Emergency only");
  }

  @ParameterizedTest
  @CsvSource({"f-roles-role_csv,role.csv,roles.csv",
      "u-matcher-misnamed,matcher.json.txt,matcher.json"})
  void fileThatLooksLikeOursStopsUntilItIsSaid(String name, String file, String ours)
      throws IOException {
    var input = Case.copy("safeguarding/" + name, folder.resolve("in"));
    for (var command : new String[]{"check", "solve"}) {
      var run = command.equals("check")
          ? Shell.run("check", input)
          : Shell.run("solve", input, "--out", folder.resolve("plan"), "--steps", 40);
      assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE_INPUT);
      assertThat(run.out() + run.err()).contains("The file " + file + " looks like " + ours);
    }
    Files.writeString(input.resolve("matcher.json"), "{\"files\": {\"" + file + "\": \"\"}}");
    var said = Shell.run("check", input);
    assertThat(said.out() + said.err()).doesNotContain(file);
  }

  @Test
  void damagedSpreadsheetsInThePlaceOfFilesAreNamed() {
    var run = Shell.run("check", Case.path("desk/first/a"));
    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE_INPUT);
    assertThat(run.out() + run.err()).contains("volunteers.xlsx is damaged, or no spreadsheet.",
        "save it again as xlsx, ods or CSV");
  }

  @Test
  void headersMappedToOneListAreJoinedAndToOneValueRefused() throws IOException {
    var input = Case.copy("intake/02-two-headers-one-column/input", folder.resolve("in"));
    var solved = Shell.run("solve", input, "--out", folder.resolve("plan"), "--steps", 40);
    assertThat(solved.out()).contains("2 of 2 sessions run");
    Files.writeString(input.resolve("matcher.json"),
        "{\"columns\": {\"volunteers.csv\": {\"Mon slots\": \"name\", \"Tue slots\": \"name\"}}}");
    var refused = Shell.run("check", input);
    assertThat(refused.code()).isEqualTo(ExitCode.UNUSABLE_INPUT);
    assertThat(refused.out() + refused.err()).contains("setting-bad",
        "are mapped to name: Mon slots and Tue slots");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"needs.csv|need_id,date,start,end,Colour/N1,never,x,y,blue/",
      "volunteers.csv|volunteer_id,birth_date,Colour/V1,2 Mar,blue/", "role.csv|need_id,role/"})
  void refusedInputNamesWhatWasNotReadToo(String file, String text) throws IOException {
    var input = Case.copy("intake/02-two-headers-one-column/clean", folder.resolve("in"));
    Files.writeString(input.resolve(file), text.replace("/", "\n"));
    Files.writeString(input.resolve("donors.csv"), "a\n");
    var check = Shell.run("check", input);
    assertThat(check.code()).isEqualTo(ExitCode.UNUSABLE_INPUT);
    assertThat(check.out()).contains("Files not read: donors.csv");
    var solved = Shell.run("solve", input, "--out", folder.resolve("plan"), "--steps", 5);
    assertThat(solved.err()).contains("Files not read: donors.csv");
    var notRead = Shell.run("check", input, "--json").json().path("notRead");
    assertThat(notRead.path("files").path(0).path("file").asText()).isEqualTo("donors.csv");
    if (!file.equals("role.csv")) {
      assertThat(check.out()).contains("Not read in " + file + ": Colour.");
      assertThat(notRead.path("columns").path(0).path("column").asText()).isEqualTo("Colour");
    }
  }

  @ParameterizedTest
  @CsvSource({"donors,0", "generated,0", "exclusions,3", "role,3", "roles (1),3", "settings,3"})
  void listsOfADocumentAreJudgedAsFilesAre(String list, int code) throws IOException {
    var document = folder.resolve("in.json");
    var text = """
        {"volunteers": [{"volunteer_id": "V1", "availability": ["Mon 09:00-17:00"]}],
        "needs": [{"need_id": "N1", "day": "Mon", "start": "10:00", "end": "12:00",
        "remote": true}], "%s": [{"a": {"b": 1}}]%s}""";
    Files.writeString(document, text.formatted(list, ""));
    var check = Shell.run("check", document);
    assertThat(check.code()).isEqualTo(code);
    assertThat(check.out()).contains("Files not read: " + list);
    Files.writeString(document,
        text.formatted(list, ", \"matcher\": {\"files\": {\"" + list + "\": \"\"}}"));
    assertThat(Shell.run("check", document).out()).doesNotContain(list, "json-list-unknown");
  }

  @Test
  void everyRowOfFreeTimeWithoutAKindIsSaid() throws IOException {
    var input = Case.copy("intake/02-two-headers-one-column/clean", folder.resolve("in"));
    Files.writeString(input.resolve("availability.csv"),
        "volunteer_id,day,start,end\nV1,Fri,09:00,12:00\n");
    assertThat(Shell.run("check", input).out()).contains("availability.csv has no column kind");
  }
}
