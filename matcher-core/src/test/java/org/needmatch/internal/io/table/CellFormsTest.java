package org.needmatch.internal.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.internal.io.read.InputFixture;
import org.needmatch.internal.io.read.InputText;

class CellFormsTest extends InputFixture {
  private static final String HOME = "53.6458,-1.7850,Mon 09:00-17:00";
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
