package org.needmatch.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;
import org.needmatch.testdomain.Town;

class ApplicantTest {
  @Test
  void freeTimeIsTheWindowsLessWhatIsUnavailable() {
    var day = Town.MONDAY;
    var applicant = new Applicant(Volunteer.builder("v").available(TimeSpan.of(day, 540, 720))
        .available(TimeSpan.of(day, 700, 780)).unavailable(TimeSpan.of(day, 600, 630)).build());
    long midnight = IntervalSet.minute(day.atStartOfDay());
    assertThat(applicant.freeTime().missing(midnight + 540, midnight + 780)).isEqualTo(30);
    assertThat(applicant.household().people()).hasSize(1);
  }
}
