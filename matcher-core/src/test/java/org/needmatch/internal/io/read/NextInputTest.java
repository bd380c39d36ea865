package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.history.AttendanceSummary;
import org.needmatch.io.read.UnusableInputException;

class NextInputTest extends InputFixture {
  private NextInput.Result next(Map<String, AttendanceSummary> known)
      throws UnusableInputException {
    return NextInput.of(folder, Map.of(), input.read().problem(), known);
  }

  private static String text(NextInput.Result next, String file) {
    return new String(next.files().get(file), StandardCharsets.UTF_8);
  }

  @Test
  void whatDoesNotGoOnStandsToTheByte() throws Exception {
    var people = "\uFEFFvolunteer_id,name,availability\r\n"
        + "V1,\"Ann \"\"A\"\" Åsh\",Mon 09:00-17:00\r\n";
    input.file("volunteers.csv", people).file("areas.csv", "area_id,name\nA,North\n")
        .needs("remote,date", "N1,yes,2026-11-23");

    var next = next(Map.of());

    assertThat(next.week()).isEqualTo(LocalDate.of(2026, 11, 30));
    assertThat(text(next, "volunteers.csv")).isEqualTo(people);
    assertThat(text(next, "areas.csv")).isEqualTo("area_id,name\nA,North\n");
  }

  @Test
  void pinsAndAnswersOfTheWeekAreOver() throws Exception {
    input.needs("remote,date", "N1,yes,2026-11-23").file("previous.csv",
        "need_id,volunteer_id,pinned,status,date\nN1,V1,yes,accepted,\n"
            + "N1,V2,no,declined,2026-11-16\n");

    var next = next(Map.of());

    assertThat(next.unpinned()).isEqualTo(1);
    assertThat(text(next, "previous.csv")).isEqualTo(
        "need_id,volunteer_id,pinned,status,date\nN1,V1,no,,\nN1,V2,no,declined,2026-11-16\n");
  }

  @Test
  void whatIsKnownOfPeopleStandsWhereTheFileSaysIt() throws Exception {
    input.volunteers("availability,weeks_waiting,asks,recent_sessions",
        "V1,Mon 09:00-17:00,4,1,2;0", "V2,Mon 09:00-17:00,,,")
        .needs("remote,date", "N1,yes,2026-11-23");

    var next = next(Map.of("V1", new AttendanceSummary("V1", 0, 1, 0, 1, 0, List.of(1), 3), "V2",
        new AttendanceSummary("V2", 5, 1, 0, 0, 0, List.of(0), 2)));

    assertThat(text(next, "volunteers.csv")).contains("V1,Mon 09:00-17:00,0,3,1;2;0")
        .contains("V2,Mon 09:00-17:00,,,");
  }

  @Test
  void rolesAndAvoidedNeedsFollowTheIdsOfTheirNeeds() throws Exception {
    input
        .volunteers("availability,avoids", "V1,Mon 09:00-17:00,tea-2026-11-23;fair",
            "V2,Mon 09:00-17:00,fair")
        .needs("series,remote,date", "tea-2026-11-23,tea,yes,2026-11-23", "fair,,yes,2026-11-24")
        .file("roles.csv",
            "need_id,role,volunteers\ntea-2026-11-23,host,1\ntea-2026-11-23,cook,1\nfair,host,1\n");

    var next = next(Map.of());

    assertThat(text(next, "roles.csv"))
        .isEqualTo("need_id,role,volunteers\ntea-2026-11-30,host,1\ntea-2026-11-30,cook,1\n");
    assertThat(text(next, "volunteers.csv")).contains("V1,Mon 09:00-17:00,tea-2026-11-30\n")
        .contains("V2,Mon 09:00-17:00,\n");
  }

  @Test
  void onlyTheWeekOfTheSettingsChanges() throws Exception {
    input.needs("remote,date", "N1,yes,2026-11-23").file("matcher.json",
        "{\"week\": \"2026-11-23\", \"maxAsks\": 3}");
    assertThat(text(next(Map.of()), "matcher.json")).contains("2026-11-30", "\"maxAsks\" : 3");

    input.file("matcher.json", "{\"maxAsks\":3}");
    assertThat(text(next(Map.of()), "matcher.json")).isEqualTo("{\"maxAsks\":3}");
  }

  @Test
  void aJsonDocumentIsNotMoved() throws Exception {
    var problem = input.read().problem();
    var file = folder.resolve("all.json");
    input.file("all.json", "{}");

    assertThatThrownBy(() -> NextInput.of(file, Map.of(), problem, Map.of()))
        .isInstanceOf(UnusableInputException.class);
  }
}
