package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.diagnostics.Finding.Severity;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.RoleActivity;
import org.needmatch.domain.RoleActivity.ContactPattern;
import org.needmatch.domain.ServedGroup;
import org.needmatch.io.write.ProblemWriter;

/** What rows leave open of their care is read by the stricter reading. */
class MissingActivityTest {
  private static final String HEADER = "remote,date,activity_code,serves,setting,contact,"
      + "supervised,age_band,people_present,dbs_level,dbs_workforce,dbs_barred";

  @TempDir
  Path folder;

  private InputReading read(String pack, String... rows) {
    var input = new InputText(folder);
    if (!pack.isEmpty()) {
      input.file("matcher.json", "{\"policy\": {\"pack\": \"" + pack + "\"}}");
    }
    var needs = new ArrayList<>(List.of(rows));
    needs.add("Z,yes,2026-11-23,,,,,,,,,,");
    return input.needs(HEADER, needs.toArray(String[]::new)).read();
  }

  private static List<String> codes(InputReading read) {
    return InputText.codes(read).stream()
        .filter(code -> !code.equals("activity-missing") && !code.equals("check-shuts-out"))
        .toList();
  }

  private static RoleActivity roleActivity(InputReading read) {
    return read.problem().needs().getFirst().roles().getFirst().requirement().roleActivity();
  }

  @ParameterizedTest
  @CsvSource({"teaching,,hall,CHILD ADULT", "driving-children,none,hall,CHILD",
      "driving-children,adult,hall,CHILD ADULT", "money-help,child,home,CHILD ADULT",
      "event-help,,school,CHILD", "cooking,none,Pre-School,CHILD", "befriending,,home,CHILD ADULT"})
  void theGroupOfAnActivityOrASettingIsServed(String activity, String serves, String setting,
      String groups) {
    var read = read("england-wales", "N1,yes,2026-11-23," + activity + ","
        + (serves == null ? "" : serves) + "," + setting + ",occasional,yes,,,,,");
    assertThat(codes(read)).containsExactly("group-unsaid");
    assertThat(roleActivity(read).served()).containsExactly(
        List.of(groups.split(" ")).stream().map(ServedGroup::valueOf).toArray(ServedGroup[]::new));
  }

  @Test
  void anAgeBandIsOneOfChildren() {
    var read = read("england-wales",
        "N1,yes,2026-11-23,cooking,adult,hall,occasional,yes,4-8,5,,,");
    assertThat(codes(read)).containsExactly("group-unsaid");
    assertThat(roleActivity(read).served()).containsExactly(ServedGroup.CHILD, ServedGroup.ADULT);
  }

  @ParameterizedTest
  @CsvSource({"outdoor-work,none,park", "office,,office", "cooking,,hall", "greeting,none,museum",
      "food-delivery,adult,home", "event-help,child,hall", "teaching,child,school"})
  void whatIsSaidPlainlyIsQuiet(String activity, String serves, String setting) {
    var read = read("england-wales", "N1,yes,2026-11-23," + activity + ","
        + (serves == null ? "" : serves) + "," + setting + ",occasional,yes,,,,,");
    assertThat(codes(read)).isEmpty();
  }

  @Test
  void howOftenIsWeeklyOnlyWhereThatAsksMore() {
    var open = read("england-wales", "N1,yes,2026-11-23,teaching,child,school,,yes,,,,,");
    assertThat(codes(open)).containsExactly("contact-unsaid");
    assertThat(roleActivity(open).contact()).isEqualTo(ContactPattern.WEEKLY);
    var idle = read("england-wales", "N1,yes,2026-11-23,food-delivery,adult,home,,,,,,,");
    assertThat(codes(idle)).isEmpty();
    assertThat(roleActivity(idle).contact()).isEqualTo(ContactPattern.OCCASIONAL);
  }

  @Test
  void aSettingIsMissedOnlyWhereARuleAsksForIt() {
    assertThat(codes(read("england-wales", "N1,yes,2026-11-23,cooking,child,,weekly,no,,,,,")))
        .containsExactly("setting-unsaid");
    assertThat(
        codes(read("england-wales", "N1,yes,2026-11-23,cooking,child,elsewhere,weekly,no,,,,,")))
        .isEmpty();
    assertThat(codes(read("scotland", "N1,yes,2026-11-23,coaching,child,,weekly,yes,,,,,")))
        .isEmpty();
  }

  @Test
  void peopleServedByNobodyKnowsWhatAreSetAsideUnlessACheckIsAsked() {
    var read = read("england-wales", "N1,yes,2026-11-23,,child,school,weekly,yes,,,,,",
        "N2,yes,2026-11-23,,child,school,weekly,yes,,,enhanced,child,");
    assertThat(InputText.needs(read)).containsExactly("N2", "Z");
    assertThat(InputText.codes(read)).contains("activity-needed", "activity-missing");
  }

  @ParameterizedTest
  @CsvSource({"teaching,,,,", ",,hall,,", ",,,weekly,", ",,,,yes", ",child,,,", ",adult,,,"})
  void columnsOfAPackWithoutAPackSetTheNeedAside(String activity, String serves, String setting,
      String contact, String supervised) {
    var row = "N1,yes,2026-11-23," + Stream.of(activity, serves, setting, contact, supervised)
        .map(cell -> cell == null ? "" : cell).collect(Collectors.joining(",")) + ",,,,,";
    assertThat(InputText.needs(read("", row))).containsExactly("Z");
    assertThat(codes(read("", row))).containsExactly("policy-missing");
    assertThat(InputText.needs(read("none", row))).containsExactly("N1", "Z");
  }

  @Test
  void howManyPeopleAreThereMattersToAPackAlone() {
    var read = read("", "N1,yes,2026-11-23,,,,,,,12,,,", "N2,yes,2026-11-23,,,,,,,0,,,");
    assertThat(codes(read)).containsExactly("policy-missing");
    assertThat(InputText.needs(read)).containsExactly("N2", "Z");
  }

  @Test
  void whomANeedServesMattersWithoutAPackBesideItsOwnCheck() {
    var read = read("", "N1,yes,2026-11-23,,child,,,,,,enhanced,child,");
    assertThat(codes(read)).isEmpty();
    assertThat(InputText.needs(read)).containsExactly("N1", "Z");
  }

  @Test
  void rolesAnswerForTheirNeedAndAreAskedLikeIt() throws Exception {
    var input = new InputText(folder).file("matcher.json",
        "{\"policy\": {\"pack\": \"england-wales\"}}");
    input
        .needs("remote,date,serves,setting,contact", "N1,yes,2026-11-23,child,school,weekly",
            "N2,yes,2026-11-23,child,school,weekly")
        .file("roles.csv", "need_id,role,activity_code,serves,setting\nN1,lead,teaching,,\n"
            + "N1,cook,cooking,,\nN2,lead,teaching,,\nN2,helper,,,\nN2,x,teaching,,shool\n");
    var read = input.read();
    assertThat(InputText.needs(read)).containsExactly("N1");
    assertThat(InputText.codes(read)).contains("activity-needed", "word-unknown");
    assertThat(read.findings().stream().filter(one -> one.severity() == Severity.ERROR))
        .allMatch(one -> one.file().equals("roles.csv"));
    var copy = folder.resolve("copy");
    ProblemWriter.write(read.problem(), copy);
    assertThat(InputText.read(copy).problem()).isEqualTo(read.problem());
  }

  @ParameterizedTest
  @CsvSource({",child,,ENHANCED,check-without-level", ",,child,ENHANCED,check-without-level",
      "none,child,,NONE,check-unclear", "basic,,child,BASIC,check-contradicts",
      "standard,child,,STANDARD,check-contradicts"})
  void aWorkforceOrAListSpeaksOfAnEnhancedCheck(String level, String workforce, String barred,
      DbsLevel read, String code) {
    var result = read("none", "N1,yes,2026-11-23,,,,,,,," + Stream.of(level, workforce, barred)
        .map(cell -> cell == null ? "" : cell).collect(Collectors.joining(",")));
    assertThat(codes(result)).containsExactly(code);
    assertThat(result.problem().needs().getFirst().roles().getFirst().requirement().dbs().level())
        .isEqualTo(read);
  }

  @Test
  void noneBesideAListIsRefusedWherePeopleAreServed() {
    var read = read("england-wales",
        "N1,yes,2026-11-23,teaching,child,school,occasional,yes,,,none,child,child");
    assertThat(InputText.needs(read)).containsExactly("Z");
    assertThat(codes(read)).containsExactly("check-unclear");
  }
}
