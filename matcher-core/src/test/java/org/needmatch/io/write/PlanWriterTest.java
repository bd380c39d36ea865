package org.needmatch.io.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.io.write.WrittenPlan;

class PlanWriterTest extends WrittenPlan {
  @Test
  void unfilledAndProblemsHaveTheirColumns() throws IOException {
    write();

    assertThat(Files.readAllLines(folder.resolve("unfilled.csv"))).containsExactly(
        "need_id,role,seats_missing,need_points_missing,reason,detail,title,date,start,end,venue,area,"
            + "nearest_1,nearest_2,nearest_3",
        "n1,volunteer,1,500,nobody-eligible,There is no other volunteer.,,2026-11-23,10:00,11:00,"
            + "Hall,,,,");
    assertThat(Files.readAllLines(folder.resolve("problems.csv"))).containsExactly(
        "file,line,column,value,severity,code,problem,action,what_to_do",
        "needs.csv,7,start,25:00,error,bad-time,25:00 is no time.,set aside,Write it like 09:00.");
  }

  @Test
  void thePageEscapesWhatPeopleTyped() throws IOException {
    write();

    var page = Files.readString(folder.resolve("report.html"));
    assertThat(Jsoup.parse(page).select("script").eachAttr("src")).isEmpty();
    assertThat(Jsoup.parse(page).select("script")).hasSize(1);
    assertThat(page).doesNotContain("<script>alert")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;, &quot;quoted&quot;")
        .contains("Meets 83.3 % of weighted need; no plan can exceed 86.7 %.");
  }

  @Test
  void theSameReportIsTheSameBytes() throws IOException {
    write();
    var first = Files.readAllBytes(folder.resolve("report.html"));
    write();

    assertThat(folder.resolve("report.html")).hasBinaryContent(first);
  }
}
