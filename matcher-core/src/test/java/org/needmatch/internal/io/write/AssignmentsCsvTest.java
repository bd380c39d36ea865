package org.needmatch.internal.io.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class AssignmentsCsvTest extends WrittenPlan {
  @Test
  void assignmentsAreSortedGuardedAndComplete() throws IOException {
    write();

    assertThat(Files.readString(folder.resolve("assignments.csv"))).isEqualTo("""
        need_id,series,title,venue,role,seat,volunteer_id,date,start,end,initiative,area,\
        travel_km,travel_minutes,need_points,continues,pinned,conflict,status
        n2,n2,"<script>alert(1)</script>, ""quoted""\",,volunteer,1,v1,2026-11-23,09:00,09:30,,,\
        0,0,1000,no,no,,proposed
        n1,club,,Hall,volunteer,1,v1,2026-11-23,10:00,11:00,,,2,10,1000,yes,no,,proposed
        n1,club,,Hall,volunteer,2,'=v2,2026-11-23,10:00,11:00,,,2,10,500,no,yes,hours-week,proposed
        """);
  }
}
