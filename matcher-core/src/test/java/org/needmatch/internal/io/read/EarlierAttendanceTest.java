package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.internal.history.AttendanceSummary;

class EarlierAttendanceTest {
  @TempDir
  Path folder;

  @Test
  void numbersAreTakenOnAndBadOnesAreNothing() throws Exception {
    Files.writeString(folder.resolve("attendance.csv"),
        "volunteer_id,hours_this_month,sessions_done,no_shows,asks\n"
            + "ann,2.5,3,1,2\nbob,many,,-1,\n");
    var all = EarlierAttendance.read(folder);
    assertThat(all.get("ann"))
        .isEqualTo(new AttendanceSummary("ann", 0, 1, 2.5, 3, 1, List.of(), 2));
    assertThat(all.get("bob")).isEqualTo(new AttendanceSummary("bob", 0, 1, 0, 0, 0, List.of(), 0));
  }

  @Test
  void withoutTheFileNobodyIsKnown() throws Exception {
    assertThat(EarlierAttendance.read(folder)).isEmpty();
  }
}
