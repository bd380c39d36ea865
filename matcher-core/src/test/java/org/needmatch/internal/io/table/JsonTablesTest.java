package org.needmatch.internal.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.internal.io.read.InputReading;
import org.needmatch.internal.io.read.InputText;

class JsonTablesTest {
  private static final String SOUND = """
      {
        "volunteers": [
          {"volunteer_id": "V1", "latitude": 53.6, "longitude": -1.7, "active": true,
           "skills": ["driving", "maths:3"], "availability": ["Mon 09:00-17:00", "Tue 9am-5pm"],
           "age": 30, "dbs_update_service": false, "gender": null},
          {"volunteerId": 2, "age": "old"},
          {"volunteer_id": "V3", "skills": {"maths": 3}}
        ],
        "needs": [{"need_id": "N1", "latitude": 53.6, "longitude": -1.7, "date": "2026-11-23",
          "start": "10:00", "end": "12:00", "skills": ["maths:2"], "volunteers": 2}],
        "pairs": [],
        "matcher": {"dbs": {"maxAgeMonths": 24}}
      }
      """;

  @TempDir
  private Path folder;

  @Test
  void documentAndFolderGiveTheSameProblem() throws IOException {
    var json = read(SOUND);
    var csv = new InputText(folder).file("volunteers.csv", """
        volunteer_id,latitude,longitude,active,skills,availability,age
        V1,53.6,-1.7,yes,driving;maths:3,Mon 09:00-17:00;Tue 9am-5pm,30
        """).file("needs.csv", """
        need_id,latitude,longitude,date,start,end,skills,volunteers
        N1,53.6,-1.7,2026-11-23,10:00,12:00,maths:2,2
        """).file("matcher.json", "{\"dbs.maxAgeMonths\": 24}").read();
    assertThat(json.problem()).isEqualTo(csv.problem());
  }

  @Test
  void findingsNameTheLineOfTheObject() throws IOException {
    var findings = read(SOUND).findings();
    assertThat(findings).hasSize(2);
    InputText.assertCode(findings.get(0), FindingCode.NUMBER_BAD, "input.json", 6, "age", "xxx");
    InputText.assertCode(findings.get(1), FindingCode.CELL_NESTED, "input.json", 7, "skills", "");
  }

  @Test
  void spellingsOfANameAreOneColumn() throws IOException {
    var result = read(SOUND.replace("\"old\"", "31"));
    assertThat(InputText.volunteers(result)).containsExactly("V1", "2");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"{\"volunteers\": [|json-malformed|1", "[]|json-shape|1",
      "{\"volunteers\": {}}|json-shape|1", "{\"volunteers\": [1]}|json-shape|1",
      "{\"people\": []}|file-missing|0", "{\"volunteers\": []} {}|json-shape|1",
      "{\"volunteers\": NaN}|json-malformed|1", "{\"volunteers\": []}|file-missing|0",
      "{\"matcher\": {\"x\": 1}}|setting-unknown|1",
      "{\"needs\": [], \"needs\": []}|json-malformed|1", "' '|file-empty|0"})
  void whatIsNotOfTheFormIsOneSentence(String document, String code, int line) throws IOException {
    Files.writeString(folder.resolve("input.json"), document.replace("' '", " "));
    var refusal = InputText.refusal(folder.resolve("input.json"));
    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal.line()).isEqualTo(line);
  }

  @Test
  void twentyMegabytesInOneTextSetTheRowAside() throws IOException {
    var result = read(SOUND.replace("\"old\"", "\"" + "x".repeat(20_000_001) + "\""));
    assertThat(InputText.codes(result)).contains("cell-too-long");
  }

  private InputReading read(String document) throws IOException {
    Files.writeString(folder.resolve("input.json"), document);
    return InputText.read(folder.resolve("input.json"));
  }
}
