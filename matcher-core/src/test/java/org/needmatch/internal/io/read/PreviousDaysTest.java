package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.ServedGroup;
import org.needmatch.domain.VettingRecord.ActivityDay;

/** Days of earlier plans, which add up under a policy pack. */
class PreviousDaysTest extends InputFixture {
  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

  @BeforeEach
  void school() {
    input.file("matcher.json", "{\"policy\": {\"pack\": \"england-wales\"}}").needs(
        "series,remote,date,activity_code,serves,setting",
        "N1,reading,yes,2026-11-23,teaching,child,school", "N2,quiz,yes,2026-11-24,,none,");
  }

  private List<ActivityDay> days(String columns, String row) {
    input.file("previous.csv", columns + "\n" + row + "\n");
    return input.read().problem().volunteers().getFirst().vetting().history();
  }

  @Test
  void whatTheRowSaysCountsBeforeWhatTheSeriesSays() {
    assertThat(
        days("series,volunteer_id,date,activity,group", "reading,V1,2026-11-20,driving,adult"))
        .containsExactly(new ActivityDay(FRIDAY, "driving", Set.of(ServedGroup.ADULT)));
  }

  @Test
  void whatTheRowDoesNotSayTheSameSeriesSaysThisWeek() {
    assertThat(days("series,volunteer_id,date", "reading,V1,2026-11-20"))
        .containsExactly(new ActivityDay(FRIDAY, "teaching", Set.of(ServedGroup.CHILD)));
  }

  /** Blank is not known, which a rule counts as what it asks about. */
  @Test
  void whatNobodySaysIsADayOfWhatIsNotKnown() {
    assertThat(days("series,volunteer_id,date", "club,V1,2026-11-20"))
        .containsExactly(new ActivityDay(FRIDAY, "", Set.of()));
  }

  @Test
  void whatServesNobodyAndWhatIsOfThisWeekIsNoDay() {
    assertThat(days("series,volunteer_id,date,activity,group", "club,V1,2026-11-20,,none"))
        .isEmpty();
    assertThat(days("series,volunteer_id,date", "reading,V1,2026-11-23")).isEmpty();
  }

  @Test
  void withoutAPackNoDayCounts() {
    input.without("matcher.json");
    assertThat(days("series,volunteer_id,date", "reading,V1,2026-11-20")).isEmpty();
  }
}
