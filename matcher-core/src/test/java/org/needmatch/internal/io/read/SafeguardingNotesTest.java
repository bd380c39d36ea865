package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.diagnostics.FindingCode;

class SafeguardingNotesTest extends InputFixture {
  private static final String ENGLAND = "{\"policy\": {\"pack\": \"england-wales\"}}";

  @Test
  void moreThanAnActivityIsEntitledToIsWarnedAbout() {
    input.file("matcher.json", ENGLAND).needs(
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
    input.file("matcher.json", ENGLAND).file("needs.csv",
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
  void membershipsThatNoPackAsksForAreNamed() {
    input.volunteers("availability,pvg", "V1,Mon 09:00-17:00,child", "V2,Mon 09:00-17:00,");
    assertThat(InputText.codes(InputText.read(folder))).containsExactly("pvg-without-pack");
    input.file("matcher.json", "{\"policy\": {\"pack\": \"none\"}}").volunteers("availability,pvg",
        "V1,Mon 09:00-17:00,child", "V2,Mon 09:00-17:00,");
    assertThat(InputText.read(folder).findings()).isEmpty();
  }

  @Test
  void placesWithoutADateAreNamedWhereDaysAddUp() {
    var days = "series,volunteer_id,date,pinned\nother,V1,,\nother,V2,32/13/2026,\n"
        + "N1,V1,2026-11-16,\nN1,V2,,yes\n";
    input.file("previous.csv", days);
    assertThat(InputText.read(folder).findings()).isEmpty();
    input.file("previous.csv", days).file("matcher.json", ENGLAND);
    var found = InputText.read(folder).findings().stream()
        .filter(one -> one.code().equals("date-not-counted")).toList();
    assertThat(found).hasSize(1);
    InputText.assertCode(found.getFirst(), FindingCode.DATE_NOT_COUNTED, "previous.csv", 2, "date",
        "");
    assertThat(found.getFirst().message()).endsWith("add up: 2.");
  }

  @Test
  void moreThanAWeeklyCommitmentIsEntitledToIsWarnedAbout() {
    input
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
    input
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
}
