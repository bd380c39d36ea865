package org.needmatch.internal.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.io.read.InputFixture;
import org.needmatch.internal.io.read.InputText;

class CellTextsTest extends InputFixture {
  private static final String HOME = "53.6458,-1.7850,Mon 09:00-17:00";
  @Test
  void wordsForBlankSpareTheColumnsThatGuardPeopleUnlessNamed() {
    input
        .volunteers("latitude,longitude,availability,max_travel_km,dbs_level",
            "V1," + HOME + ",N/A,none", "V2," + HOME + ",tbc,n/a")
        .file("matcher.json", "{\"blank\": {\"volunteers.csv\": [\"n/a\", \"tbc\"]}}");
    InputText.assertCode(input.finding(), FindingCode.WORD_UNKNOWN, "volunteers.csv", 3,
        "dbs_level", "n/a");
    input.file("matcher.json",
        "{\"blank\": {\"volunteers.csv\": {\"*\": [\"n/a\", \"tbc\"], \"dbs_level\": \"N/A\"}}}");
    assertThat(input.read().findings()).isEmpty();
    assertThat(input.read().problem().volunteers()).extracting(Volunteer::maxTravelKm)
        .containsOnly(10.0);
  }

  @Test
  void listsHaveTheirOwnSeparator() {
    input.volunteers("latitude,longitude,availability,skills",
        "V1," + HOME + ",\"First aid, driving\"").file("matcher.json", """
            {"separators": {"volunteers.csv": {"skills": ","}},
             "values": {"volunteers.csv": {"skills": {"first aid": "first-aid"}}}}
            """);
    assertThat(input.read().problem().volunteers().get(0).skills().keySet())
        .isEqualTo(Set.of("first-aid", "driving"));
  }

  @Test
  void aStarStandsForEveryOtherWord() {
    input.volunteers("latitude,longitude,availability,dbs_level,skills",
        "V1," + HOME + ",Enhanced,cook;x;y", "V2," + HOME + ",Seen by Jo,", "V3," + HOME + ",,cook")
        .file("matcher.json", """
            {"values": {"volunteers.csv": {
              "dbs_level": {"Enhanced": "enhanced", "*": "none"},
              "skills": {"cook": "cooking", "*": ""}}}}
            """);
    var people = input.read().problem().volunteers();
    assertThat(input.read().findings()).isEmpty();
    assertThat(people).extracting(v -> v.dbs().level()).containsExactly(DbsLevel.ENHANCED,
        DbsLevel.NONE, DbsLevel.NONE);
    assertThat(people.get(0).skills()).containsOnlyKeys("cooking");
    assertThat(people.get(2).skills()).containsOnlyKeys("cooking");
  }
}
