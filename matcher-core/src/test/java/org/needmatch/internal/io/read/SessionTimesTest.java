package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.Need;

class SessionTimesTest extends InputFixture {
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
}
