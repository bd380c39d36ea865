package org.needmatch.internal.io.reshape;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.Place;
import org.needmatch.internal.io.read.InputReader;
import org.needmatch.internal.io.read.InputText;

class JoinedTableTest {
  private static final String SETTINGS = """
      {"joins": {"needs.csv": {"file": "job.csv", "on": {"Job": "Id"}}},
       "columns": {"needs.csv": {"job.csv: Where": "postcode", "job.csv: Name": ["title"]}}}
      """;
  private InputText input;

  @BeforeEach
  void soundFolder(@TempDir Path folder) {
    input = new InputText(folder).file("needs.csv", """
        Id,Job,date,start,end
        s1,J1,2026-11-23,10:00,12:00
        s2,J2,2026-11-24,10:00,12:00
        """).file("job.csv", "Id,Name,Where,Notes\nJ1,Walk,HD1 1AA,x\nJ2,Talk,HD1 1AB,\n")
        .file("postcodes.csv", "postcode,lat,long\nHD1 1AA,53.65,-1.78\nHD1 1AB,53.66,-1.78\n")
        .file("matcher.json", SETTINGS);
  }

  @Test
  void shiftsTakeTheirPlaceFromTheirJob() {
    var result = input.read();
    assertThat(result.findings()).isEmpty();
    assertThat(result.problem().needs()).extracting(n -> n.id() + " " + n.title())
        .containsExactly("s1 Walk", "s2 Talk");
    assertThat(result.problem().needs().get(1).place()).extracting(Place::latitude)
        .isEqualTo(53.66);
    assertThat(result.unread().columns()).extracting(c -> c.name())
        .containsExactly("job.csv: Notes");
    assertThat(result.unread().files()).isEmpty();
  }

  @Test
  void contactsTakeTheirHomeFromTheirAccount() {
    input.file("contacts.csv", """
        Id,AccountId,availability
        C1,A1,Mon 09:00-17:00
        C2,A2,Mon 09:00-17:00
        C3,,Mon 09:00-17:00
        C4,A9,Mon 09:00-17:00
        """).file("accounts.csv", "Id,Name,Billing\nA1,Harrison,HD1 1AA\nA2,Hoop,HD1 1AB\n")
        .file("matcher.json", """
            {"files": {"volunteers.csv": "contacts.csv"},
             "joins": {"volunteers.csv": [{"file": "accounts.csv", "on": {"AccountId": "Id"},
                                           "optional": true}]},
             "columns": {"volunteers.csv": {"Id": "volunteer_id",
                                            "accounts.csv: Billing": "postcode"},
                         "needs.csv": {"Id": "need_id"}},
             "constants": {"needs.csv": {"remote": "yes"}}}
            """).without("volunteers.csv");
    var result = input.read();
    assertThat(result.problem().volunteers()).extracting(v -> v.id() + " " + v.home())
        .containsExactly("C1 " + new Place(53.65, -1.78), "C2 " + new Place(53.66, -1.78),
            "C3 null");
    assertThat(InputText.codes(result)).containsExactly("join-missing");
  }

  @Test
  void aListOfTheDocumentMayBeJoined() throws Exception {
    var result = InputReader.document("input.json", """
        {"volunteers": [{"volunteer_id": "V1", "latitude": 53.65, "longitude": -1.78,
                         "availability": ["Mon 09:00-17:00"]}],
         "jobs": [{"Id": "J1", "Name": "Walk", "lat": 53.65, "long": -1.78}],
         "needs": [{"need_id": "s1", "Job": "J1", "date": "2026-11-23", "start": "10:00",
                    "end": "12:00"},
                   {"need_id": "s2", "Job": "J7", "date": "2026-11-23", "start": "10:00",
                    "end": "12:00"}],
         "matcher": {"joins": {"needs.csv": {"file": "jobs", "on": {"Job": "Id"}}},
                     "columns": {"needs.csv": {"jobs: Name": "title", "jobs: lat": "latitude",
                                               "jobs: long": "longitude"}}}}
        """, InputText.options());
    assertThat(result.problem().needs()).extracting(n -> n.title()).containsExactly("Walk");
    assertThat(InputText.codes(result)).containsExactly("join-missing");
    assertThat(result.unread().files()).isEmpty();
  }

  @Test
  void theHashCoversTheJoinedFile() {
    var before = input.read().inputHash();
    input.file("job.csv", "Id,Name,Where,Notes\nJ1,Walk,HD1 1AA,x\nJ2,Talk,HD1 1AA,\n");
    assertThat(input.read().inputHash()).isNotEqualTo(before);
  }

  @Test
  void rowsWithoutAPartnerAreSetAside() {
    input.file("job.csv", "Id,Name,Where,Notes\nJ1,Walk,HD1 1AA,\nJ1,Run,HD1 1AA,\n");
    input.file("needs.csv", """
        Id,Job,date,start,end
        s1,J1,2026-11-23,10:00,12:00
        s2,J2,2026-11-24,10:00,12:00
        s3,,2026-11-24,10:00,12:00
        """);
    var refusal = input.refusal();
    assertThat(refusal.code()).isEqualTo(FindingCode.NO_NEEDS.code());
  }

  @Test
  void eachSaysWhyAtItsOwnCell() {
    input.file("needs.csv", """
        Id,Job,date,start,end
        s1,J1,2026-11-23,10:00,12:00
        s2,J9,2026-11-24,10:00,12:00
        s3,,2026-11-24,10:00,12:00
        """);
    assertThat(input.read().findings())
        .extracting(f -> f.line() + " " + f.column() + " " + f.value())
        .containsExactly("3 Job J9", "4 Job ");
    input.file("matcher.json", SETTINGS.replace("\"Id\"}}}", "\"Id\"}, \"optional\": true}}")
        .replace("\"on\": {\"Job\": \"Id\"}}", "\"on\": {\"Job\": \"Id\"}"));
    assertThat(input.read().findings()).extracting(f -> f.line() + " " + f.code())
        .contains("3 join-missing", "4 place-missing");
  }

  @Test
  void aColumnOfTheOtherFileThatGuardsPeopleIsNeverPassedOver() {
    input.file("job.csv",
        "Id,Name,Where,DBS required\nJ1,Walk,HD1 1AA,enhanced\nJ2,Talk,HD1 1AB,\n");
    assertThat(InputText.needs(input.read())).containsExactly("s2");
    InputText.assertCode(input.finding(), FindingCode.COLUMN_UNCLEAR, "needs.csv", 2,
        "job.csv: DBS required", "");
  }

  @Test
  void aFileThatIsNotThereIsOneSentence() {
    input.without("job.csv");
    InputText.assertCode(input.refusal(), FindingCode.FILE_MISSING, "job.csv", 0, "", "");
    input.file("matcher.json", SETTINGS.replace("job.csv\", \"on", "../job.csv\", \"on"));
    InputText.assertCode(input.refusal(), FindingCode.SETTING_BAD, "matcher.json", 1,
        "joins.needs.csv.file", "../job.csv");
    input.file("matcher.json", SETTINGS);
    input.file("job.csv", "Number,Where\nJ1,HD1 1AA\n");
    assertThat(input.refusal().message()).contains("a column Id, which job.csv does not have");
  }
}
