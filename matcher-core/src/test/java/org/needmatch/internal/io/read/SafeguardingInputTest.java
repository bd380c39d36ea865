package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.Readiness;
import org.needmatch.domain.RoleActivity.ContactPattern;
import org.needmatch.domain.ServedGroup;
import org.needmatch.domain.Supervision;
import org.needmatch.domain.Supervision.LoneWorking;
import org.needmatch.domain.VettingRecord.ActivityDay;
import org.needmatch.domain.VettingRecord.CheckStatus;
import org.needmatch.io.write.ProblemWriter;

/** How the columns and settings of safeguarding are read. */
class SafeguardingInputTest {
  private static final String ENGLAND = "{\"policy\": {\"pack\": \"england-wales\"}}";

  @TempDir
  Path folder;

  private InputText input() {
    return new InputText(folder);
  }

  @Test
  void statusesAndHistoryAreReadAndWrittenBack() throws Exception {
    input().file("matcher.json", ENGLAND)
        .volunteers(
            "availability,check_status,status_checked_on,status_result,pvg,pvg_ends_on,"
                + "suitable_sites,lone_working,first_timer",
            "V1,Mon 09:00-17:00,pending,2026-10-01,no change,child,2027-01-01,a;b,yes,no",
            "V2,Mon 09:00-17:00,,,New information,,,,,yes")
        .file("history.csv",
            "volunteer_id,date,activity,group\nV1,2026-11-20,Teaching,child\nV1,2026-11-21,,\n")
        .needs(
            "remote,date,activity_code,serves,setting,contact,supervised,under_16,age_band,"
                + "people_present,adults_min,staff_adults,staff_hours,lone_working,supervisor,"
                + "decision_site",
            "N1,yes,2026-11-23,teaching,child,School,weekly,yes,yes,9-12,12,1,2,9:30-12:00,no,"
                + "V2,hall");
    var problem = InputText.read(folder).problem();

    var v1 = problem.volunteers().getFirst().vetting();
    assertThat(v1.check()).isEqualTo(CheckStatus.PENDING);
    assertThat(v1.statusCheckedOn()).isEqualTo(LocalDate.of(2026, 10, 1));
    assertThat(v1.pvg()).containsExactly(ServedGroup.CHILD);
    assertThat(v1.pvgEndsOn()).isEqualTo(LocalDate.of(2027, 1, 1));
    assertThat(v1.suitableSites()).containsExactly("a", "b");
    assertThat(v1.loneWorking()).isTrue();
    assertThat(v1.history()).containsExactly(
        new ActivityDay(LocalDate.of(2026, 11, 20), "teaching", EnumSet.of(ServedGroup.CHILD)),
        new ActivityDay(LocalDate.of(2026, 11, 21), "", Set.of()));
    var v2 = problem.volunteers().getLast().vetting();
    assertThat(v2.check()).isEqualTo(CheckStatus.HELD);
    assertThat(v2.firstTimer()).isTrue();
    var need = problem.needs().getFirst();
    var roleActivity = need.roles().getFirst().requirement().roleActivity();
    assertThat(roleActivity.activity()).isEqualTo("teaching");
    assertThat(roleActivity.setting()).isEqualTo("school");
    assertThat(roleActivity.contact()).isEqualTo(ContactPattern.WEEKLY);
    assertThat(roleActivity.supervised() && roleActivity.underSixteens()).isTrue();
    assertThat(need.supervision())
        .isEqualTo(Supervision.builder().ageBand("9-12").people(12).adults(1).staff(2)
            .staffTime(org.needmatch.domain.TimeSpan.of(LocalDate.of(2026, 11, 23), 570, 720))
            .loneWorking(LoneWorking.NO).supervisor("V2").site("hall").build());

    var copy = folder.resolve("copy");
    ProblemWriter.write(problem, copy);
    assertThat(InputText.read(copy).problem()).isEqualTo(problem);
  }

  @Test
  void rolesTakeTheirNeedsCareWhereTheySayNothing() {
    input().file("matcher.json", ENGLAND)
        .needs("remote,date,activity_code,serves,supervised",
            "N1,yes,2026-11-23,teaching,child,yes")
        .file("roles.csv",
            "need_id,role,activity_code,serves,supervised\nN1,lead,,,no\nN1,cook,cooking,none,\n");
    var roles = InputText.read(folder).problem().needs().getFirst().roles();
    var lead = roles.getFirst().requirement().roleActivity();
    var cook = roles.getLast().requirement().roleActivity();
    assertThat(lead.activity()).isEqualTo("teaching");
    assertThat(lead.served()).containsExactly(ServedGroup.CHILD);
    assertThat(lead.supervised()).isFalse();
    assertThat(cook.activity()).isEqualTo("cooking");
    assertThat(cook.served()).isEmpty();
    assertThat(cook.supervised()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"conviction", "Criminal Record", "certificate_number", "Offences",
      "dbs_number"})
  void columnsOfRecordsAreRefusedEvenWhenTheyAreMapped(String column) {
    input().volunteers("availability," + column, "V1,Mon 09:00-17:00,yes").file("matcher.json",
        "{\"columns\": {\"volunteers.csv\": {\"" + column + "\": \"active\"}}}");
    var read = InputText.read(folder);
    InputText.assertCode(read.findings().getFirst(), FindingCode.COLUMN_REFUSED, "volunteers.csv",
        1, column, "");
    assertThat(InputText.volunteers(read)).containsExactly("V1");
    assertThat(read.findings().toString()).doesNotContain("yes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Criminal record check", "criminal_records_check", "Police record check"})
  void aCheckByTheNameOfARecordIsACheck(String column) {
    var rows = input().needs("remote,date," + column, "N1,yes,2026-11-23,enhanced",
        "N2,yes,2026-11-23,");
    assertThat(InputText.codes(InputText.read(folder))).containsExactly("column-unclear");
    assertThat(InputText.needs(InputText.read(folder))).containsExactly("N2");
    rows.file("matcher.json",
        "{\"columns\": {\"needs.csv\": {\"" + column + "\": \"dbs_level\"}}}");
    assertThat(InputText.needs(InputText.read(folder))).containsExactly("N1", "N2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rejected", "Banned", "not cleared", "unsuitable"})
  void aWordThatTurnsAPersonAwaySetsTheirRowAsideWhateverItsColumn(String word) {
    input().volunteers("availability,Application stage", "V1,Mon 09:00-17:00," + word,
        "V2,Mon 09:00-17:00,interview");
    var read = InputText.read(folder);
    assertThat(InputText.codes(read)).containsExactly("column-unclear");
    assertThat(InputText.volunteers(read)).containsExactly("V2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"paid_role", "core_service"})
  void workOfPaidStaffIsSetAsideWithTheReason(String column) {
    input().needs("remote,date," + column, "N1,yes,2026-11-23,yes", "N2,yes,2026-11-23,no");
    var read = InputText.read(folder);
    assertThat(InputText.needs(read)).containsExactly("N2");
    assertThat(read.findings().getFirst().code()).isEqualTo(column.replace('_', '-'));
    assertThat(read.findings().getFirst().message()).contains("paid staff");
  }

  @Test
  void moreThanAnActivityIsEntitledToIsWarnedAbout() {
    input().file("matcher.json", ENGLAND).needs(
        "remote,date,activity_code,serves,dbs_level,dbs_workforce,dbs_barred",
        "N1,yes,2026-11-23,greeting,,enhanced,child,child",
        "N2,yes,2026-11-23,teaching,child,enhanced,child,child");
    var beyond = InputText.read(folder).findings().stream()
        .filter(one -> one.code().equals("check-beyond-role")).toList();
    assertThat(beyond).hasSize(1);
    assertThat(beyond.getFirst().line()).isEqualTo(2);
  }

  @Test
  void whatTheSecondDayOfANightAsksIsNotMoreThanItMayAsk() {
    input().file("matcher.json", ENGLAND).file("needs.csv",
        """
            need_id,remote,date,start,end,activity_code,serves,supervised,contact,dbs_level,dbs_workforce,dbs_barred
            N1,yes,2026-08-31,20:00,08:00,childcare,child,yes,occasional,enhanced,child,child
            N2,yes,2026-08-31,18:00,20:00,childcare,child,yes,occasional,enhanced,child,child
            """);
    var beyond = InputText.read(folder).findings().stream()
        .filter(one -> one.code().equals("check-beyond-role")).toList();
    assertThat(beyond).extracting(one -> one.line()).containsExactly(3L);
  }

  @Test
  void whatThePackDoesNotKnowSetsTheNeedAside() {
    input().file("matcher.json", ENGLAND).needs("remote,date,activity_code,supervisor",
        "N1,yes,2026-11-23,juggling,", "N2,yes,2026-11-23,cooking,nobody-here",
        "N3,yes,2026-11-23,,staff");
    var read = InputText.read(folder);
    assertThat(InputText.needs(read)).containsExactly("N2", "N3");
    assertThat(InputText.codes(read)).contains("activity-unknown", "supervisor-unknown",
        "activity-missing");
    assertThat(read.problem().needs().getFirst().supervision().supervisor()).isEmpty();
    assertThat(read.problem().needs().getLast().supervision().supervisor()).isEqualTo("staff");
  }

  @Test
  void aBadDayOfHistorySetsItsVolunteerAside() {
    input().file("history.csv", "volunteer_id,date\nV1,2026-13-45\nnobody,2026-11-01\n");
    var read = InputText.read(folder);
    assertThat(InputText.volunteers(read)).containsExactly("V2");
    assertThat(InputText.codes(read)).containsExactlyInAnyOrder("date-impossible",
        "volunteer-unknown");
  }

  @Test
  void membershipsThatNoPackAsksForAreNamed() {
    input().volunteers("availability,pvg", "V1,Mon 09:00-17:00,child", "V2,Mon 09:00-17:00,");
    assertThat(InputText.codes(InputText.read(folder))).containsExactly("pvg-without-pack");
    input().file("matcher.json", "{\"policy\": {\"pack\": \"none\"}}")
        .volunteers("availability,pvg", "V1,Mon 09:00-17:00,child", "V2,Mon 09:00-17:00,");
    assertThat(InputText.read(folder).findings()).isEmpty();
  }

  @Test
  void pluralsOfGroupsAreUnderstood() {
    input()
        .volunteers("availability,dbs_level,dbs_workforce,dbs_barred,dbs_issued_on",
            "V1,Mon 09:00-17:00,enhanced,Children; adults,children,2026-01-01")
        .needs("remote,date,serves,dbs_level", "N1,yes,2026-11-23,Children,enhanced");
    var problem = InputText.read(folder).problem();
    assertThat(problem.needs().getFirst().roles().getFirst().requirement().roleActivity().served())
        .containsExactly(ServedGroup.CHILD);
    assertThat(problem.volunteers().getFirst().dbs().workforces())
        .containsExactlyInAnyOrder(Workforce.CHILD, Workforce.ADULT);
    assertThat(problem.volunteers().getFirst().dbs().barredLists())
        .containsExactly(BarredList.CHILD);
  }

  @Test
  void placesWithoutADateAreNamedWhereDaysAddUp() {
    var days = "series,volunteer_id,date,pinned\nother,V1,,\nother,V2,32/13/2026,\n"
        + "N1,V1,2026-11-16,\nN1,V2,,yes\n";
    input().file("previous.csv", days);
    assertThat(InputText.read(folder).findings()).isEmpty();
    input().file("previous.csv", days).file("matcher.json", ENGLAND);
    var found = InputText.read(folder).findings().stream()
        .filter(one -> one.code().equals("date-not-counted")).toList();
    assertThat(found).hasSize(1);
    InputText.assertCode(found.getFirst(), FindingCode.DATE_NOT_COUNTED, "previous.csv", 2, "date",
        "");
    assertThat(found.getFirst().message()).endsWith("add up: 2.");
  }

  @Test
  void moreThanAWeeklyCommitmentIsEntitledToIsWarnedAbout() {
    input()
        .file("matcher.json",
            "{\"weeks\": 2, \"policy\": {\"pack\": \"england-wales\", \"own\": \"ours.json\"}}")
        .file("ours.json", """
            {"name": "ours", "version": "2026-11-01",
             "rules": [{"id": "ours", "text": "All.", "source": "Trustees",
               "when": {"activities": ["greeting"]}, "triggers": ["weekly"],
               "requires": {"level": "enhanced", "workforce": ["child"]}}]}
            """).needs("remote,date,activity_code,commitment",
            "N1,yes,2026-11-23,greeting,tuesdays", "N2,yes,2026-11-30,greeting,tuesdays",
            "N3,yes,2026-11-24,greeting,");
    assertThat(InputText.read(folder).findings().stream()
        .filter(one -> one.code().equals("check-beyond-role")).map(one -> one.value()))
        .containsExactly("N1", "N2");
  }

  @Test
  void recordsBeyondTheRetentionDateAndChecksThatShutOutAreReported() {
    input()
        .file("matcher.json",
            "{\"policy.pack\": \"england-wales\", \"policy.keepFrom\": \"2026-06-01\"}")
        .volunteers("availability,active,dbs_level,dbs_issued_on,status_checked_on",
            "V1,Mon 09:00-17:00,yes,,,2026-05-31", "V2,Mon 09:00-17:00,no,basic,2020-01-01,",
            "V3,Mon 09:00-17:00,yes,,,2026-06-01")
        .file("history.csv", "volunteer_id,date\nV1,2026-05-31\nV1,2026-06-01\n")
        .needs("remote,date,activity_code,serves", "N1,yes,2026-11-23,personal-care,adult");
    var read = InputText.read(folder);
    assertThat(read.findings().stream().filter(one -> one.code().equals("kept-too-long"))
        .map(one -> one.message().replaceAll(" from before.*: ", ": "))).containsExactly(
            "history.csv holds days of activity: 1.", "volunteers.csv holds status checks: 1.",
            "volunteers.csv holds checks of people who are no longer active: 1.");
    assertThat(read.findings().stream().filter(one -> one.code().equals("check-shuts-out"))
        .map(one -> one.message()))
        .containsExactly("The check enhanced adult barred-adult, asked in need N1, turns away 2 of"
            + " 2 active volunteers.");
  }

  @Test
  void anOwnPolicyAddsAndIsWrittenBack() throws Exception {
    input()
        .file("matcher.json", "{\"policy\": {\"pack\": \"england-wales\", \"own\": \"ours.json\"}}")
        .file("ours.json", """
            {"name": "ours", "version": "2026-11-01", "activities": {"forest": "In the woods"},
             "rules": [{"id": "our-forest", "text": "Everybody.", "source": "Trustees",
               "when": {"activities": ["forest"]}, "requires": {"level": "basic",
               "credentials": ["Insured"]}}]}
            """).needs("remote,date,activity_code", "N1,yes,2026-11-23,forest");
    var read = InputText.read(folder);
    var pack = Objects.requireNonNull(read.problem().settings().safeguarding().pack());
    assertThat(pack.rules().getLast().id()).isEqualTo("our-forest");
    assertThat(pack.rules().getLast().effect()).isEqualTo(PolicyPack.Rule.Effect.OWN);
    assertThat(pack.rules().getLast().credentials()).containsExactly("insured");
    assertThat(pack.company()).isEqualTo(PolicyLibrary.named("england-wales").company());

    var copy = folder.resolve("copy");
    ProblemWriter.write(read.problem(), copy);
    assertThat(InputText.read(copy).problem()).isEqualTo(read.problem());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"frequency\": {\"days\": 4}", "\"frequency\": {\"window\": 29}",
      "\"frequency\": {\"nightFrom\": \"02:01\"}",
      "\"company\": {\"id\": \"x\", \"text\": \"x\", \"source\": \"x\", \"adults\": 1}",
      "\"company\": {\"id\": \"x\", \"text\": \"x\", \"source\": \"x\", \"ratios\": {\"4-8\": 7}}",
      "\"minimumAge\": 15", "\"activities\": {\"teaching\": \"something else\"}",
      "\"rules\": [{\"id\": \"a\", \"text\": \"a\", \"source\": \"a\", \"when\": {},"
          + " \"permits\": {\"level\": \"enhanced\"}}]",
      "\"rules\": [{\"id\": \"a\", \"text\": \"a\", \"source\": \"a\", \"when\": {},"
          + " \"requires\": {}}]",
      "\"rules\": [{\"id\": \"ew-adult-once\", \"text\": \"a\", \"source\": \"a\", \"when\": {},"
          + " \"requires\": {\"level\": \"basic\"}}]",
      "\"rules\": [{\"id\": \"a\", \"text\": \"a\", \"source\": \"a\","
          + " \"when\": {\"activites\": [\"teaching\"]}, \"requires\": {\"level\": \"basic\"}}]",
      "\"remove\": [\"ew-adult-once\"]"})
  void anOwnPolicyThatTakesAwayIsRefused(String part) {
    var own = "{\"name\": \"ours\", \"version\": \"2026-11-01\", " + part + "}";
    var england = PolicyLibrary.named("england-wales");
    assertThatThrownBy(() -> PolicyLibrary.with(england, own))
        .isInstanceOf(IllegalArgumentException.class);
    input()
        .file("matcher.json", "{\"policy\": {\"pack\": \"england-wales\", \"own\": \"ours.json\"}}")
        .file("ours.json", own);
    assertThat(InputText.refusal(folder).code()).isEqualTo("policy-bad");
  }

  @Test
  void pendingMayNotPassWhereThePackSaysNo() {
    assertThatThrownBy(() -> PolicyLibrary.with(PolicyLibrary.named("scotland"),
        "{\"name\": \"o\", \"version\": \"2026-11-01\", \"company\": {\"id\": \"x\","
            + " \"text\": \"x\", \"source\": \"x\", \"pendingAllowed\": true}}"))
        .hasMessageContaining("never take away");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,1,10:00-11:59", "1,1,10:01-12:00", "0,1,", "2,3,"})
  void aSessionWithoutTheStaffItInsistsOnIsNotReady(String staff) throws Exception {
    assertThat(insisting(staff).prerequisites()).containsExactly("staff");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,1,10:00-12:00", "1,1,", "3,2,", "0,,", "0,0,10:30-11:00"})
  void staffWhoAreThereThroughoutOpenASession(String staff) throws Exception {
    assertThat(insisting(staff).ready()).isTrue();
  }

  private Readiness insisting(String staff) throws Exception {
    input().volunteers("availability", "V1,Mon 09:00-17:00")
        .needs("remote,date,staff_adults,staff_min,staff_hours", "N1,yes,2026-11-23," + staff);
    return InputText.read(folder).problem().needs().getFirst().readiness();
  }
}
