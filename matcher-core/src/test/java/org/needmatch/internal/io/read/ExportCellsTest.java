package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.Need;
import org.needmatch.domain.Volunteer;

class ExportCellsTest {
  private static final String HOME = "53.6458,-1.7850,Mon 09:00-17:00";
  private InputText input;

  @BeforeEach
  void soundFolder(@TempDir Path folder) {
    input = new InputText(folder);
  }

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

  @Test
  void commasFactorsAndMilesMakeNumbersOfOurs() {
    input.volunteers("latitude,longitude,availability,Radius",
        "V1,\"53,6458\",\"-1,7850\",Mon 09:00-17:00,\"2,5\"").file("matcher.json", """
            {"columns": {"volunteers.csv": {"Radius": "max_travel_km"}},
             "decimalComma": {"volunteers.csv": ["latitude", "longitude", "max_travel_km"]},
             "factors": {"volunteers.csv": {"max_travel_km": 1.609344}}}
            """);
    assertThat(input.read().findings()).isEmpty();
    assertThat(input.read().problem().volunteers().get(0).maxTravelKm()).isEqualTo(4.02336);
  }

  @Test
  void aHeaderOfMilesIsUnderstoodAndTold() {
    input.volunteers("latitude,longitude,availability,Max miles", "V1," + HOME + ",10").file(
        "matcher.json", "{\"columns\": {\"volunteers.csv\": {\"Max miles\": \"max_travel_km\"}}}");
    InputText.assertCode(input.finding(), FindingCode.COLUMN_CONVERTED, "volunteers.csv", 0,
        "Max miles", "");
    assertThat(input.read().problem().volunteers().get(0).maxTravelKm()).isEqualTo(16.09344);
  }

  @Test
  void numbersOfASpreadsheetAreReadAndTold() {
    input.file("needs.csv", """
        need_id,latitude,longitude,date,start,end
        N1,53.6458,-1.7850,46350,0.25,0.416666667
        """);
    var need = input.read().problem().needs().get(0);
    assertThat(need.time().start()).isEqualTo("2026-11-24T06:00");
    assertThat(need.time().end()).isEqualTo("2026-11-24T10:00");
    assertThat(InputText.codes(input.read())).containsOnly("column-converted").hasSize(2);
  }

  @Test
  void aDotBetweenHourAndMinuteStaysWhereNoCellIsAFraction() {
    input.file("needs.csv", """
        need_id,latitude,longitude,date,start,end
        N1,53.6458,-1.7850,2026-11-23,0.25,10.30
        """);
    assertThat(input.read().problem().needs().get(0).time().start()).isEqualTo("2026-11-23T00:25");
  }

  @Test
  void numbersForBirthDatesAndChecksAreReadOnlyWhenNamed() {
    input.volunteers("latitude,longitude,availability,birth_date", "V1," + HOME + ",29587",
        "V2," + HOME + ",46350", "V3," + HOME + ",");
    assertThat(InputText.codes(input.read())).containsExactly("date-bad", "date-bad");
    input.file("matcher.json", "{\"sheetNumbers\": {\"volunteers.csv\": [\"birth_date\"]}}");
    assertThat(input.read().problem().volunteers().get(0).birthDate()).isEqualTo("1981-01-01");
  }

  @Test
  void anAfternoonClockIsReadAsSaid() {
    input.file("needs.csv", """
        need_id,latitude,longitude,date,start,end
        N1,53.6458,-1.7850,2026-11-23,1:30,5:00
        """).file("matcher.json",
        "{\"afternoon\": {\"needs.csv\": {\"start\": \"08:00\", \"end\": \"08:30\"}}}");
    assertThat(input.read().problem().needs().get(0).time().start()).isEqualTo("2026-11-23T13:30");
    assertThat(input.read().findings()).isEmpty();
  }

  @Test
  void oneCellGivesDateAndStartAndALengthTheEnd() {
    input.file("needs.csv", """
        need_id,latitude,longitude,Starts,Duration
        N1,53.6458,-1.7850,2026-06-03T18:00:00.000Z,1.0
        N2,53.6458,-1.7850,2026-06-03T00:30:00.000Z,1.5
        N3,53.6458,-1.7850,03/06/2026 10:00,90 min
        N4,53.6458,-1.7850,2026-06-03T22:30:00Z,2h
        """).file("matcher.json",
        "{\"columns\": {\"needs.csv\": {\"Starts\": [\"date\", \"start\"]}}}");
    var result = input.read(InputText.options().withWeek(LocalDate.of(2026, 6, 3)));
    assertThat(result.findings()).isEmpty();
    assertThat(result.problem().needs()).extracting(Need::time)
        .extracting(time -> time.start() + " " + time.end())
        .containsExactly("2026-06-03T19:00 2026-06-03T20:00", "2026-06-03T01:30 2026-06-03T03:00",
            "2026-06-03T10:00 2026-06-03T11:30", "2026-06-03T23:30 2026-06-04T01:30");
  }

  @Test
  void sessionsOfTheSmallHoursBelongToTheNightAfterWhereSaid() {
    input.file("needs.csv", """
        need_id,latitude,longitude,date,day,start,end
        N1,53.6458,-1.7850,2026-11-28,,1:30,3:00
        N2,53.6458,-1.7850,2026-11-28,,22:00,1:00
        N3,53.6458,-1.7850,,Fri,1:30,3:00
        N4,53.6458,-1.7850,2026-11-29,,1:30,3:00
        """).file("matcher.json",
        "{\"week\": \"2026-11-23\", \"nightUntil\": {\"needs.csv\": \"05:00\"}}");
    assertThat(input.read().problem().needs()).extracting(n -> n.id() + " " + n.time().start())
        .containsExactly("N1 2026-11-29T01:30", "N2 2026-11-28T22:00", "N3 2026-11-28T01:30");
    input.file("matcher.json", "{\"nightUntil\": {\"volunteers.csv\": \"05:00\"}}");
    assertThat(input.refusal().code()).isEqualTo(FindingCode.SETTING_BAD.code());
  }

  @Test
  void anEndMaySayItsDayWhichIsThatOfTheStartOrTheNext() {
    input.file("needs.csv", """
        need_id,latitude,longitude,Starts,Ends
        N1,53.6458,-1.7850,23/11/2026 18:00,23/11/2026 20:00
        N2,53.6458,-1.7850,2026-11-23T22:00:00Z,2026-11-24T01:00:00Z
        N3,53.6458,-1.7850,23/11/2026 18:00,25/11/2026 20:00
        N4,53.6458,-1.7850,23/11/2026 18:00,22/11/2026 20:00
        """).file("matcher.json", """
        {"columns": {"needs.csv": {"Starts": ["date", "start"], "Ends": "end"}}}
        """);
    assertThat(InputText.needs(input.read())).containsExactly("N1", "N2");
    assertThat(input.read().problem().needs().get(1).time().end()).isEqualTo("2026-11-24T01:00");
    assertThat(input.read().findings())
        .extracting(f -> f.line() + " " + f.column() + " " + f.code())
        .containsExactly("4 Ends dates-contradict", "5 Ends dates-contradict");
  }

  @Test
  void anEndThatIsNotTheStartAndTheLengthSetsTheRowAside() {
    input.file("needs.csv", """
        need_id,latitude,longitude,date,start,end,duration
        N1,53.6458,-1.7850,2026-11-23,10:00,12:00,2
        N2,53.6458,-1.7850,2026-11-23,10:00,12:00,3
        N3,53.6458,-1.7850,2026-11-23,10:00,,soon
        """);
    assertThat(InputText.needs(input.read())).containsExactly("N1");
    assertThat(input.read().findings())
        .extracting(f -> f.line() + " " + f.column() + " " + f.code())
        .containsExactly("3 duration dates-contradict", "4 duration time-bad");
  }

  @Test
  void oneCellGivesStartAndEndAndMaybeTheDay() {
    input.file("needs.csv", """
        need_id,latitude,longitude,date,Time
        N1,53.6458,-1.7850,Tue 24 November 2026,10am-12pm
        N2,53.6458,-1.7850,24/11/2026,6-8pm
        N3,53.6458,-1.7850,Mon 24/11/2026,9-12
        """).file("matcher.json",
        "{\"columns\": {\"needs.csv\": {\"Time\": [\"start\", \"end\"]}}}");
    assertThat(input.read().problem().needs())
        .extracting(n -> n.time().start() + " " + n.time().end())
        .containsExactly("2026-11-24T10:00 2026-11-24T12:00", "2026-11-24T18:00 2026-11-24T20:00");
    InputText.assertCode(input.finding(), FindingCode.DATE_IMPOSSIBLE, "needs.csv", 4, "date",
        "Mon 24/11/2026");
    input.file("needs.csv", """
        need_id,latitude,longitude,When
        N1,53.6458,-1.7850,Tue 24 Nov 2026 10:00-12:00
        """).file("matcher.json",
        "{\"columns\": {\"needs.csv\": {\"When\": [\"date\", \"start\", \"end\"]}}}");
    assertThat(input.read().problem().needs().get(0).time().end()).isEqualTo("2026-11-24T12:00");
  }

  @Test
  void theYearOfDatesIsThatWhichIsSaidButNotOfBirths() {
    input.file("needs.csv", """
        need_id,latitude,longitude,date,start,end
        N1,53.6458,-1.7850,24-Nov,10:00,12:00
        N2,53.6458,-1.7850,Tue 24 November,10:00,12:00
        N3,53.6458,-1.7850,24/11/26,10:00,12:00
        """).volunteers("latitude,longitude,availability,birth_date", "V1," + HOME + ",2-Mar",
        "V2," + HOME + ",");
    assertThat(input.refusal().code()).isEqualTo(FindingCode.NO_NEEDS.code());
    input.file("matcher.json", "{\"year\": {\"needs.csv\": 2026, \"volunteers.csv\": 2026}}");
    assertThat(InputText.needs(input.read())).containsExactly("N1", "N2", "N3");
    assertThat(InputText.codes(input.read())).containsExactly("date-bad");
  }

  @Test
  void underAHeaderOfMinutesANumberIsInMinutes() {
    input.file("needs.csv", """
        need_id,latitude,longitude,date,start,Duration (minutes)
        N1,53.6458,-1.7850,2026-11-23,10:00,90
        """);
    assertThat(input.read().problem().needs().get(0).time().end()).isEqualTo("2026-11-23T11:30");
  }
}
