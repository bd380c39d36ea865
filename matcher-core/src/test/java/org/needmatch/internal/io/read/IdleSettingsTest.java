package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.FindingCode;

class IdleSettingsTest {
  private static final String AREAS = "area_id,name\nnorth,North\nsouth,South\n";

  @TempDir
  Path folder;

  private List<Finding> idle(String settings, String volunteer, String needColumn, String need)
      throws Exception {
    var input = new InputText(folder)
        .file("volunteers.csv",
            "volunteer_id,latitude,longitude,availability,reliability\n"
                + "V1,53.6458,-1.7850,Mon 09:00-17:00," + volunteer + "\n")
        .file("needs.csv",
            "need_id,area,latitude,longitude,date,start,end," + needColumn + "\n"
                + "N1,north,53.6458,-1.7850,2026-11-23,10:00,12:00," + need + "\n")
        .file("areas.csv", AREAS).file("matcher.json", settings);
    return input.read().findings().stream()
        .filter(one -> one.code().equals(FindingCode.SETTING_IDLE.code())).toList();
  }

  private static String fairness(String values) {
    return "{\"format\": 1, \"fairness\": {" + values + "}}";
  }

  @Test
  void chancesOfPeopleWhoAlwaysComeAreSaidToChangeNothing() throws Exception {
    var expected = "{\"format\": 1, \"attendance\": \"expected\"}";
    assertThat(idle(expected, "", "min_certainty", "0.9")).extracting(Finding::column)
        .containsExactly("attendance", "min_certainty");
    assertThat(idle(expected, "0.8", "min_certainty", "0.9")).isEmpty();
    assertThat(idle("{\"format\": 1}", "", "min_certainty", "0")).isEmpty();
  }

  @Test
  void standbysThatNobodyCanBeAreNamed() throws Exception {
    assertThat(idle("{\"format\": 1}", "0.8", "volunteers_standby,decide", "1,people"))
        .singleElement().returns("volunteers_standby", Finding::column);
    assertThat(idle("{\"format\": 1}", "0.8", "volunteers_standby,decide", "1,engine")).isEmpty();
    var auto = "{\"format\": 1, \"standby\": \"auto\"}";
    assertThat(idle(auto, "0.8", "min_certainty", "")).singleElement().returns("standby",
        Finding::column);
    assertThat(idle(auto, "0.8", "min_certainty", "0.5")).isEmpty();
  }

  @Test
  void aFloorOfNobodyIsNamed() throws Exception {
    assertThat(
        idle(fairness("\"floor\": \"50%\", \"own\": \"North=10%;north=20%\""), "", "title", "T"))
        .singleElement().satisfies(one -> {
          assertThat(one.value()).isEqualTo("North");
          assertThat(one.message()).contains("Maybe north is meant");
        });
  }

  @Test
  void floorsByWhatNoNeedHasAreNamed() throws Exception {
    assertThat(idle(fairness("\"by\": \"need-group\", \"floor\": \"50%\""), "", "need_group", ""))
        .singleElement().returns("fairness.by", Finding::column);
    assertThat(
        idle(fairness("\"by\": \"need-group\", \"floor\": \"50%\""), "", "need_group", "old"))
        .isEmpty();
  }

  @Test
  void limitsOfAsksNeedSomebodyWhoCountsThem() throws Exception {
    var limit = "{\"format\": 1, \"maxAsks\": 2}";
    assertThat(idle(limit, "", "title", "T")).singleElement().returns("asks", Finding::column);
    var counted = new InputText(folder).file("attendance.csv", "volunteer_id,asks\nV1,2\n").read();
    assertThat(counted.findings()).extracting(Finding::code)
        .doesNotContain(FindingCode.SETTING_IDLE.code());
    var volunteer = counted.problem().volunteers().getFirst();
    assertThat(volunteer.asks()).isEqualTo(2);
    assertThat(volunteer.limits().asksPerMonth()).isEqualTo(2);
  }

  @Test
  void howFloorsCountWithoutAFloorIsRefused() {
    for (var setting : List.of("\"by\": \"area\"", "\"weight\": 5")) {
      var refusal = new InputText(folder).file("matcher.json", fairness(setting)).refusal();
      assertThat(refusal.code()).isEqualTo("setting-bad");
      assertThat(refusal.message()).contains("no floor is set");
    }
  }
}
