package org.needmatch.internal.io.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needmatch.internal.io.write.WrittenFolder.small;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Settings;
import org.needmatch.domain.Settings.PointsUnit;
import org.needmatch.domain.SoftWeight;
import org.needmatch.domain.SoftWeights;
import org.needmatch.domain.TravelMode;
import org.needmatch.domain.TravelSettings;
import org.needmatch.io.write.ProblemWriter;

class SettingsFileTest extends WrittenFolder {
  @Test
  void settingsThatDifferFromTheDefaultsAreWritten() throws IOException {
    var settings = Settings.builder().zone(ZoneId.of("Europe/Paris")).pinsOverrideChecks(true)
        .dbsMaxAgeMonths(24).travel(new TravelSettings(1.5, 5, Map.of(TravelMode.WALK, 4.5)))
        .extraSeatValue(new BigDecimal("0.25")).pointsPer(PointsUnit.HOUR)
        .attendance(Settings.Attendance.EXPECTED).needTolerance(0.01)
        .softWeights(SoftWeights.DEFAULT.with(SoftWeight.PREFERS, 2).with(SoftWeight.CONTINUES, 3)
            .with(SoftWeight.WEEK_WAITING, 4).with(SoftWeight.WEEKS_WAITING_CAP, 5))
        .build();
    ProblemWriter.write(small().settings(settings).build(), folder);

    assertThat(read("matcher.json")).isEqualToIgnoringWhitespace(
        """
            {"format" : 1, "week" : "2026-11-23", "zone" : "Europe/Paris",
             "pins" : {"overrideChecks" : true}, "dbs" : {"maxAgeMonths" : 24},
             "travel" : {"detour" : 1.5, "bufferMinutes" : 5,
               "speeds" : {"walk" : 4.5, "cycle" : 15.0, "transit" : 20.0, "car" : 30.0}},
             "extraSeatValue" : 0.25, "pointsPer" : "hour", "attendance" : "expected", "needTolerance" : 0.01,
             "weights" : {"travelMinute" : 1, "prefers" : 2, "continues" : 3, "weekWaiting" : 4,
               "weeksWaitingCap" : 5}}""");
  }

  @Test
  void theWeekIsWrittenWhenNoNeedShowsIt() throws IOException {
    ProblemWriter.write(Problem.builder(MONDAY).build(), folder);

    assertThat(read("matcher.json")).contains("\"week\" : \"2026-11-23\"");
  }
}
